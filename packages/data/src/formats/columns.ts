/**
 * The columns of a table, worked out from its shape: nothing is listed twice.
 *
 * A scalar is one column. A map whose fields are fixed is one column for each field, with a dotted name
 * (`said.edtf`). A list, an open map, and a map that has other fields in another kind of row (the `phrases` of a
 * question) is one column of JSON.
 *
 * @module
 */
import type { TableName } from '../model.js'
import type { Field, TableShape } from '../schema/field.js'

export interface Column {
  /** The field's name, after its map's name and a dot where it stands in one. */
  readonly name: string
  readonly field: Field
}

const openMap: Field = { is: 'map', of: { is: 'text' } }

/** The columns of a table of this shape, in the order in which it names the fields. */
export function columnsOf(shape: TableShape): readonly Column[] {
  const merged = new Map<string, Field>()
  for (const { fields } of 'cases' in shape ? Object.values(shape.cases) : [shape]) {
    for (const [name, field] of Object.entries(fields))
      merged.set(name, either(merged.get(name) ?? field, field))
  }
  return [...merged].flatMap(([name, field]) =>
    field.is === 'record'
      ? Object.entries(field.shape.fields).map(([inner, of]) => ({ name: `${name}.${inner}`, field: of }))
      : { name, field },
  )
}

/** What takes the values of a field in either of two kinds of row. */
function either(one: Field, other: Field): Field {
  if (one.is === 'code' && other.is === 'code')
    return { is: 'code', codes: [...new Set([...one.codes, ...other.codes])] }
  return other.is === 'record' && one !== other ? openMap : other
}

/** Whether a view may hold rows of a table only possibly. */
export function mayBePossible(table: TableName): boolean {
  return table === 'claims' || table === 'reports' || table === 'links'
}
