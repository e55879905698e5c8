/** Claims in order of time: timelines, estimates, envelopes, positions, coverage. */
import type {
  Certainty,
  Claim,
  Dataset,
  Day,
  Quantity,
  QuantityAnswer,
  Question,
} from '../../../src/model.js'
import { knownBounds, saidBounds, saidOn } from './clocks.js'
import { inTimelineOrder, type Span } from './dates.js'
import { isHeadlineOnly } from './headlines.js'
import { certaintyOf, distinct, modalityOf, one, standing, standingReports, statesOf } from './rows.js'

export interface Moment extends Span {
  readonly claim: Claim
  readonly certainty: Certainty
}

export function timeline(
  dataset: Dataset,
  { clock = 'said' }: { clock?: 'said' | 'published' } = {},
): Moment[] {
  const boundsOn = clock === 'said' ? saidBounds : knownBounds
  const moments = standing(dataset).map((claim) => ({
    claim,
    ...boundsOn(dataset, claim),
    certainty: certaintyOf(dataset, claim.id),
  }))
  return inTimelineOrder(
    moments,
    (moment) => moment,
    ({ claim }) => claim.id,
  )
}

/** Claims in the order in which they were said. */
export const bySaid = (dataset: Dataset, claims: readonly Claim[]): Claim[] =>
  inTimelineOrder(
    claims,
    (claim) => saidBounds(dataset, claim),
    ({ id }) => id,
  )

export function estimates(dataset: Dataset, question: string) {
  if (one(dataset.questions, question).kind !== 'quantity') throw new RangeError('not a number')
  return timeline(dataset)
    .filter(({ claim }) => claim.question === question && claim.act === 'answer')
    .map(({ claim, certainty }) => ({
      claim,
      quantity: (claim as QuantityAnswer).quantity,
      modality: modalityOf(claim),
      said: saidOn(dataset, claim),
      printed: standingReports(dataset, claim.id).flatMap(({ document, raw }) =>
        raw === undefined ? [] : [{ document, raw }],
      ),
      certainty,
    }))
}

export const policies = ['stated', 'face-value', 'about-10-percent'] as const
export type RangePolicy = (typeof policies)[number]

export function readRange({ hedge, low, high }: Quantity, policy: RangePolicy) {
  if (hedge === 'vague') return undefined
  if (hedge !== 'about') return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
  if (policy === 'stated' || low === undefined || high === undefined) return undefined
  if (policy === 'face-value') return { low, high }
  const nine = BigInt(low) * 9n
  const eleven = BigInt(high) * 11n
  return { low: Number(nine / 10n), high: Number((eleven + 9n) / 10n) }
}

export function envelope(
  dataset: Dataset,
  question: string,
  policy: RangePolicy,
  { modality = 'actual' }: { modality?: string } = {},
) {
  const read: string[] = []
  const unread: string[] = []
  const lows: (number | undefined)[] = []
  const highs: (number | undefined)[] = []
  for (const estimate of estimates(dataset, question)) {
    if (estimate.modality !== modality) continue
    const range: { low?: number; high?: number } | undefined = readRange(estimate.quantity, policy)
    ;(range ? read : unread).push(estimate.claim.id)
    if (range) lows.push(range.low)
    if (range) highs.push(range.high)
  }
  const low = lows.filter((bound) => bound !== undefined).sort((a, b) => a - b)[0]
  const high = highs.filter((bound) => bound !== undefined).sort((a, b) => b - a)[0]
  return {
    policy,
    modality,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    openBelow: lows.includes(undefined),
    openAbove: highs.includes(undefined),
    read,
    unread,
    certainty: read.some((id) => dataset.possible.includes(id)) ? 'possible' : 'certain',
  }
}

export function positions(dataset: Dataset, state: string) {
  if (one(dataset.actors, state).kind !== 'state') throw new RangeError('not a state')
  const moments = timeline(dataset).filter(({ claim }) => statesOf(dataset, claim).includes(state))
  return distinct(moments.map(({ claim }) => claim.question)).map((id) => ({
    question: one(dataset.questions, id),
    answers: moments
      .filter(({ claim }) => claim.question === id)
      .map(({ claim, certainty }) => ({
        claim,
        said: saidOn(dataset, claim),
        headlineOnly: isHeadlineOnly(dataset, claim.id),
        certainty,
      })),
  }))
}

interface Coverage {
  readonly question: Question
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly absent: readonly string[]
  readonly earliest?: Day
  readonly latest?: Day
}

export function coverage(dataset: Dataset): Coverage[] {
  return dataset.questions.map((question) => {
    const claims = standing(dataset).filter((claim) => claim.question === question.id)
    const carrying = claims.flatMap(({ id }) => standingReports(dataset, id).map(({ document }) => document))
    const documents = dataset.documents.map(({ id }) => id)
    const spans = claims.map((claim) => saidBounds(dataset, claim))
    const firsts = spans.map(({ earliest }) => earliest ?? '').sort()
    const lasts = spans.map(({ latest }) => latest ?? '~').sort()
    const [earliest] = firsts
    const latest = lasts.at(-1)
    return {
      question,
      claims: claims.map(({ id }) => id),
      documents: documents.filter((id) => carrying.includes(id)),
      absent: documents.filter((id) => !carrying.includes(id)),
      ...(earliest && { earliest }),
      ...(latest && latest !== '~' && { latest }),
    }
  })
}
