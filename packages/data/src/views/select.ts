import { statesOf } from '../actors.js'
import { find, get } from '../indexes/find.js'
import { placeOf } from '../indexes/place-of.js'
import { reportsOf } from '../indexes/related.js'
import type { ActorKind, Claim, Dataset, Ids, Modality, Mode, TableName, ZoneKind } from '../model.js'
import { didYouMean } from '../nearest.js'
import { keep } from './keep.js'
import {
  type DayRange,
  isRanged,
  type Ranged,
  type ReleaseRange,
  ranged,
  rangedConditions,
} from './ranges.js'
import { zonesOf } from './zones-of.js'

/** What to keep. A list means any of it; every condition given must hold. */
export interface Selection<I extends Ids = Ids> {
  /** The question that the claim is on, whether it answers it or not. */
  readonly question?: I['question'] | readonly I['question'][]
  /** The event of the question, or the occasion of the claim. */
  readonly event?: I['event'] | readonly I['event'][]
  /** `null` selects the claims for which nobody is named. */
  readonly claimant?: I['actor'] | null | readonly (I['actor'] | null)[]
  /** The state that the claimant belongs to. */
  readonly state?: I['state'] | readonly I['state'][]
  /** The person who spoke for the claimant; a claim that names none is left out. */
  readonly speaker?: I['person'] | readonly I['person'][]
  /** The place of the question, or of its event. */
  readonly place?: I['place'] | readonly I['place'][]
  /** A document that carries the claim. */
  readonly document?: I['document'] | readonly I['document'][]
  /** Whether the claim answers, or in which way it does not. */
  readonly act?: Claim['act'] | readonly Claim['act'][]
  /** In which sense it is said to be so; a claim that does not say counts as `actual`. */
  readonly modality?: Modality | readonly Modality[]
  /** The mode of a report of the claim. */
  readonly mode?: Mode | readonly Mode[]
  /** A zone that a passage of the claim touches; `body`: beside headline, caption and background. */
  readonly zone?: ZoneKind | 'body' | readonly (ZoneKind | 'body')[]
  /** When it was said. A claim whose date may fall on either side is kept as `possible`. */
  readonly said?: DayRange
  /** When it could first be read. */
  readonly published?: DayRange
  /** The time it is about: see {@link aboutBounds}. */
  readonly about?: DayRange
  /** In which releases it first appeared. */
  readonly recorded?: ReleaseRange
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
  const questionOf = (claim: Claim<I>) => get(dataset, 'questions', claim.question)
  const values: { readonly [K in Listed]: (claim: Claim<I>) => readonly unknown[] } = {
    question: (claim) => [claim.question],
    event: (claim) => [questionOf(claim).event, claim.occasion],
    claimant: (claim) => [claim.claimant, ...(claim.joint ?? [])],
    state: (claim) => statesOf(dataset, claim),
    speaker: (claim) => [claim.speaker],
    place: (claim) => [placeOf(dataset, questionOf(claim))],
    document: (claim) => reportsOf(dataset, claim.id).map(({ document }) => document),
    act: (claim) => [claim.act],
    modality: (claim) => [claim.modality ?? 'actual'],
    mode: (claim) => reportsOf(dataset, claim.id).map(({ mode }) => mode),
    zone: (claim) => zonesOf(dataset, claim),
  }
  const conditions = Object.entries(selection).flatMap(([name, wanted]) => {
    if (wanted === undefined) return []
    if (isRanged(name)) return ranged(dataset, name, wanted)
    if (!Object.hasOwn(values, name)) {
      const known = [...Object.keys(values), ...rangedConditions]
      throw new RangeError(`"${name}" is no condition of select.${didYouMean(name, known)}`)
    }
    const any: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
    for (const value of any) if (value !== null) mustBeKnown(dataset, name, String(value))
    const [of, set] = [values[name as Listed], new Set(any)]
    return (claim: Claim<I>) => (of(claim).some((value) => set.has(value)) ? 'certain' : undefined)
  })
  const possible = new Set<string>(dataset.possible)
  const claims = dataset.claims.filter((claim) => {
    const held = conditions.map((condition) => condition(claim))
    if (held.includes('possible')) possible.add(claim.id)
    return !held.includes(undefined)
  })
  for (const { id, claim } of dataset.reports) if (possible.has(claim)) possible.add(id)
  for (const { id, from, to } of dataset.links) if (possible.has(from) || possible.has(to)) possible.add(id)
  return keep(dataset, { claims: new Set(claims.map(({ id }) => id)), possible })
}

type Listed = Exclude<keyof Selection, Ranged>

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
  zone: ['headline', 'caption', 'background', 'boilerplate', 'uncoded', 'body'] satisfies readonly (
    | ZoneKind
    | 'body'
  )[],
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
