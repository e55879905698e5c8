/** CSV: any texts come back as they were; a text that was changed is refused or a sound dataset. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromCsv, toCsv } from '../../src/formats/index.js'
import { createDataset, type Dataset } from '../../src/index.js'
import { flawOf } from '../../src/schema/sound-text.js'
import { viewTables } from '../oracle/generate.js'
import { isSound } from './accepted.js'
import { hostileNames, hostileTexts, hostileValues } from './hostile.js'
import { mutated, mutation } from './mutations.js'
import { isClear, isOneLine } from './refused.js'
import { count, tries } from './runs.js'
import { language } from './snapshots.js'

const names = ['actors', 'places', 'documents', 'events', 'questions', 'claims', 'reports', 'links'] as const
type Texts = Partial<Record<(typeof names)[number], string>>

const csvOf = (dataset: Dataset): Texts =>
  Object.fromEntries(names.map((name) => [name, toCsv(dataset, name)]))

const piece = fc.constantFrom(
  '"',
  '""',
  ',',
  '\r',
  '\n',
  '\r\n',
  '\uFEFF',
  '\u0000',
  "'",
  '=1+1',
  ' ',
  '\t',
  '\u202E',
  '\u202C',
)
const anyText = fc
  .oneof(
    fc.constantFrom(...hostileTexts.filter((text) => text.trim() !== '')),
    fc.string({
      unit: fc.oneof(piece, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
      minLength: 1,
    }),
  )
  .filter((text) => text.trim() !== '' && flawOf(text) === undefined)

test('any texts in the cells', () => {
  tries(500, fc.record({ name: anyText, alias: anyText, key: anyText, title: anyText }), (texts) => {
    const { name, alias, key, title } = texts
    const written = createDataset({
      actors: [{ id: 'a', kind: 'outlet', name, aliases: [alias], names: Object.fromEntries([[key, name]]) }],
      documents: [
        {
          id: 'd',
          publisher: 'a',
          title,
          authors: [alias, name],
          lang: key,
          published: { edtf: '2030', basis: 'inferred', why: name },
          accessed: '2030-01-01',
          text: { sha256: key, length: 1 },
          rights: 'unknown',
          zones: [],
        },
      ],
    })
    expect(fromCsv(csvOf(written))).toEqual({ ...written })
    count('CSV texts of any cells', 'read as they were written')
  })
})

test('texts of tables that were changed', () => {
  tries(300, fc.tuple(viewTables, fc.constantFrom(...names), mutation(piece)), ([tables, name, changes]) => {
    const texts = csvOf(createDataset(tables))
    const words = language()
    let read: unknown
    try {
      read = fromCsv({ ...texts, [name]: mutated(texts[name] ?? '', changes) })
    } catch (error) {
      read = error
    }
    if (read instanceof Error) isClear(read)
    else isSound(read as Dataset)
    expect(language()).toBe(words)
    count('changed CSV texts', read instanceof Error ? 'refused' : 'accepted')
  })
})

const hugeTexts: readonly (readonly [string, string])[] = [
  ['quotation marks', `id\r\n"${'""'.repeat(1_000_000)}"\r\n`],
  ['quotation marks without an end', `id\r\n"${'""'.repeat(1_000_000)}\r\n`],
  ['cells', `id\r\n${','.repeat(500_000)}\r\n`],
  ['columns', `${Array.from({ length: 5000 }, (_, index) => `column-${index}`).join(',')}\r\n`],
  ['the same column', `${'id,'.repeat(50_000)}\r\n`],
  ['lines', 'id\r\n'.repeat(100_000)],
]

test.each(hugeTexts)('a file of very many %s', (_, text) => {
  try {
    fromCsv({ actors: text })
    expect.unreachable()
  } catch (error) {
    isClear(error)
  }
  count('huge CSV texts', 'refused')
})

test('what is no text', () => {
  for (const name of hostileNames.filter((other) => other !== 'nothing')) {
    try {
      fromCsv({ actors: hostileValues[name]?.() as string })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError)
      expect((error as Error).message).toMatch(/^actors is .*, not the text of a file$/)
      isOneLine((error as Error).message)
    }
  }
})
