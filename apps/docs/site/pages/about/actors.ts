import { type Actor, type Claim, type Dataset, originOf, stateOf } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'

/** Everything that the record holds on one actor, the rows that stand: what was withdrawn is not among them. */
export interface ActorHoldings {
  /** It answers for them, alone or as the first of several. */
  readonly claims: readonly Claim[]
  /** It signed them with the claimant. */
  readonly joint: readonly Claim[]
  /** A person who spoke for the claimant. */
  readonly asSpeaker: readonly Claim[]
  /** The claimant itself cites it. */
  readonly citing: readonly Claim[]
  readonly children: readonly Actor[]
  /** Documents that it published. */
  readonly published: readonly string[]
  /** Documents of others that carry a passage which came from it or through it. */
  readonly carried: readonly Carried[]
  /** Events whose card names it. */
  readonly concerned: readonly string[]
}

/** A document with a passage that goes back to an actor. */
export interface Carried {
  readonly document: string
  /** That it does is inferred, not printed, for every such passage. */
  readonly inferred: boolean
}

/** What the record holds on each actor, found in one walk through it. */
export function holdingsOf(record: Dataset): (actor: string) => ActorHoldings {
  const claims = record.claims.filter(({ withdrawn }) => withdrawn === undefined)
  const byClaimant = grouped(claims, ({ claimant }) => claimant)
  const byJoint = postings(claims, ({ joint = [] }) => joint)
  const bySpeaker = grouped(claims, ({ speaker }) => speaker)
  const byCited = postings(claims, ({ citing = [] }) => citing)
  const byParent = grouped(record.actors, ({ parent }) => parent)
  const byPublisher = grouped(record.documents, ({ publisher }) => publisher)
  const byConcern = postings(record.events, ({ concerns }) => concerns)
  const carriers = carriersOf(record)
  return (actor) => {
    const published = byPublisher.get(actor)?.map(({ id }) => id) ?? []
    return {
      claims: byClaimant.get(actor) ?? [],
      joint: byJoint.get(actor) ?? [],
      asSpeaker: bySpeaker.get(actor) ?? [],
      citing: byCited.get(actor) ?? [],
      children: byParent.get(actor) ?? [],
      published,
      carried: [...(carriers.get(actor) ?? [])]
        .filter(([document]) => !published.includes(document))
        .map(([document, inferred]) => ({ document, inferred })),
      concerned: byConcern.get(actor)?.map(({ id }) => id) ?? [],
    }
  }
}

/** Which documents carry something that came from an actor or through it, and whether that is inferred in all. */
function carriersOf(record: Dataset): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const carriers = new Map<string, Map<string, boolean>>()
  const add = (actor: string, document: string, inferred: boolean) => {
    const documents = carriers.get(actor) ?? new Map<string, boolean>()
    carriers.set(actor, documents.set(document, inferred && (documents.get(document) ?? true)))
  }
  for (const report of record.reports) {
    if (report.withdrawn !== undefined) continue
    const origin = originOf(record, report)
    add(origin.actor, report.document, origin.inferred)
    for (const { actor } of report.via ?? []) add(actor, report.document, false)
  }
  return carriers
}

function postings<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const rowsOfKey = found.get(key)
      if (rowsOfKey) rowsOfKey.push(row)
      else found.set(key, [row])
    }
  }
  return found
}

/** Actors under one heading of the list. */
export interface ActorGroup {
  readonly heading: string
  /** The state that all of them belong to. */
  readonly state?: Actor
  readonly actors: readonly Actor[]
}

/** Every actor under its state, the state first; those of no state by what they are. */
export function actorGroups(record: Dataset): readonly ActorGroup[] {
  const byState = grouped(record.actors, ({ id }) => stateOf(record, id))
  const ofNone = grouped(byState.get(undefined) ?? [], ({ kind }) => kind)
  const states = record.actors
    .filter(({ kind }) => kind === 'state')
    .sort((a, b) => compare(a.name, b.name))
    .map((state) => ({
      heading: state.name,
      state,
      actors: inOrder(byState.get(state.id) ?? []),
    }))
  const others = (
    [
      ['igo', 'International organisations'],
      ['body', 'Bodies of no state'],
      ['unit', 'Units of no state'],
      ['outlet', 'Outlets that belong to no state'],
      ['person', 'Persons who speak for an office'],
    ] as const
  ).map(([kind, heading]) => ({ heading, actors: inOrder(ofNone.get(kind) ?? []) }))
  return [...states, ...others].filter(({ actors }) => actors.length > 0)
}

const kindsInOrder: readonly Actor['kind'][] = ['state', 'igo', 'body', 'unit', 'outlet', 'person']

function inOrder(actors: readonly Actor[]): readonly Actor[] {
  return actors.toSorted(
    (a, b) => kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) || compare(a.name, b.name),
  )
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en')
}
