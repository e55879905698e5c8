/** What must not change an answer does not, and what must not be added to is not. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDataset } from '../../src/index.js'
import type { Dataset, Report } from '../../src/model.js'
import { answersOf, writtenAndRead } from './answers-of.js'
import { inOrder } from './generate/pick.js'
import { look, moment, selection, selectionIn } from './generate/views.js'
import { tables, viewTables } from './generate.js'
import { withCopy, withoutUnrelated, withUnrelated } from './grown.js'
import { expectSame, expectSameUnordered } from './plain.js'
import { api } from './readings.js'
import { idsIn, renamed } from './renamed.js'
import { drawnOnce, holdsFor, holdsForEach, seed } from './runs.js'

const reordered = (dataset: Dataset, order: number): Dataset =>
  Object.fromEntries(
    Object.entries(dataset).map(([name, rows]) => [name, name === 'possible' ? rows : inOrder(rows, order)]),
  ) as unknown as Dataset

/** The readings whose order is that of time or of ids, and not that of a table. */
const inOrderOfTime = [
  ...['clocks', 'stateOf', 'certaintyOf', 'readRange', 'timeline', 'envelope', 'positions', 'silences'],
  ...['answersTo', 'firstAnswer', 'framingBy'],
]

const drawn = drawnOnce(viewTables)

const known = new WeakMap<Dataset, ReturnType<typeof answersOf>>()

/** What the readings say of tables as they were drawn: asked by several tests, worked out once. */
function asDrawn(tables: Dataset): ReturnType<typeof answersOf> {
  const answers = known.get(tables) ?? answersOf(createDataset(tables))
  known.set(tables, answers)
  return answers
}

/** A number that says nothing, another for each place and seed. */
const orderAt = (index: number): number => ((seed + index * 7919) % 0xffff) + 1

test('the order of the rows plays no part', () => {
  holdsForEach(drawn(), (tables, index) => {
    const before = asDrawn(tables)
    const after = answersOf(createDataset(reordered(tables, orderAt(index))))
    for (const name of inOrderOfTime) expectSame(after[name], before[name])
    expectSameUnordered(after, before)
  })
})

test('an id is a name: other names in the same order give the same answers under these names', () => {
  holdsForEach(drawn(), (tables, index) => {
    const other = (id: string): string => `${['x-', 'a0', 'zz-9'][index % 3]}${id}`
    const after = answersOf(createDataset(renamed(tables, tables, other)))
    expectSame(after, renamed(asDrawn(tables), tables, other))
  })
})

/** Of two answers of one day, it is their ids that say which is called the later. */
const withoutTies = ({ revisions, ...rest }: Readonly<Record<string, unknown>>) => ({
  ...rest,
  revisions: (revisions as readonly Readonly<Record<string, unknown>>[]).map(({ from, to, ...revision }) =>
    revision.certainty === 'certain' ? { ...revision, from, to } : { ...revision, between: [from, to] },
  ),
})

test('names in another order give the same answers in another order', () => {
  holdsForEach(drawn(), (tables, index) => {
    const shuffled = inOrder(
      idsIn(tables).map((id) => ({ id })),
      orderAt(index),
    ).map(({ id }) => id)
    const other = (id: string): string => `x${String(shuffled.indexOf(id)).padStart(3, '0')}`
    const after = answersOf(createDataset(renamed(tables, tables, other)))
    expectSameUnordered(withoutTies(after), renamed(withoutTies(asDrawn(tables)), tables, other))
  })
})

test('a document that has nothing to do with the others changes nothing about them', () => {
  holdsForEach(drawn(), (tables) => {
    expectSame(withoutUnrelated(answersOf(createDataset(withUnrelated(tables)))), asDrawn(tables))
  })
})

/**
 * A claimant's own document that names a relay or another origin of the claimant's own words: there the codebook
 * takes the claimant, and in a copy, which is not the claimant's, the relay or the other origin.
 */
const ownByWayOfAnother = ({ claims, documents }: Dataset, report: Report): boolean => {
  const claimant = claims.find(({ id }) => id === report.claim)?.claimant
  const document = documents.find(({ id }) => id === report.document)
  const another = report.via ?? report.origin ?? document?.origin
  return another !== undefined && document?.publisher === claimant
}

test('a copy of a document is no further voice', () => {
  holdsFor(tables, fc.tuple(fc.nat({ max: 3 }), fc.boolean()), (drawn, [index, keepsOrigin]) => {
    const reports = drawn.reports.filter((report) => !ownByWayOfAnother(drawn, report))
    const before = createDataset({
      ...drawn,
      reports: reports.map(({ replacedBy: _by, ...report }) => report),
    })
    const copied = before.documents[index % before.documents.length]?.id ?? ''
    const after = createDataset(withCopy(before, copied, keepsOrigin))
    for (const { id } of before.claims) {
      for (const options of [{ inferred: true }, { inferred: false }]) {
        const voices = (dataset: Dataset): readonly unknown[] =>
          api.origins(dataset, id, options).origins.map(({ actor, inferred }) => ({ actor, inferred }))
        expectSame(voices(after), voices(before))
        const { documents: _grown, ...rest } = api.independence(before, id, options)
        expect(api.independence(after, id, options)).toMatchObject(rest)
      }
    }
  })
})

test('a dataset that is split by question and put together again has the same rows', () => {
  holdsFor(viewTables, fc.nat({ max: 15 }), (drawn, chosen) => {
    const dataset = api.select(createDataset(drawn), {}) // what leans on something possible is possible too
    const ids = dataset.questions.map(({ id }) => id)
    const one = api.select(dataset, { question: ids.filter((_, index) => chosen & (1 << index)) })
    const other = api.select(dataset, { question: ids.filter((_, index) => !(chosen & (1 << index))) })
    // a link between the halves is in neither
    const sideOf = (id: string): boolean => one.claims.some((claim) => claim.id === id)
    const torn = dataset.links.filter(({ from, to }) => sideOf(from) !== sideOf(to))
    for (const name of ['claims', 'reports', 'links', 'possible'] as const) {
      const whole: readonly unknown[] = dataset[name]
      const both: readonly unknown[] = [...one[name], ...other[name]]
      const left = whole.filter((row) => !torn.some((link) => link === row || link.id === row))
      expect(new Set(both)).toStrictEqual(new Set(left))
      expect(both).toHaveLength(left.length)
    }
    for (const name of ['actors', 'places', 'documents', 'events', 'questions'] as const) {
      expect(one[name]).toBe(dataset[name])
    }
  })
})

test('nothing that is handed in is changed', () => {
  holdsFor(viewTables, fc.tuple(moment, selection), (drawn, [when, conditions]) => {
    const theirs = frozen(writtenAndRead(drawn))
    createDataset(theirs)
    // a dataset of somebody else's making, frozen through and through: a change would throw
    const selected = api.select(theirs, frozen(selectionIn(theirs, conditions)))
    const view = frozen(look(api, frozen(selected), frozen(when)))
    answersOf(view)
    answersOf(theirs)
    api.diff(theirs, view)
    expectSame(theirs, drawn)
  })
})

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}
