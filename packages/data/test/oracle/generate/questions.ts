/** Places, events, and two questions of each kind. */
import fc from 'fast-check'
import { sayers } from './actors.js'
import { dated } from './dates.js'
import { given, type Loose, maybe, pick, small, some } from './pick.js'

export const places: readonly Loose[] = [
  { id: 'pl', kind: 'country', name: 'Land' },
  { id: 'pl-1', kind: 'city', name: 'Town', within: 'pl' },
  { id: 'pl0', kind: 'informal', name: 'Front' },
]

const place = pick(places.map(({ id }) => id))

export const events: fc.Arbitrary<readonly Loose[]> = some(
  ['e-b', 'e', 'e0'],
  1,
  fc.record({
    time: maybe(dated, 3, 1),
    place: maybe(place),
    concerns: fc.uniqueArray(pick(sayers), { maxLength: 4 }),
  }),
).map((rows) => rows.map(([id, row]) => given({ id, kind: 'briefing', label: 'Briefing', ...row })))

export const codes = ['one', 'two', 'three'] as const

const kinds = [
  ['q-f', 'fact'],
  ['q-n', 'quantity'],
  ['q-s', 'stance'],
  ['q-c', 'choice'],
  ['q', 'fact'],
  ['q0', 'quantity'],
  ['q1', 'choice'],
  ['qa', 'stance'],
] as const

/** One to four of them, so that claims meet. */
export const questions: fc.Arbitrary<readonly Loose[]> = fc
  .uniqueArray(
    fc.record({
      kind: pick(kinds),
      event: maybe(small(3), 2, 1), // a number until the events are known
      place: maybe(place),
      measure: pick(['stock', 'cumulative', 'flow']),
      exclusive: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4, size: 'max', selector: ({ kind: [id] }) => id },
  )
  .map((drawn) =>
    drawn.map(({ kind: [id, kind], event, place, measure, exclusive }) => {
      const phrases = {
        fact: { affirm: 'it is', deny: 'it is not' },
        quantity: { counted: 'troops' },
        stance: { about: 'it' },
        choice: { one: 'it is one', two: 'it is two', three: 'it is three' },
      }
      const own = {
        fact: { affirmCovers: 'yes', denyCovers: 'no' },
        quantity: {
          unit: 'person',
          measure,
          ...(id === 'q0' && drawn.some((row) => row.kind[0] === 'q-n') && { subsetOf: 'q-n' }),
        },
        stance: {},
        choice: { choices: { one: 'One', two: 'Two', three: 'Three' }, exclusive },
      }
      const common = { id, kind, text: 'A question.', topic: 'fighting', place, phrases: phrases[kind] }
      return given({ ...common, ...own[kind], event })
    }),
  )
