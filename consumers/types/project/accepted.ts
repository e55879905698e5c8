// What must compile, and to which types.
import {
  asOf,
  type Claim,
  contradictions,
  createDataset,
  type Dataset,
  DatasetError,
  dataset,
  describe,
  type Estimate,
  estimates,
  find,
  type Quantity,
  type QuantityQuestion,
  type Question,
  type RangePolicy,
  type RecordIds,
  rangePolicies,
  readRange,
  select,
} from '@dprk-ru/data'
import type { claims } from '@dprk-ru/data/claims'
import { fromCsv, toCsv, toGeoJson } from '@dprk-ru/data/formats'
import { questions } from '@dprk-ru/data/questions'
import { search } from '@dprk-ru/data/search'

/** Both ways: neither is wider than the other, and neither is `any`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(_: Same<A, B>): void => {}

// Unions are told apart by `kind` and by `act`, and an exhaustive switch leaves nothing.
export function asked(question: Question<RecordIds>): string {
  switch (question.kind) {
    case 'fact':
      return question.phrases.affirm
    case 'quantity':
      return `${question.phrases.counted} (${question.unit}, ${question.measure})`
    case 'stance':
      return question.phrases.about
    case 'choice':
      return Object.values(question.choices).join(', ')
    default:
      return question satisfies never
  }
}

export function answered(claim: Claim<RecordIds>): string {
  switch (claim.act) {
    case 'answer':
      if (claim.quantity)
        return `${claim.question}: ${claim.quantity.hedge} ${claim.quantity.low ?? 'unstated'}`
      if (claim.polarity) return claim.polarity
      if (claim.stance) return claim.stance
      return claim.choice.join(', ')
    case 'decline':
    case 'disclaim':
    case 'no-reply':
    case 'retract':
      same<typeof claim.quantity, undefined>(true)
      return claim.act
    default:
      return claim satisfies never
  }
}

// Ids are literals, also through views and in what readings return.
const view = select(asOf(dataset, '2024-10-31', { clock: 'published' }), { claimant: ['us-dod', null] })
same<typeof view, Dataset<RecordIds>>(true)
same<typeof claims, Dataset<RecordIds>['claims']>(true)
same<ReturnType<typeof estimates<RecordIds>>, readonly Estimate<RecordIds>[]>(true)
same<typeof claims extends readonly (infer Row)[] ? Row : never, Claim<RecordIds>>(true)
export const claimant: RecordIds['actor'] | null | undefined = contradictions(view)[0]?.claims[0].claimant
export const state: RecordIds['actor'] = 'cn' satisfies RecordIds['state']
export const counted: readonly QuantityQuestion<RecordIds>['id'][] = questions.flatMap((question) =>
  question.kind === 'quantity' ? [question.id] : [],
)
export const parent: RecordIds['actor'] | undefined = find(dataset, 'actors', 'cn-mfa')?.parent
export const found: readonly RecordIds['claim'][] = search(view, 'kursk', { tables: ['claims'] }).map(
  ({ id }) => id,
)
same<string extends RecordIds['claim'] ? 'widened' : 'literal', 'literal'>(true)
same<'dprk-troops-sent' extends RecordIds['quantityQuestion'] ? true : false, true>(true)

// A policy is named.
export const policies: readonly string[] = Object.values(rangePolicies)
export function low(quantity: Quantity, policy: RangePolicy): number | undefined {
  return readRange(quantity, policy)?.low
}

// A dataset that is loaded at run time has plain strings for ids; one set of functions serves both.
const loaded = createDataset({
  actors: [{ id: 'cn', kind: 'state', name: 'China', aliases: ['Beijing'] }],
  questions: [
    {
      id: 'sent',
      kind: 'quantity',
      text: 'How many were sent?',
      topic: 'numbers',
      unit: 'person',
      measure: 'stock',
      phrases: { counted: 'persons' },
    },
  ],
  claims: [
    {
      id: 'some',
      question: 'sent',
      claimant: null,
      act: 'answer',
      quantity: { hedge: 'vague' },
      recorded: '0.1.0',
    },
  ],
  possible: [],
})
same<typeof loaded, Dataset>(true)
same<(typeof loaded)['claims'][number]['id'], string>(true)
export const texts: readonly string[] = estimates(loaded, 'sent').map(({ claim }) => describe(loaded, claim))
export const wider: Dataset = dataset
export const roundTrip: Dataset = fromCsv({ claims: toCsv(view, 'claims') })
export const points: readonly (readonly [lon: number, lat: number] | undefined)[] = toGeoJson(
  view,
).features.map(({ geometry }) => geometry?.coordinates)
export const problems = (error: unknown): readonly string[] =>
  error instanceof DatasetError ? error.problems.map(({ reason }) => reason) : []
