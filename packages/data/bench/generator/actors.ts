import type { Actor, Place } from '../../src/model.js'
import type { Random } from './random.js'
import type { Counts } from './size.js'

const igos = 3
const offices = ['ministry', 'army', 'staff'] as const

/** Each state with its ministry, its army, the army's staff, a unit of that, its news agency and two people. */
export function actorsOf({ states, outlets }: Counts): readonly Actor[] {
  const rows: Actor[] = []
  for (let index = 0; index < states; index++) {
    const id = `state-${index}`
    const body = (name: string, kind: Actor['kind'], parent: string): Actor => ({
      id: `${id}-${name}`,
      kind,
      name: `${name} of ${id}`,
      parent,
    })
    rows.push(
      {
        id,
        kind: 'state',
        name: `State ${index}`,
        aliases: [`Land ${index}`],
        names: { uk: `Держава ${index}` },
      },
      body('ministry', 'body', id),
      body('army', 'body', id),
      body('staff', 'body', `${id}-army`),
      body('unit', 'unit', `${id}-staff`),
      body('agency', 'outlet', id),
      { id: `person-${2 * index}`, kind: 'person', name: `Person ${2 * index}` },
      { id: `person-${2 * index + 1}`, kind: 'person', name: `Person ${2 * index + 1}` },
    )
  }
  for (let index = 0; index < igos; index++)
    rows.push({ id: `alliance-${index}`, kind: 'igo', name: `Alliance ${index}` })
  for (let index = 0; index < outlets; index++)
    rows.push({
      id: `outlet-${index}`,
      kind: 'outlet',
      name: `Outlet ${index}`,
      ...(index % 17 === 5 && { identified: false as const }),
    })
  return rows
}

/** Somebody who may answer for words, some states and offices more often than others. */
export function someClaimant(random: Random, counts: Counts): string {
  const state = `state-${skewed(random, counts.states)}`
  return random.weighted<() => string>([
    [14, () => state],
    [44, () => `${state}-${random.pick(offices)}`],
    [6, () => `${state}-unit`],
    [6, () => `alliance-${random.below(igos)}`],
    [4, () => `${state}-agency`],
    [18, () => someOutlet(random, counts)],
  ])()
}

/** Somebody whom an event concerns: a state, one of its offices or an alliance. */
export function someParty(random: Random, counts: Counts): string {
  const state = `state-${skewed(random, counts.states)}`
  return random.chance(0.1) ? `alliance-${random.below(igos)}` : random.chance(0.3) ? `${state}-army` : state
}

export const someOutlet = (random: Random, { outlets }: Counts): string => `outlet-${skewed(random, outlets)}`
export const somePerson = (random: Random, { states }: Counts): string => `person-${random.below(2 * states)}`

const skewed = (random: Random, below: number): number => Math.floor(random.next() ** 2 * below)

export function placesOf({ places }: Counts): readonly Place[] {
  return Array.from({ length: places }, (_, index) => ({
    id: `place-${index}`,
    kind: index < 8 ? 'country' : index < 20 ? 'admin1' : 'city',
    name: `Place ${index}`,
    ...(index >= 8 && { within: `place-${index < 20 ? index % 8 : 8 + (index % 12)}` }),
    ...(index % 3 === 0 && { point: [index - 20, index / 2] as const }),
  }))
}
