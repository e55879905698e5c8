/**
 * The columns that a shape gives in first normal form, and how each is read from what has the shape.
 *
 * A scalar is one column. A date is three: as it is written, and the first and the last day that it allows. A point
 * is two. A list and an open map are none: they are relations of their own.
 *
 * @module
 */
import { bounds } from '../../../src/dates.js'
import type { TableName } from '../../../src/model.js'
import type { Field } from '../../../src/schema/field.js'
import type { Leaf } from '../leaves.js'
import type { Describe } from './descriptions.js'
import { sqlName } from './names.js'
import type { ColumnType, RelationColumn, RelationValue } from './relation.js'

/** A column, what its values refer to, and how one is had from a row or from an item of a list. */
export interface PlannedColumn {
  readonly column: RelationColumn
  readonly references?: TableName
  readonly valueIn: (item: unknown) => RelationValue
}

/** What the two numbers of a point are called; a tuple of anything else has no columns yet. */
const halves: Readonly<Partial<Record<Field['is'], string>>> = { longitude: 'lon', latitude: 'lat' }

/**
 * The columns of a field that is no list and no open map.
 *
 * @param leaf - the field, and where it stands in the items
 * @param named - the names from which its columns have theirs; `leaf.path` where the item is a map
 * @throws TypeError where no rule makes columns of such a field
 */
export function plannedColumns(
  { path, field, nullable, opens = false }: Leaf,
  describe: Describe,
  named: readonly string[] = path,
): readonly PlannedColumn[] {
  const read = (item: unknown): unknown =>
    path.reduce((value, step) => (value as Record<string, unknown> | undefined)?.[step], item)
  const about = [opens && describe.field(path.slice(0, 1)), describe.field(path)]
  const description = about.filter(Boolean).join(' ')
  if (field.is === 'edtf') {
    const stem = sqlName(named.at(-1) === 'edtf' ? named.slice(0, -1) : named)
    const day = (end: 'earliest' | 'latest', which: string): PlannedColumn => ({
      column: {
        name: `${stem}_${end}`,
        type: 'date',
        nullable: true,
        description: `The ${which} day that \`${stem}_edtf\` allows; null where it is open.`,
      },
      valueIn: (item) => {
        const edtf = read(item)
        return edtf === undefined ? null : (bounds(edtf as string)[end] ?? null)
      },
    })
    return [
      {
        column: { name: `${stem}_edtf`, type: 'text', nullable, description },
        valueIn: (item) => orNull(read(item)),
      },
      day('earliest', 'first'),
      day('latest', 'last'),
    ]
  }
  if (field.is === 'tuple')
    return field.of.map((half, index) => ({
      column: {
        name: halves[half.is] ?? noColumns(named, field),
        type: columnType(named, half),
        nullable,
        description: `The ${half.is}, in degrees (WGS 84).`,
      },
      valueIn: (item) => orNull((read(item) as readonly unknown[] | undefined)?.[index]),
    }))
  const filled = describe.leftOut(path)
  const codes = field.is === 'code' ? { codes: describe.codes(path, field.codes) } : {}
  const column: RelationColumn = {
    name: sqlName(named),
    type: columnType(named, field),
    nullable: nullable && filled === undefined,
    description: [
      description,
      filled !== undefined && 'It is filled in here where the record leaves it out.',
      field.is === 'literal' && nullable && `Here ${field.value} or null.`,
    ]
      .filter(Boolean)
      .join(' '),
    ...codes,
  }
  return [
    {
      column,
      ...(field.is === 'reference' && field.or.every((other) => other === null) && { references: field.to }),
      valueIn: (item) => orNull(read(item) ?? filled),
    },
  ]
}

const orNull = (value: unknown): RelationValue => (value === undefined ? null : (value as RelationValue))

function columnType(named: readonly string[], field: Field): ColumnType {
  switch (field.is) {
    case 'id':
    case 'text':
    case 'address':
    case 'release':
    case 'words':
    case 'code':
    case 'reference':
      return 'text'
    case 'whole':
      return 'integer'
    case 'longitude':
    case 'latitude':
      return 'real'
    case 'boolean':
    case 'literal':
      return 'boolean'
    case 'day':
      return 'date'
    default:
      return noColumns(named, field)
  }
}

function noColumns(named: readonly string[], { is }: Field): never {
  throw new TypeError(`no rule makes columns of ${named.join('.')}: a ${is} here`)
}
