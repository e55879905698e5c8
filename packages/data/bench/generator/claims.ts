import type { Claim, Event, Modality, Quantity, Stance, WithdrawnWhy } from '../../src/model.js'
import { someClaimant, somePerson } from './actors.js'
import { documentFrom, publisherOf } from './documents.js'
import { choiceCodes, dayOfEvent, isDated, kindOf } from './questions.js'
import { type Random, randomOf } from './random.js'
import type { Counts } from './size.js'
import { datedAround, dayAt, edtfAround, span } from './time.js'

/** What the rest of a dataset leans on in a claim, without the claim. */
export interface Core {
  readonly question: number
  /** The day around which it was made. */
  readonly day: number
  /** The event at which it was made. */
  readonly occasion: number | undefined
  readonly claimant: string | null
  /** Whether only headlines make it. */
  readonly headline: boolean
  /** The claim that a link joins this one to, on the same question. */
  readonly earlier: number | undefined
}

/** What a claim is about, when and by whom; a few questions have many claims, and most have few. */
export function coreOf(counts: Counts, index: number): Core {
  const random = randomOf(counts.seed, 'core', index)
  const earlier = index > 0 && random.chance(0.12) ? Math.max(0, index - 1 - random.below(6)) : undefined
  const before = earlier === undefined ? undefined : coreOf(counts, earlier)
  const occasion = random.chance(0.15) ? random.below(counts.events) : undefined
  const day = before
    ? Math.min(span - 1, before.day + random.below(20))
    : occasion === undefined
      ? dayAt(random.next())
      : dayOfEvent(counts, occasion)
  return {
    question: before ? before.question : Math.floor(random.next() ** 1.5 * counts.questions),
    day,
    occasion: before ? undefined : occasion,
    claimant: claimantOf(random, counts, day),
    headline: random.chance(0.03),
    earlier,
  }
}

function claimantOf(random: Random, counts: Counts, day: number): string | null {
  if (random.chance(0.08)) return null
  return random.chance(0.12) ? publisherOf(counts, documentFrom(counts, day)) : someClaimant(random, counts)
}

export function claimOf(counts: Counts, index: number): Claim {
  const random = randomOf(counts.seed, 'claim', index)
  const { question, day, occasion, claimant, headline } = coreOf(counts, index)
  const dated = occasion !== undefined && isDated(occasion) && random.chance(0.7)
  const modality = someModality(random)
  const joint = claimant !== null && random.chance(0.05) ? jointOf(random, counts, claimant) : []
  const ahead = modality === 'planned' || modality === 'expected' ? 30 : 0
  const row = {
    id: `claim-${index}`,
    question: `question-${question}`,
    claimant,
    ...(joint.length > 0 && { joint }),
    ...(claimant !== null && random.chance(0.15) && { speaker: somePerson(random, counts) }),
    ...answerOf(random, counts, question),
    ...(modality && { modality }),
    ...(random.chance(0.05) && { tacit: true }),
    ...(random.chance(0.25) && { about: edtfAround(random, day - random.below(30) + 2 * ahead) }),
    ...(!dated && { said: datedAround(random, day) }),
    ...(occasion !== undefined && { occasion: `event-${occasion}` satisfies Event['id'] }),
    ...(random.chance(0.1) && { basis: random.pick(['intelligence', 'document', 'witness', 'media']) }),
    ...(random.chance(0.05) && { citing: [someClaimant(random, counts)] }),
    ...(random.chance(0.01) && { repeats: 2 + random.below(3) }),
    ...(headline && { note: 'A headline alone makes it.' }),
    recorded: random.chance(0.7) ? '0.1.0' : '0.2.0',
    ...withdrawal(random, 0.02),
  }
  return row as unknown as Claim
}

/** One row in so many was withdrawn, in the release after those in which rows appear. */
export function withdrawal(
  random: Random,
  probability: number,
): { readonly withdrawn?: string; readonly withdrawnWhy?: WithdrawnWhy } {
  if (!random.chance(probability)) return {}
  return { withdrawn: '0.3.0', withdrawnWhy: random.pick(['coding-error', 'merged', 'source-retracted']) }
}

function jointOf(random: Random, counts: Counts, claimant: string): readonly string[] {
  const others = Array.from({ length: 1 + random.below(2) }, () => someClaimant(random, counts))
  return [...new Set(others)].filter((other) => other !== claimant)
}

const someModality = (random: Random): Modality | undefined =>
  random.weighted<Modality | undefined>([
    [75, undefined],
    [5, 'actual'],
    [5, 'planned'],
    [3, 'considered'],
    [5, 'expected'],
    [4, 'possible'],
    [3, 'conditional'],
  ])

type Said = Pick<Claim, 'act'> & {
  readonly [Name in 'polarity' | 'quantity' | 'stance' | 'choice']?: unknown
}

function answerOf(random: Random, counts: Counts, question: number): Said {
  const act = random.weighted<Claim['act']>([
    [88, 'answer'],
    [5, 'decline'],
    [3, 'disclaim'],
    [2, 'no-reply'],
    [2, 'retract'],
  ])
  if (act !== 'answer') return { act }
  const kind = kindOf(counts, question)
  if (kind === 'fact') return { act, polarity: random.chance(0.7) ? 'affirm' : 'deny' }
  if (kind === 'stance') return { act, stance: random.pick(stances) }
  if (kind === 'quantity') return { act, quantity: someQuantity(random, question) }
  const choice = Array.from({ length: random.chance(0.8) ? 1 : 2 + random.below(2) }, () =>
    random.pick(choiceCodes),
  )
  return { act, choice: [...new Set(choice)] }
}

const stances: readonly [Stance, ...Stance[]] = [
  'supports',
  'welcomes',
  'praises',
  'non-interference',
  'no-threat',
  'concerned',
  'calls-it-escalation',
  'criticises',
  'condemns',
  'demands-withdrawal',
  'urges-negotiation',
  'urges-de-escalation',
  'urges-action',
]

/** Numbers around one that is the question's own, some of them just beside one another. */
function someQuantity(random: Random, question: number): Quantity {
  const step = 1000 * (1 + (question % 12))
  const low = random.chance(0.03) ? 0 : step + random.below(8) * (random.chance(0.2) ? 1 : step / 10)
  const more = low + 1 + random.below(5) * (step / 10)
  return random.weighted<Quantity>([
    [30, { hedge: 'exact', low, high: low }],
    [22, { hedge: 'about', low, high: low }],
    [10, { hedge: 'up-to', high: low }],
    [4, { hedge: 'less-than', high: low }],
    [10, { hedge: 'at-least', low }],
    [10, { hedge: 'more-than', low }],
    [8, { hedge: 'between', low, high: more }],
    [6, { hedge: 'vague' }],
  ])
}
