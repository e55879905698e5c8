/** Lines of JSON in every way in: all ways agree, however the text is cut and whatever is wrong with it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromNdjson, loadNdjson, toNdjson } from '../../src/formats/index.js'
import { createDataset, type Dataset } from '../../src/index.js'
import { viewTables } from '../oracle/generate.js'
import { isSound } from './accepted.js'
import { chance } from './chance.js'
import { corrupted, type LooseTables, writtenCorruptions } from './corruptions.js'
import { mutated, mutation } from './mutations.js'
import { isClear } from './refused.js'
import { count, triesLater } from './runs.js'
import { language } from './snapshots.js'

const cuts = fc.array(fc.nat(), { maxLength: 8 })

/** A text or bytes in pieces; some are empty. */
function pieces<T extends { readonly length: number; slice(from: number, to: number): T }>(
  whole: T,
  cuts: readonly number[],
): readonly T[] {
  const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b)
  return places.slice(1).map((to, index) => whole.slice(places[index] as number, to))
}

type Outcome = { readonly dataset: Dataset } | { readonly problems: readonly unknown[] }

async function outcomeOf(load: () => Dataset | Promise<Dataset>): Promise<Outcome> {
  try {
    const dataset = await load()
    isSound(dataset)
    return { dataset: JSON.parse(JSON.stringify(dataset)) as Dataset }
  } catch (error) {
    isClear(error)
    expect(error.problems.length).toBeLessThanOrEqual(1000)
    return { problems: error.problems }
  }
}

const sorted = (outcome: Outcome): unknown =>
  'problems' in outcome ? outcome.problems.map((problem) => JSON.stringify(problem)).sort() : outcome

/** What comes of a text read at once, and of the same text in pieces; they are the same. */
async function readInAllWays(text: string, at: readonly number[]): Promise<Outcome> {
  const words = language()
  const bytes = new TextEncoder().encode(text)
  const once = await outcomeOf(() => fromNdjson(text))
  const inPieces = await outcomeOf(() => loadNdjson(pieces(text, at)))
  expect(sorted(inPieces)).toEqual(sorted(once))
  if (!/\p{Cs}/u.test(text))
    // half a pair has no UTF-8: as bytes it is another text
    expect(await outcomeOf(() => loadNdjson(pieces(bytes, at)))).toEqual(inPieces)
  expect(language()).toBe(words)
  return once
}

/** A line says of its own row alone that it is there only possibly. */
function withKnownPossible({ possible, ...tables }: LooseTables): LooseTables {
  const ids: readonly unknown[] = Object.values(tables).flatMap((rows) => rows.map(({ id }) => id))
  const doubted: readonly unknown[] = Array.isArray(possible) ? possible : []
  return { ...tables, possible: doubted.filter((id) => ids.includes(id)) } as LooseTables
}

/** Each row on a line of its own, whatever it is. */
function linesOf({ possible, ...tables }: LooseTables): string {
  const doubted: readonly unknown[] = Array.isArray(possible) ? possible : []
  return Object.entries(tables)
    .flatMap(([table, rows]) =>
      rows.map((row) =>
        JSON.stringify({ table, row, ...(doubted.includes(row.id) && { certainty: 'possible' }) }),
      ),
    )
    .join('\n')
}

const pieceOfJson = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\n',
    '\r\n',
    '\n\n',
    '\u2028',
    '\uFEFF',
    '\\u0000',
    '\\ud800',
    '1e999',
  ],
  ...['{"table":"actors","row":null}', '"__proto__":', '{"table":"__proto__","row":{}}', 'null', '-0', '[]'],
)

test('rows in which anything went wrong', async () => {
  const drawn = fc.tuple(
    viewTables,
    fc.array(fc.constantFrom(...writtenCorruptions), { maxLength: 4 }),
    fc.nat(),
    cuts,
  )
  await triesLater(300, drawn, async ([tables, names, seed, at]) => {
    const given = withKnownPossible(corrupted(tables, names, chance(seed)))
    const read = await readInAllWays(linesOf(given), at)
    const parsed = await outcomeOf(() => createDataset(JSON.parse(JSON.stringify(given)) as Dataset))
    expect('dataset' in read).toBe('dataset' in parsed)
    if ('dataset' in read && 'dataset' in parsed) {
      const { possible, ...rows } = read.dataset
      const { possible: doubted, ...others } = parsed.dataset
      expect(rows).toEqual(others)
      expect(new Set(possible)).toEqual(new Set(doubted))
    }
    count('corrupted texts of rows', 'dataset' in read ? 'accepted in every way' : 'refused in every way')
  })
})

test('texts that were changed', async () => {
  await triesLater(300, fc.tuple(viewTables, mutation(pieceOfJson), cuts), async ([tables, changes, at]) => {
    const read = await readInAllWays(mutated(toNdjson(createDataset(tables)), changes), at)
    count('changed texts of lines', 'dataset' in read ? 'accepted in every way' : 'refused in every way')
  })
})

test('any bytes', async () => {
  const drawn = fc.tuple(viewTables, fc.uint8Array({ maxLength: 30 }), fc.nat(), cuts)
  await triesLater(200, drawn, async ([tables, put, place, at]) => {
    const bytes = new TextEncoder().encode(toNdjson(createDataset(tables)))
    const start = place % (bytes.length + 1)
    const changed = new Uint8Array([
      ...bytes.subarray(0, start),
      ...put,
      ...bytes.subarray(start + put.length),
    ])
    const read = await outcomeOf(() => loadNdjson([changed]))
    expect(await outcomeOf(() => loadNdjson(pieces(changed, at)))).toEqual(read)
    count('texts with any bytes in them', 'dataset' in read ? 'accepted' : 'refused')
  })
})

const row = { id: 'ar', kind: 'state', name: 'Arland' }
const huge: readonly (readonly [string, string, boolean])[] = [
  [
    'a name as long as a line may be',
    JSON.stringify({ table: 'actors', row: { ...row, name: 'x'.repeat(1_048_000) } }),
    true,
  ],
  [
    'a line that is longer',
    JSON.stringify({ table: 'actors', row: { ...row, name: 'x'.repeat(1_048_577) } }),
    false,
  ],
  ['100,000 blank lines', `${'\r\n'.repeat(100_000)}${JSON.stringify({ table: 'actors', row })}`, true],
  ['100,000 lines that are none', 'no\n'.repeat(100_000), false],
  [
    'separators that end no line',
    JSON.stringify({ table: 'actors', row: { ...row, name: 'A\u2028B\u2029' } }),
    true,
  ],
  [
    '100,000 lists in one another',
    `{"table":"actors","row":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    false,
  ],
  ['100,000 maps in one another', `{"table":${'{"table":'.repeat(100_000)}1${'}'.repeat(100_000)}}`, false],
]

test.each(huge)('%s', async (_, text, isSound) => {
  for (const source of [[text], [new TextEncoder().encode(text)]]) {
    const read = await outcomeOf(() => loadNdjson(source as readonly string[]))
    expect('dataset' in read).toBe(isSound)
  }
  count('huge lines', isSound ? 'accepted' : 'refused')
})

test('no more problems are listed than were asked for, and all are counted', async () => {
  const error: unknown = await loadNdjson('no\n'.repeat(5000), { mostProblems: 7 }).catch(
    (error: unknown) => error,
  )
  isClear(error)
  expect([error.problems.length, error.more]).toEqual([7, 4993])
})
