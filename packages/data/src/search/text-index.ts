/*!
 * Contains MiniSearch 7.2.0, https://github.com/lucaong/minisearch, under the MIT licence:
 *
 * Copyright 2022 Luca Ongaro
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
import MiniSearch from 'minisearch'
import { memo } from '../indexes/memo.js'
import type { Dataset } from '../model.js'
import { borrowed, type Entry, entriesOf, type SearchedField, weights } from './passages.js'
import { termsOf } from './terms.js'

/** What was built over one dataset or view. */
export interface TextIndex {
  readonly entries: readonly Entry[]
  /** Finds entries by their place in `entries`. */
  readonly engine: MiniSearch<readonly [at: number, entry: Entry]>
  /** Every term that occurs. */
  readonly terms: ReadonlySet<string>
}

/** The index of a dataset or view, built on first use and kept as long as that dataset lives. */
export const textIndex: (dataset: Dataset) => TextIndex = memo((dataset: Dataset) => {
  const entries = entriesOf(dataset)
  const terms = new Set<string>()
  const names = new Map<string, string[]>() // those of one claimant are taken apart once, not for each of its claims
  const engine = new MiniSearch<readonly [at: number, entry: Entry]>({
    fields: Object.keys(weights),
    extractField: ([at, entry], field) => (field === 'id' ? at : textIn(entry, field as SearchedField)),
    tokenize: (text, field) => {
      const before = names.get(text)
      if (before) return before
      const found = termsOf(text).map(({ term }) => term)
      for (const term of found) terms.add(term)
      if (borrowed.has(field as SearchedField)) names.set(text, found)
      return found
    },
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      boost: weights,
      weights: { prefix: 0.3, fuzzy: 0.2 },
    },
  })
  engine.addAll([...entries.entries()])
  return { entries, engine, terms }
})

/** The texts of one field, on lines of their own, since no term goes past the end of a line; `undefined` for none. */
function textIn({ passages }: Entry, field: SearchedField): string | undefined {
  const texts = passages.filter((passage) => passage.field === field)
  return texts.length > 0 ? texts.map(({ text }) => text).join('\n') : undefined
}
