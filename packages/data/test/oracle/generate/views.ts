/** Conditions to select by and moments to look back from, resolved against the dataset they are asked of. */
import fc from 'fast-check'
import type { Dataset } from '../../../src/model.js'
import type { AsOfOptions } from '../naive/as-of.js'
import type { Selection } from '../naive/select.js'
import { persons, sayers, states } from './actors.js'
import { day, release } from './dates.js'
import { at, given, maybe, pick, small } from './pick.js'
import { places } from './questions.js'

/** One value, or a list of several. */
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | readonly T[]> =>
  fc.oneof({ arbitrary: value, weight: 2 }, { arbitrary: fc.array(value, { maxLength: 3 }), weight: 1 })

const range = <T extends string>(value: fc.Arbitrary<T>, inOrder: (a: T, b: T) => boolean) =>
  fc
    .tuple(maybe(value, 2, 1), maybe(value, 2, 1))
    .map(([a, b]) =>
      a !== undefined && b !== undefined && !inOrder(a, b)
        ? { from: b, to: a }
        : given({ from: a, to: b } as { from?: T; to?: T }),
    )

const dayRange = range(day, (a, b) => a <= b)

const number = (release: string): number =>
  release.split('.').reduce((total, part) => total * 1000 + Number(part), 0)

/** What is drawn: row numbers where an id must be one of the dataset. */
export const everyCondition = fc.record({
  question: some(small(4)),
  event: some(small(3)),
  document: some(small(4)),
  claimant: some(fc.oneof(pick(sayers), fc.constant(null))),
  state: some(pick(states)),
  speaker: some(pick(persons)),
  place: some(pick(places.map(({ id }) => id))),
  act: some(pick(['answer', 'decline', 'disclaim', 'no-reply', 'retract'])),
  modality: some(pick(['actual', 'expected', 'planned', 'possible'])),
  mode: some(pick(['direct', 'indirect', 'own', 'unattributed', 'described'])),
  zone: some(pick(['headline', 'caption', 'background', 'boilerplate', 'uncoded', 'body'])),
  said: dayRange,
  published: dayRange,
  about: dayRange,
  recorded: range(release, (a, b) => number(a) <= number(b)),
})

type Conditions = typeof everyCondition extends fc.Arbitrary<infer T> ? T : never

/** At most three of the conditions, so that something is left. */
export const selection: fc.Arbitrary<Partial<Conditions>> = fc
  .tuple(everyCondition, fc.uniqueArray(small(15), { maxLength: 3 }))
  .map(([drawn, kept]) =>
    Object.fromEntries(Object.entries(drawn).filter((_, index) => kept.includes(index))),
  )

export function selectionIn(dataset: Dataset, drawn: Partial<Conditions>): Selection {
  const named = (rows: readonly { readonly id: string }[], index: number | readonly number[] | undefined) => {
    if (index === undefined || rows.length === 0) return undefined
    return typeof index === 'number' ? at(rows, index).id : index.map((one) => at(rows, one).id)
  }
  return given({
    ...drawn,
    question: named(dataset.questions, drawn.question),
    event: named(dataset.events, drawn.event),
    document: named(dataset.documents, drawn.document),
  }) as Selection
}

interface Moment {
  readonly when: string
  readonly clock: 'said' | 'published' | 'recorded'
  readonly possible: boolean | undefined
}

/** A moment and the clock it is read on. */
export const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ when: day, clock: pick(['said', 'published'] as const), possible: maybe(fc.boolean(), 1, 1) }),
  fc.record({ when: release, clock: fc.constant('recorded' as const), possible: fc.constant(undefined) }),
)

/** Looks back to a moment, with the options that were drawn. */
export const look = (
  { asOf }: { readonly asOf: (dataset: Dataset, when: string, options: AsOfOptions) => Dataset },
  dataset: Dataset,
  { when, ...options }: Moment,
): Dataset => asOf(dataset, when, given(options) as AsOfOptions)
