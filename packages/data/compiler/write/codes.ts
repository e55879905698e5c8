import type { TableName } from '../../src/model.js'
import type { Field, Shape } from '../../src/schema/field.js'
import { shapes } from '../../src/schema/tables.js'

/** The codes that a field of a table takes, as the schema lists them. */
export function codesOf(table: TableName, ...path: readonly string[]): readonly string[] {
  const shape = shapes[table]
  if ('cases' in shape && path[0] === shape.on) return Object.keys(shape.cases)
  const cases: readonly Shape[] = 'cases' in shape ? Object.values(shape.cases) : [shape]
  for (const { fields } of cases) {
    const field = path.reduce<Field | Shape | undefined>(
      (inner, name) =>
        inner && 'fields' in inner
          ? inner.fields[name]
          : inner?.is === 'record'
            ? inner.shape.fields[name]
            : undefined,
      { fields },
    )
    if (field && 'is' in field && field.is === 'code') return field.codes
  }
  throw new Error(`the schema of ${table} has no codes at ${path.join('.')}`)
}
