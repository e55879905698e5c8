/** Three states and a tree of those who may belong to them. */
import fc from 'fast-check'
import { at, type Loose, small } from './pick.js'

// ids whose order is neither that of the table nor that of a dictionary, which passes over hyphens
export const states = ['n', 'n-1', 'n0'] as const
const bodies = ['b-z', 'b', 'b0', 'b-a', 'ba'] as const
const outlets = ['out', 'out-1', 'out0'] as const
export const persons = ['per', 'per-1'] as const

/** Those who can say something, and those who can publish. States come twice: much is said by them. */
export const sayers = [...states, ...bodies, ...outlets, 'un', 'n', 'b', 'n-1'] as const
export const publishers = ['out', 'out-1', 'out0', 'b', 'un'] as const

/** A body belongs to a state or to a body before it, or to nobody; an outlet to a state or to nobody. */
export const actors: fc.Arbitrary<readonly Loose[]> = fc
  .tuple(
    fc.array(small(9), { minLength: 5, maxLength: 5 }),
    fc.array(small(6), { minLength: 3, maxLength: 3 }),
  )
  .map(([ofBodies, ofOutlets]) => [
    ...states.map((id) => ({ id, kind: 'state', name: 'State' })),
    ...bodies.map((id, index) => {
      const higher = [...states, ...bodies.slice(0, index)]
      const drawn = at(ofBodies, index)
      return {
        id,
        kind: index % 2 ? 'unit' : 'body',
        name: 'Body',
        ...(drawn < 8 && { parent: at(higher, drawn) }),
      }
    }),
    ...outlets.map((id, index) => {
      const drawn = at(ofOutlets, index)
      return {
        id,
        kind: 'outlet',
        name: 'Outlet',
        ...(drawn < states.length && { parent: at(states, drawn) }),
      }
    }),
    { id: 'un', kind: 'igo', name: 'Union' },
    ...persons.map((id) => ({ id, kind: 'person', name: 'Person' })),
  ])
