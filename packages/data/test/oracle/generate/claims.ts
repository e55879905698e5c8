/** Claims of all acts, modalities and answers. */
import fc from 'fast-check'
import type { Quantity } from '../../../src/model.js'
import { persons, sayers } from './actors.js'
import { dated, edtf, life, lifeOf } from './dates.js'
import { at, given, type Loose, maybe, pick, small } from './pick.js'
import { codes } from './questions.js'

/** So large that a tenth more is still a whole number that a computer holds. */
const largest = Math.floor(Number.MAX_SAFE_INTEGER / 1.11)

const number = fc.oneof(
  { arbitrary: pick([0, 4, 5, 5, 6, 6, 10]), weight: 9 },
  { arbitrary: fc.integer({ min: 0, max: largest }), weight: 1 },
)

/** By the hedge table: what is printed, and no other bound. */
export const quantity: fc.Arbitrary<Quantity> = fc
  .tuple(
    pick(['exact', 'about', 'up-to', 'less-than', 'at-least', 'more-than', 'between', 'vague'] as const),
    number,
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([hedge, n, more]) => {
    switch (hedge) {
      case 'exact':
      case 'about':
        return { hedge, low: n, high: n }
      case 'up-to':
        return { hedge, high: n }
      case 'less-than':
        return { hedge, high: n + 1 } // nothing is less than nothing
      case 'at-least':
      case 'more-than':
        return { hedge, low: n }
      case 'between':
        return { hedge, low: n, high: n + more }
      default:
        return { hedge }
    }
  })

const stance = pick([
  ...['supports', 'supports', 'condemns', 'condemns', 'no-threat', 'concerned', 'demands-withdrawal'],
  ...['welcomes', 'praises', 'calls-it-escalation', 'criticises', 'non-interference', 'urges-action'],
])

const drawn = fc.record({
  question: small(8),
  claimant: fc.oneof({ arbitrary: pick(sayers), weight: 5 }, { arbitrary: fc.constant(null), weight: 1 }),
  joint: maybe(fc.uniqueArray(pick(sayers), { minLength: 1, maxLength: 2 }), 1, 5),
  speaker: maybe(pick(persons)),
  act: pick([...Array(10).fill('answer'), 'decline', 'disclaim', 'no-reply', 'retract'] as string[]),
  polarity: pick(['affirm', 'deny']),
  quantity,
  stance,
  choice: fc.uniqueArray(pick(codes), { minLength: 1, maxLength: 2 }),
  modality: fc.oneof(
    { arbitrary: pick([undefined, 'actual']), weight: 4 },
    {
      arbitrary: pick(['expected', 'expected', 'planned', 'considered', 'possible', 'conditional']),
      weight: 1,
    },
  ),
  tacit: maybe(fc.constant(true), 1, 9),
  about: maybe(edtf, 1, 3),
  said: maybe(dated, 6, 1),
  occasion: maybe(small(3)),
  repeats: maybe(small(4), 1, 6),
  life,
})

export type DrawnClaim = typeof drawn extends fc.Arbitrary<infer T> ? T : never
export const claim: fc.Arbitrary<DrawnClaim> = drawn

interface Around {
  readonly questions: readonly Loose[]
  readonly events: readonly Loose[]
  /** The claims before this one. */
  readonly earlier: readonly string[]
}

export function claimRow(id: string, row: DrawnClaim, { questions, events, earlier }: Around): Loose {
  const { polarity, quantity, stance, choice, life: drawnLife, joint, ...rest } = row
  const question = at(questions, row.question)
  const answers = { fact: { polarity }, quantity: { quantity }, stance: { stance }, choice: { choice } }
  const others = rest.claimant === null ? [] : (joint ?? []).filter((actor) => actor !== rest.claimant)
  return given({
    id,
    ...rest,
    ...(row.act === 'answer' && answers[question.kind as keyof typeof answers]),
    question: question.id,
    joint: others.length > 0 ? others : undefined,
    occasion: row.occasion === undefined ? undefined : at(events, row.occasion).id,
    ...lifeOf(drawnLife, earlier),
  })
}
