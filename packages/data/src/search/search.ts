import { mustBeDataset } from '../indexes/held.js'
import type { Certainty, Dataset, Ids, Row } from '../model.js'
import { mustBeOptions } from '../options.js'
import { quoted } from '../printed.js'
import { certaintyOf } from '../views/certainty-of.js'
import { matchesIn, type SearchMatch } from './matches.js'
import { type Entry, type SearchedTable, searchedTables } from './passages.js'
import { queryFrom } from './query.js'
import { textIndex } from './text-index.js'

/** What {@link search} may be told besides the words. */
export interface SearchOptions<T extends SearchedTable = SearchedTable> {
  /** The tables to search; all that are searched unless told otherwise. */
  readonly tables?: readonly T[]
  /** Whether one of the words is enough; unless told so, a row must hold them all. */
  readonly any?: boolean
  /** Whether the last word may be the beginning of a longer one, as while somebody types; it may unless told otherwise. */
  readonly prefix?: boolean
  /** Whether words of five letters and more may differ by a letter, of eight and more by two; they may unless told otherwise. */
  readonly fuzzy?: boolean
  /** How many hits to give at most; all unless told otherwise. */
  readonly limit?: number
}

/** A row in which words were found. */
export type SearchHit<I extends Ids = Ids, T extends SearchedTable = SearchedTable> = {
  readonly [K in T]: {
    /** The table that the row is in. */
    readonly table: K
    /** The row's id. */
    readonly id: Row<K, I>['id']
    /**
     * How well the row answers these words, not how far anything in it can be relied on: from 1 up where it
     * holds every word as it was typed, below 1 elsewhere. Searches do not compare with one another.
     */
    readonly relevance: number
    /** Its texts in which the words were found, its own before those of who speaks in it; never empty. */
    readonly matches: readonly SearchMatch[]
    /** Of a claim: whether it is in this view for sure. */
    readonly certainty?: Certainty
  }
}[T]

/**
 * The rows that hold some words, best first: claims by the sentence that `describe` makes of them, by their notes,
 * by the text and place of their question and by the names, aliases and native names of those who answer for them and
 * of who spoke; questions by their texts,
 * events by their labels, documents by their titles, actors and places by their names.
 *
 * The order of words, capitals, accents, the kind of quotation marks and dashes and the separators in numbers make
 * no difference. Korean, Chinese and Japanese are found inside longer words; a run of their letters that occurs
 * nowhere as a whole is found by those of its pairs of letters that occur. Rows that hold every word as it was typed
 * come first, ties are in order of id. Of a very long query the first 512 characters are looked at.
 *
 * A view has its own claims, but all questions, events, documents, actors and places. Its index is built when it is
 * first searched and kept as long as the view is.
 *
 * @param dataset - a dataset or a view
 * @param words - what was typed; nothing is found by words without a letter or digit
 * @throws RangeError where a table of `tables` is not searched, or `limit` is no whole number from 0; TypeError where
 * `words` is no text
 * @example
 * ```ts
 * search(dataset, 'Зеленский', { limit: 1 }).map(({ table, id }) => [table, id]) // => [['actors', 'zelenskyy']]
 * search(dataset, '12000 troops', { tables: ['claims'] }).map(({ id }) => id) // => ['2024-10-ua-president-12000']
 * search(dataset, '   ') // => []
 * const [hit] = search(dataset, '朝鲜')
 * hit.id // => 'kp'
 * hit.matches // => [{ field: 'names', text: '朝鲜', ranges: [[0, 2]] }]
 * ```
 */
export function search<I extends Ids, T extends SearchedTable = SearchedTable>(
  dataset: Dataset<I>,
  words: string,
  options: SearchOptions<T> = {},
): readonly SearchHit<I, T>[] {
  mustBeDataset(dataset)
  mustBeOptions('search', options, ['any', 'prefix', 'fuzzy', 'limit', 'tables'])
  const { any = false, prefix = true, fuzzy = true, limit = Number.POSITIVE_INFINITY } = options
  if (typeof words !== 'string') throw new TypeError(`${quoted(words)} is no text to search for`)
  const tables = new Set<SearchedTable>()
  for (const table of options.tables ?? searchedTables) {
    tables.add(table)
    if (!searchedTables.includes(table))
      throw new RangeError(`${quoted(table)} is not searched: ${searchedTables.join(', ')}`)
  }
  if (!(Number.isInteger(limit) || limit === Number.POSITIVE_INFINITY) || limit < 0)
    throw new RangeError(`${quoted(limit)} is no limit: a whole number from 0`)

  const { entries, engine, terms } = textIndex(dataset)
  const asked = queryFrom(words, terms, { any, prefix, fuzzy })
  const hits = engine
    .search(asked.query)
    .flatMap(({ id, score, match }) => {
      const entry = entries[id] as Entry
      if (!tables.has(entry.table)) return []
      const asTyped = asked.terms.every((term) => Object.hasOwn(match, term))
      return { entry, found: new Set(Object.keys(match)), relevance: rank(score, asTyped) }
    })
    .sort((a, b) => b.relevance - a.relevance || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, limit)
    .map(
      ({ entry: { table, id, passages }, found, relevance }): SearchHit => ({
        table,
        id,
        relevance,
        matches: matchesIn(passages, found),
        ...(table === 'claims' ? { certainty: certaintyOf(dataset, id) } : {}),
      }),
    )
  return hits as readonly SearchHit[] as readonly SearchHit<I, T>[]
}

/**
 * Squeezes a score below 1 and lifts it above where the words are as typed. Rounded, so that neither the order of
 * additions nor how a runtime computes a logarithm shows in it.
 */
function rank(score: number, asTyped: boolean): number {
  return Math.round((score / (1 + score) + (asTyped ? 1 : 0)) * 1e6) / 1e6
}
