import { type Dataset, lineage, nameOf } from '@dprk-ru/data'

/**
 * The side that a speaker belongs to has a hue; everyone else, media included, has the colour of the text. Assigned once: no side
 * has a colour of its flag where another was left, and red is at no party to the fighting.
 */
const hues: ReadonlyMap<string, number> = new Map(
  Object.entries({ cn: 1, us: 2, nato: 2, ua: 3, ru: 4, kr: 5, kp: 6 }),
)

const labels: Readonly<Record<number, string>> = {
  1: 'China',
  2: 'United States and NATO',
  3: 'Ukraine',
  4: 'Russia',
  5: 'South Korea',
  6: 'North Korea',
}

/** The class that colours a mark by the side of its speaker. */
export function sideClass(record: Dataset, claimant: string | null): string {
  if (claimant === null) return 'side nobody'
  const hue = hueOf(record, claimant)
  return hue === undefined ? 'side' : `side hue-${hue}`
}

/** The side in words, for the label beside the colour. */
export function sideName(record: Dataset, claimant: string | null): string {
  if (claimant === null) return 'nobody named'
  const hue = hueOf(record, claimant)
  return (hue !== undefined && labels[hue]) || nameOf(record, claimant)
}

export interface Side {
  readonly name: string
  readonly className: string
}

/** The sides that these claimants belong to, in the order of the hues, then all others as one. */
export function sidesOf(record: Dataset, claimants: readonly (string | null)[]): readonly Side[] {
  const found = new Set(claimants.flatMap((id) => (id === null ? [] : [hueOf(record, id)])))
  const named = Object.entries(labels)
    .filter(([hue]) => found.has(Number(hue)))
    .map(([hue, name]) => ({ name, className: `side hue-${hue}` }))
  return [
    ...named,
    ...(found.has(undefined) ? [{ name: 'others and media', className: 'side' }] : []),
    ...(claimants.includes(null) ? [{ name: 'nobody named', className: 'side nobody' }] : []),
  ]
}

function hueOf(record: Dataset, claimant: string): number | undefined {
  const [speaker, ...above] = lineage(record, claimant)
  if (speaker?.kind === 'outlet') return undefined
  const side = [speaker, ...above].find((actor) => actor !== undefined && hues.has(actor.id))
  return side && hues.get(side.id)
}
