import { stateOf } from '../actors.js'
import { find, get } from '../indexes/find.js'
import { reportsOf } from '../indexes/related.js'
import type { ActorKind, Claim, Dataset, Ids, Modality, Mode, TableName } from '../model.js'
import { didYouMean } from '../nearest.js'
import { keep } from './keep.js'

/** What to keep. A list means any of it; every condition given must hold. */
export interface Selection<I extends Ids = Ids> {
  readonly question?: I['question'] | readonly I['question'][]
  /** The event of the question, or the occasion of the claim. */
  readonly event?: I['event'] | readonly I['event'][]
  /** `null` selects the claims for which nobody is named. */
  readonly claimant?: I['actor'] | null | readonly (I['actor'] | null)[]
  /** The state that the claimant belongs to. */
  readonly state?: I['state'] | readonly I['state'][]
  readonly speaker?: I['person'] | readonly I['person'][]
  /** The place of the question, or of its event. */
  readonly place?: I['place'] | readonly I['place'][]
  /** A document that carries the claim. */
  readonly document?: I['document'] | readonly I['document'][]
  readonly act?: Claim['act'] | readonly Claim['act'][]
  readonly modality?: Modality | readonly Modality[]
  /** The mode of a report of the claim. */
  readonly mode?: Mode | readonly Mode[]
}

/**
 * The claims that meet all conditions, as a view. A claim is kept with all its reports, so that what is known of
 * its origins does not change by selecting.
 *
 * @param dataset - what to select from
 * @param selection - the conditions
 * @throws RangeError where an id names nothing in the dataset, or an actor of another kind, or a code is none
 * @example
 * ```ts
 * select(dataset, { state: 'cn', act: 'disclaim' }).claims.map(({ id }) => id) // => ['2024-11-01-cn-mfa-disclaims']
 * ```
 */
export function select<I extends Ids>(dataset: Dataset<I>, selection: Selection<I>): Dataset<I> {
  const question = (claim: Claim<I>) => find(dataset, 'questions', claim.question)
  const eventOf = (claim: Claim<I>) => question(claim)?.event
  const placeOf = (claim: Claim<I>) => {
    const event = eventOf(claim)
    return question(claim)?.place ?? (event && find(dataset, 'events', event)?.place)
  }
  const values: { readonly [K in keyof Selection<I>]-?: (claim: Claim<I>) => readonly unknown[] } = {
    question: (claim) => [claim.question],
    event: (claim) => [eventOf(claim), claim.occasion],
    claimant: (claim) => [claim.claimant, ...(claim.joint ?? [])],
    state: (claim) => [claim.claimant, ...(claim.joint ?? [])].map((actor) => stateOf(dataset, actor)),
    speaker: (claim) => [claim.speaker],
    place: (claim) => [placeOf(claim)],
    document: (claim) => reportsOf(dataset, claim.id).map(({ document }) => document),
    act: (claim) => [claim.act],
    modality: (claim) => [claim.modality ?? 'actual'],
    mode: (claim) => reportsOf(dataset, claim.id).map(({ mode }) => mode),
  }
  const conditions = Object.entries(selection).flatMap(([name, wanted]) => {
    if (wanted === undefined) return []
    if (!Object.hasOwn(values, name)) {
      throw new RangeError(`"${name}" is no condition of select.${didYouMean(name, Object.keys(values))}`)
    }
    const any: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
    for (const value of any) if (value !== null) mustBeKnown(dataset, name, String(value))
    return { of: values[name as keyof Selection], wanted: new Set(any) }
  })
  const claims = dataset.claims.filter((claim) =>
    conditions.every(({ of, wanted }) => of(claim).some((value) => wanted.has(value))),
  )
  return keep(dataset, { claims: new Set(claims.map(({ id }) => id)) })
}

/** Where the ids of a condition must be found, and of which kind an actor must be. */
const homes: Readonly<Record<string, { readonly table: TableName; readonly kind?: ActorKind }>> = {
  question: { table: 'questions' },
  event: { table: 'events' },
  claimant: { table: 'actors' },
  state: { table: 'actors', kind: 'state' },
  speaker: { table: 'actors', kind: 'person' },
  place: { table: 'places' },
  document: { table: 'documents' },
}

/** The codes that a condition takes. */
const codesOf: Readonly<Record<string, readonly string[]>> = {
  act: ['answer', 'decline', 'disclaim', 'no-reply', 'retract'] satisfies readonly Claim['act'][],
  modality: [
    'actual',
    'planned',
    'considered',
    'expected',
    'possible',
    'conditional',
  ] satisfies readonly Modality[],
  mode: ['direct', 'indirect', 'own', 'unattributed', 'described'] satisfies readonly Mode[],
}

function mustBeKnown<I extends Ids>(dataset: Dataset<I>, condition: string, id: string): void {
  const codes = codesOf[condition]
  if (codes && !codes.includes(id)) {
    throw new RangeError(`"${id}" is no ${condition}: ${codes.join(', ')}.${didYouMean(id, codes)}`)
  }
  const home = homes[condition]
  if (!home) return
  const row = find<Ids, TableName>(dataset, home.table, id)
  if (row && (!home.kind || ('kind' in row && row.kind === home.kind))) return
  if (!home.kind) get<Ids, TableName>(dataset, home.table, id)
  const ids = dataset.actors.flatMap((actor) => (actor.kind === home.kind ? [actor.id] : []))
  throw new RangeError(`"${id}" is no ${home.kind} of this dataset: ${ids.join(', ')}.${didYouMean(id, ids)}`)
}
