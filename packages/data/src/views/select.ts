import { statesOf } from '../actors.js'
import { find, get } from '../indexes/find.js'
import { type Condition, wholeOf } from '../indexes/held.js'
import { memo } from '../indexes/memo.js'
import { placeOf } from '../indexes/place-of.js'
import { includes, type Postings, postings, union } from '../indexes/postings.js'
import { reportsOf } from '../indexes/related.js'
import { modalities } from '../modalities.js'
import type { ActorKind, Claim, Dataset, Ids, Modality, Mode, TableName, ZoneKind } from '../model.js'
import { didYouMean } from '../nearest.js'
import { isPlainMap } from '../options.js'
import { quoted } from '../printed.js'
import {
  type DayRange,
  isRanged,
  type Ranged,
  type ReleaseRange,
  ranged,
  rangedConditions,
} from './ranges.js'
import { view, withOwnReports } from './view.js'
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
 * @throws RangeError where an id names nothing in the dataset, or an actor of another kind, or a code is none; TypeError
 * where the conditions are no map
 * @example
 * ```ts
 * select(dataset, { state: 'cn', act: 'disclaim' }).claims.map(({ id }) => id) // => ['2024-11-01-cn-mfa-disclaims']
 * ```
 */
export function select<I extends Ids>(dataset: Dataset<I>, selection: Selection<I>): Dataset<I> {
  const from = withOwnReports(dataset)
  const whole = wholeOf(from)
  if (!isPlainMap(selection)) throw new TypeError(`${quoted(selection)} is no map of conditions of select`)
  const conditions = Object.entries(selection).flatMap(([name, wanted]) => {
    if (wanted === undefined) return []
    if (isRanged(name)) return ranged(whole, name, wanted)
    if (!isListed(name)) {
      const known = [...Object.keys(valuesOf), ...rangedConditions]
      throw new RangeError(`${quoted(name)} is no condition of select.${didYouMean(name, known)}`)
    }
    const any: unknown[] = []
    // One at a time: a list may hand out values without end, and the first that is not known stops it.
    for (const value of Array.isArray(wanted) ? wanted : [wanted]) {
      if (value !== null || name !== 'claimant') mustBeKnown(dataset, name, value)
      any.push(value)
    }
    return anyOf(whole, name, any)
  })
  return view(from, conditions)
}

type Listed = Exclude<keyof Selection, Ranged>

/** What a claim has to meet a condition with. */
const valuesOf: { readonly [K in Listed]: (dataset: Dataset, claim: Claim) => readonly unknown[] } = {
  question: (_, claim) => [claim.question],
  event: (dataset, claim) => [get(dataset, 'questions', claim.question).event, claim.occasion],
  claimant: (_, claim) => [claim.claimant, ...(claim.joint ?? [])],
  state: statesOf,
  speaker: (_, claim) => [claim.speaker],
  place: (dataset, claim) => [placeOf(dataset, get(dataset, 'questions', claim.question))],
  document: (dataset, claim) => reportsOf(dataset, claim.id).map(({ document }) => document),
  act: (_, claim) => [claim.act],
  modality: (_, claim) => [claim.modality ?? 'actual'],
  mode: (dataset, claim) => reportsOf(dataset, claim.id).map(({ mode }) => mode),
  zone: zonesOf,
}

function isListed(name: string): name is Listed {
  return Object.hasOwn(valuesOf, name)
}

/** The claims of a whole dataset under each value of a condition, sorted when the condition is first used. */
const indexes = /* @__PURE__ */ memo((whole: Dataset) => {
  const made = new Map<Listed, Postings<Claim>>()
  return (name: Listed): Postings<Claim> => {
    const before = made.get(name)
    if (before) return before
    const index = postings(whole.claims, (claim) => valuesOf[name](whole, claim).flatMap(keyOf))
    made.set(name, index)
    return index
  }
})

/** What a value is filed under: nobody is no actor's id. */
function keyOf(value: unknown): string | readonly never[] {
  return value === undefined ? [] : value === null ? '' : String(value)
}

function anyOf(whole: Dataset, name: Listed, any: readonly unknown[]): Condition {
  const index = indexes(whole)(name)
  const numbers = union(any.map((value) => index.numbers(String(keyOf(value)))))
  return { holds: (row) => (includes(numbers, row) ? 2 : 0), among: () => numbers, isExact: true }
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
  modality: modalities,
  mode: ['direct', 'indirect', 'own', 'unattributed', 'described'] satisfies readonly Mode[],
  zone: ['headline', 'caption', 'background', 'boilerplate', 'uncoded', 'body'] satisfies readonly (
    | ZoneKind
    | 'body'
  )[],
}

function mustBeKnown<I extends Ids>(dataset: Dataset<I>, condition: string, given: unknown): void {
  const id = given as string // or anything else, which no list of codes and no table has
  const codes = codesOf[condition]
  if (codes && !codes.includes(id)) {
    throw new RangeError(`${quoted(id)} is no ${condition}: ${codes.join(', ')}.${didYouMean(id, codes)}`)
  }
  const home = homes[condition]
  if (!home) return
  const row = find<Ids, TableName>(dataset, home.table, id)
  if (row && (!home.kind || ('kind' in row && row.kind === home.kind))) return
  if (!home.kind) get<Ids, TableName>(dataset, home.table, id)
  const ids = dataset.actors.flatMap((actor) => (actor.kind === home.kind ? [actor.id] : []))
  throw new RangeError(
    `${quoted(id)} is no ${home.kind} of this dataset: ${ids.join(', ')}.${didYouMean(id, ids)}`,
  )
}
