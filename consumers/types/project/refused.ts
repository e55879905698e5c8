// What must not compile. Each marked line is an error; a mark without one is reported as unused.
import {
  asOf,
  type Claim,
  cite,
  dataset,
  describe,
  envelope,
  estimates,
  find,
  get,
  origins,
  positions,
  provenance,
  type RecordIds,
  type Row,
  readRange,
  select,
} from '@dprk-ru/data'
import { claims } from '@dprk-ru/data/claims'
import { fromNdjson, provenanceGraph, toCsv } from '@dprk-ru/data/formats'
import { search } from '@dprk-ru/data/search'

// A misspelt id, also through views of views.
// @ts-expect-error no such question
estimates(dataset, 'dprk-trops-sent')
// @ts-expect-error no such question
estimates(asOf(dataset, '2024-10-31'), 'dprk-trops-sent')
// @ts-expect-error no such question
estimates(asOf(select(dataset, { state: 'kr' }), '2024-10-31', { clock: 'published' }), 'dprk-trops-sent')
// @ts-expect-error no such question
estimates(select(asOf(dataset, '2024-10-31'), { claimant: ['us-dod', null] }), 'dprk-trops-sent')
// @ts-expect-error no such claim
describe(dataset, '2025-04-28-cn-mfa-noninterference')
// @ts-expect-error no such claim
provenanceGraph(dataset, '2025-04-28-cn-mfa-noninterference')
// @ts-expect-error no such claimant
if (claims[0]?.claimant === 'cn-mfaa') throw new Error()
// @ts-expect-error no such state
select(dataset, { state: 'china' })
// @ts-expect-error no such state in a list
select(dataset, { state: ['cn', 'china'] })

// The id of another table or kind.
// @ts-expect-error a question of fact is not answered with a number
estimates(dataset, 'kursk-fighting-over')
// @ts-expect-error a question is no claim
origins(dataset, 'dprk-troops-sent')
// @ts-expect-error an actor is no claim
provenance(dataset, 'cn-mfa')
// @ts-expect-error a ministry is no state
positions(dataset, 'cn-mfa')
// @ts-expect-error a question is no actor
find(dataset, 'actors', 'dprk-troops-sent')
// @ts-expect-error an actor is no question
get(dataset, 'questions', 'cn-mfa')
// @ts-expect-error an actor is not cited
cite(dataset, 'cn-mfa', 'text')
// @ts-expect-error no such table
find(dataset, 'actor', 'cn-mfa')
// @ts-expect-error no such table
toCsv(dataset, 'claim')
// @ts-expect-error links are not searched
search(dataset, 'kursk', { tables: ['links'] })

// What has no default, and what is no option.
// @ts-expect-error the policy is not optional
readRange({ hedge: 'vague' })
// @ts-expect-error no such policy
readRange({ hedge: 'vague' }, 'best')
// @ts-expect-error no such hedge
readRange({ hedge: 'roughly' }, 'stated')
// @ts-expect-error the policy is not optional
envelope(dataset, 'dprk-troops-sent')
// @ts-expect-error no such clock
asOf(dataset, '2024-10-31', { clock: 'spoken' })
// @ts-expect-error no such condition
select(dataset, { states: 'cn' })

// What belongs to one kind, read before the kind is known.
export function unread(claim: Claim<RecordIds>, question: Row<'questions', RecordIds>): readonly unknown[] {
  return [
    // @ts-expect-error whether there is a quantity is not known before `act`
    claim.quantity.low,
    // @ts-expect-error nor whether there are choices
    claim.choice.length,
    // @ts-expect-error only a quantity question has a unit
    question.unit,
    // @ts-expect-error only a choice question has choices
    question.choices,
    // @ts-expect-error a silence has no quantity
    claim.act === 'answer' ? undefined : claim.quantity.low,
    // @ts-expect-error a claimant may be nobody who can be identified
    claim.claimant.length,
  ]
}

// Nothing can be assigned to.
export function changed(claim: Claim<RecordIds>): void {
  // @ts-expect-error fields are read-only
  claim.note = 'changed'
  // @ts-expect-error nested fields are read-only
  if (claim.said) claim.said.edtf = '2024'
  // @ts-expect-error tables are read-only
  dataset.claims = []
  // @ts-expect-error rows cannot be added
  dataset.claims.push(claim)
  // @ts-expect-error rows cannot be replaced
  claims[0] = claim
  // @ts-expect-error what a reading returns is read-only
  estimates(dataset, 'dprk-troops-sent').length = 0
  // @ts-expect-error so is what is loaded
  fromNdjson('').claims.length = 0
}
