import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../dataset.js'
import type { Dataset } from '../model.js'
import { dataset as record } from '../record.js'
import { flawOf } from '../schema/sound-text.js'
import { fold } from './fold.js'
import { search } from './index.js'

const words = [
  'north', 'northern', 'Kursk', 'Курськ', 'Курск', 'troops', 'troop', 'Türkiye', 'Turkiye', 'China’s', '12,000',
  '1200', 'мой', 'мои', 'constructor', 'a', 'ab', 'abc', '🚀', '“', '—',
] // biome-ignore format: a list to pick from
const unspaced = ['朝鲜', '북한군', '北朝鮮', '군', 'ガザ', '𠮷野家', '朝鲜军队']
const word = fc.constantFrom(...words)
const text = (of: fc.Arbitrary<string>) =>
  fc.array(of, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
const anyText = text(
  fc.oneof(word, fc.constantFrom(...unspaced), fc.string({ unit: 'binary', maxLength: 8 })),
)
/** Texts that a dataset takes: none that changes the direction of writing for good. */
const names = (of: fc.Arbitrary<string>) =>
  fc.array(
    of.filter((one) => flawOf(one) === undefined),
    { minLength: 1, maxLength: 8 },
  )

/** Actors with these names, ids in the order given. */
const named = (texts: readonly string[]): Dataset =>
  createDataset({
    actors: texts.map((name, at) => ({ id: `n${at}`, kind: 'state', name: name.trim() || '-' })),
  })

/** An independent measure of how far two words are apart. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return edits(restA, restB)
  if (Math.abs(a.length - b.length) > 3) return 4
  return 1 + Math.min(edits(restA, b), edits(a, restB), edits(restA, restB))
}

describe('ranges', () => {
  it('lie in their text, apart and in order, whatever is searched in whatever', () => {
    fc.assert(
      fc.property(names(anyText), anyText, fc.boolean(), (texts, query, any) => {
        for (const { matches } of search(named(texts), query, { any })) {
          expect(matches.length).toBeGreaterThan(0)
          for (const { text, ranges } of matches) {
            expect(ranges.length).toBeGreaterThan(0)
            let from = 0
            for (const [start, end] of ranges) {
              expect(start).toBeGreaterThanOrEqual(from)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(text.length)
              from = end
            }
          }
        }
      }),
    )
  })

  it('cover what a word of the query folds to, begins or nearly is', () => {
    fc.assert(
      fc.property(
        names(text(word)),
        text(word),
        fc.boolean(),
        fc.boolean(),
        (texts, query, prefix, fuzzy) => {
          const asked = query.split(' ').map(fold)
          for (const { matches } of search(named(texts), query, { any: true, prefix, fuzzy })) {
            for (const { text, ranges } of matches) {
              for (const range of ranges) {
                const found = fold(text.slice(...range))
                const why = asked.some(
                  (term) =>
                    found === term ||
                    (prefix && found.startsWith(term)) ||
                    (fuzzy && term.length >= 5 && edits(found, term) <= 2),
                )
                expect(why, `${found} for ${query}`).toBe(true)
              }
            }
          }
        },
      ),
    )
  })

  it('cover pairs of letters of the query where these are written without spaces', () => {
    const pairs = (run: string) => [...run].slice(1).map((letter, at) => [...run][at] + letter)
    fc.assert(
      fc.property(names(text(fc.constantFrom(...unspaced))), fc.constantFrom(...unspaced), (texts, query) => {
        for (const { matches } of search(named(texts), query))
          for (const { text, ranges } of matches)
            for (const range of ranges) {
              const found = text.slice(...range)
              const asked = [...query].length > 1 ? pairs(query) : pairs(found).slice(0, 1)
              expect(pairs(found).length === 0 ? [query] : asked).toEqual(
                expect.arrayContaining(pairs(found).length === 0 ? [found] : pairs(found)),
              )
            }
      }),
    )
  })
})

describe('hits', () => {
  it('are those whose text holds every word, or any, by a plain comparison', () => {
    const plain = fc.constantFrom(...words.filter((one) => fold(one) !== '' && /[\p{L}\p{N}]/u.test(one)))
    fc.assert(
      fc.property(names(text(plain)), text(plain), fc.boolean(), (texts, query, any) => {
        const asked = query.split(' ').map(fold)
        const expected = texts.flatMap((text, at) => {
          const holds = (term: string): boolean => text.split(' ').map(fold).includes(term)
          return (any ? asked.some(holds) : asked.every(holds)) ? `n${at}` : []
        })
        const found = search(named(texts), query, { any, prefix: false, fuzzy: false })
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort())
      }),
    )
  })

  it('are found by what others are found by, and more: loosening the rules loses none', () => {
    fc.assert(
      fc.property(names(anyText), anyText, (texts, query) => {
        const view = named(texts)
        const strict = search(view, query, { prefix: false, fuzzy: false }).map(({ id }) => id)
        for (const options of [{ prefix: true }, { fuzzy: true }, { any: true }]) {
          const loose = search(view, query, { prefix: false, fuzzy: false, ...options })
          expect(loose.map(({ id }) => id)).toEqual(expect.arrayContaining(strict))
        }
      }),
    )
  })

  it('come in an order of relevance, then id', () => {
    fc.assert(
      fc.property(names(anyText), anyText, (texts, query) => {
        const hits = search(named(texts), query, { any: true })
        const sorted = [...hits].sort((a, b) => b.relevance - a.relevance || (a.id < b.id ? -1 : 1))
        expect(hits).toEqual(sorted)
      }),
    )
  })

  it('do not depend on the order of rows', () => {
    const shuffled = fc.record({
      actors: shuffle(record.actors),
      places: shuffle(record.places),
      documents: shuffle(record.documents),
      events: shuffle(record.events),
      questions: shuffle(record.questions),
      claims: shuffle(record.claims),
      reports: shuffle(record.reports),
    })
    const queries = ['Kursk', 'zelenski', 'troop', 'Северная', '朝鲜', 'the', 'north korea sent 10000']
    const ranked = (view: Dataset) =>
      queries.map((query) => search(view, query, { any: true }).map(({ id, relevance }) => [id, relevance]))
    const expected = ranked(record)
    fc.assert(
      fc.property(shuffled, (tables) => {
        expect(ranked({ ...record, ...tables } as Dataset)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  it('are the same when asked again', () => {
    fc.assert(
      fc.property(names(anyText), anyText, (texts, query) => {
        expect(search(named(texts), query)).toEqual(search(named(texts), query))
      }),
    )
  })
})

function shuffle<Row>(rows: readonly Row[]): fc.Arbitrary<Row[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length })
}
