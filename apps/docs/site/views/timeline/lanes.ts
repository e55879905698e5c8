import { type Claim, type Dataset, get, lineage, type Moment, nameOf } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'
import { sideClass } from '../../sides.js'
import { capitalised } from '../../words/counts.js'

export const laneKinds = ['state', 'topic', 'event'] as const
export type LaneKind = (typeof laneKinds)[number]

export interface Lane {
  readonly id: string
  readonly title: string
  /** The colour of a lane in which one side speaks; the colour of the text in all others. */
  readonly className: string
}

/** What a lane holds, and its place in the order: by name, and what has none of its own at the end. */
type Placed = Lane & { readonly isRest?: true }

/** The claims of every lane, the lanes in one fixed order. */
export function byLane<Item extends Pick<Moment, 'claim'>>(
  record: Dataset,
  items: readonly Item[],
  kind: LaneKind,
): readonly (readonly [Lane, readonly Item[]])[] {
  const lanes = new Map<string, Placed>()
  const groups = grouped(items, ({ claim }) => {
    const lane = laneOf(record, claim, kind)
    lanes.set(lane.id, lane)
    return lane.id
  })
  return [...lanes.values()]
    .toSorted(
      (a, b) =>
        Number(a.isRest ?? false) - Number(b.isRest ?? false) ||
        a.title.localeCompare(b.title, 'en') ||
        (a.id < b.id ? -1 : 1),
    )
    .map((lane) => [lane, groups.get(lane.id) ?? []])
}

function laneOf(record: Dataset, claim: Claim, kind: LaneKind): Placed {
  if (kind === 'state') return laneOfSpeaker(record, claim.claimant)
  const { topic, event } = get(record, 'questions', claim.question)
  if (kind === 'topic') return { id: topic, title: capitalised(topic), className: 'side' }
  return event === undefined
    ? { id: 'none', title: 'About no event of this record', className: 'side', isRest: true }
    : { id: event, title: get(record, 'events', event).label, className: 'side' }
}

/** Who speaks for a state has its lane, and an organisation its own; media speak for nobody but themselves. */
function laneOfSpeaker(record: Dataset, claimant: string | null): Placed {
  if (claimant === null)
    return { id: 'nobody', title: 'Nobody named', className: 'side nobody', isRest: true }
  const above = lineage(record, claimant)
  if (above[0]?.kind === 'outlet') return { id: 'media', title: 'Media', className: 'side', isRest: true }
  const top = above.at(-1)?.id ?? claimant
  return {
    id: top,
    title: capitalised(nameOf(record, top).replace(/^the /, '')),
    className: sideClass(record, claimant),
  }
}
