import { takesNull } from '../../src/formats/cells.js'
import { columnsOf } from '../../src/formats/columns.js'
import type { Field, TableShape } from '../../src/schema/field.js'

/** A field that a shape has in some of its cases, by the names that lead to it. */
export interface Leaf {
  readonly path: readonly string[]
  readonly field: Field
  /** Whether it may be absent, or `null`. */
  readonly nullable: boolean
  /** Whether it is the first field of a map with fixed fields: what is said of the map is said there. */
  readonly opens?: boolean
}

/** Every field of a shape, those of its maps with fixed fields among them. */
export function leavesOf(shape: TableShape): readonly Leaf[] {
  const cases = 'cases' in shape ? Object.values(shape.cases) : [shape]
  return columnsOf(shape).map(({ name, field }) => {
    const path = name.split('.')
    const chains = cases.map(({ fields }) => chainTo(fields, path))
    return {
      path,
      field,
      nullable:
        takesNull(field) || chains.some((chain) => chain.length === 0 || chain.some((one) => one.optional)),
      opens: chains.some(
        ([outer]) => outer?.is === 'record' && Object.keys(outer.shape.fields)[0] === path[1],
      ),
    }
  })
}

/** The fields on the way to one, itself the last; none where there is no such field. */
function chainTo(
  fields: Readonly<Record<string, Field>>,
  [first, ...rest]: readonly string[],
): readonly Field[] {
  const field = Object.entries(fields).find(([name]) => name === first)?.[1]
  if (!field) return []
  return field.is === 'record' ? [field, ...chainTo(field.shape.fields, rest)] : [field]
}
