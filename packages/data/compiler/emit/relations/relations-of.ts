/**
 * The record as relations in first normal form: what SQL is asked over, on every engine.
 *
 * Nothing is listed: relations and columns follow from the tables' shapes. Each table is a relation, each list and
 * open map in it another, named after both (`reports_via`). That one has the owner's id, in a column named as the
 * model names such a reference; the place in the list from 0, or the key of the map; and the columns of the value.
 *
 * @module
 */
import type { Dataset, TableName } from '../../../src/model.js'
import type { Field } from '../../../src/schema/field.js'
import { tableNames } from '../../../src/schema/table-names.js'
import { shapes } from '../../../src/schema/tables.js'
import { type Leaf, leavesOf } from '../leaves.js'
import { type CommentOn, modelComments } from '../model-comments.js'
import { type PlannedColumn, plannedColumns } from './columns.js'
import { describer } from './descriptions.js'
import { codeColumn, positionColumn, singular, sqlName, textColumn } from './names.js'
import type { Relation, RelationValue } from './relation.js'

/** A relation without its rows, and how to read them from a row of the table that it is made from. */
interface Plan extends Omit<Relation, 'rows'> {
  readonly table: TableName
  readonly rowsIn: (row: object) => readonly (readonly RelationValue[])[]
}

/**
 * The eight tables of a record as relations, each table followed by those of its lists and maps: a foreign key leads
 * to a relation before its own, or to its own. The rows stand in the order of the tables.
 *
 * `claims.modality` and `reports.framing` are filled in where the record leaves them to their default. All else that
 * it leaves out is null, and so is a claimant whom the document does not name. An open map without entries
 * (`names: {}`) and one that is left out are the same here.
 *
 * @throws RangeError where the dataset is a view that holds something only possibly, for which there is no column
 */
export function relationsOf(record: Dataset): readonly Relation[] {
  if (record.possible.length > 0)
    throw new RangeError(
      `no relations of a view that holds something only possibly: "${record.possible[0]}" would read as certain`,
    )
  comments ??= modelComments()
  return plans(comments).map(({ table, rowsIn, ...relation }) => ({
    ...relation,
    rows: (record[table] as readonly object[]).flatMap(rowsIn),
  }))
}

/** Read from the model's source when they are first asked for: it takes a while. */
let comments: CommentOn | undefined

function plans(commentOn: CommentOn): readonly Plan[] {
  return tableNames.flatMap((table) => {
    const leaves = leavesOf(shapes[table])
    const isOwn = ({ field }: Leaf): boolean => field.is === 'list' || field.is === 'map'
    const describe = describer(commentOn, table)
    const columns = leaves.filter((leaf) => !isOwn(leaf)).flatMap((leaf) => plannedColumns(leaf, describe))
    const main: Plan = {
      table,
      name: table,
      description: describe.field([]),
      ...headOf(columns),
      primaryKey: ['id'],
      rowsIn: (row) => [columns.map(({ valueIn }) => valueIn(row))],
    }
    return [main, ...leaves.filter(isOwn).map((leaf) => planOfItems(table, leaf, commentOn))]
  })
}

/** The relation of a list or an open map. */
function planOfItems(table: TableName, { path, field }: Leaf, commentOn: CommentOn): Plan {
  const describe = describer(commentOn, table, path)
  const owner: PlannedColumn = {
    column: {
      name: singular(table),
      type: 'text',
      nullable: false,
      description: `The ${singular(table)} that has it, by its id.`,
    },
    references: table,
    valueIn: (row) => (row as { readonly id: string }).id,
  }
  const isList = field.is === 'list'
  const step: PlannedColumn = {
    column: isList
      ? {
          name: positionColumn,
          type: 'integer',
          nullable: false,
          description: 'Its place in the list, from 0 on.',
        }
      : { name: codeColumn, type: 'text', nullable: false, description: 'The key under which it stands.' },
    valueIn: (at) => at as RelationValue,
  }
  const of = (field as Extract<Field, { is: 'list' | 'map' }>).of
  const values =
    of.is === 'record'
      ? leavesOf(of.shape).flatMap((leaf) => plannedColumns(leaf, describe))
      : plannedColumns({ path: [], field: of, nullable: false }, describe, [nameOfValue(of, isList, path)])
  return {
    table,
    name: sqlName([table, ...path]),
    description: describe.field([]),
    ...headOf([owner, step, ...values]),
    primaryKey: [owner.column.name, step.column.name],
    rowsIn: (row) => {
      const items = path.reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], row)
      return Object.entries((items ?? {}) as Record<string, unknown>).map(([key, item]) => [
        owner.valueIn(row),
        step.valueIn(isList ? Number(key) : key),
        ...values.map(({ valueIn }) => valueIn(item)),
      ])
    },
  }
}

/** What the column of a value is called that is no map: what it refers to, else one of the list, else a text. */
function nameOfValue(field: Field, isList: boolean, path: readonly string[]): string {
  if (field.is === 'reference') return singular(field.to)
  return isList ? singular(path.at(-1) as string) : textColumn
}

function headOf(columns: readonly PlannedColumn[]): Pick<Relation, 'columns' | 'foreignKeys'> {
  return {
    columns: columns.map(({ column }) => column),
    foreignKeys: columns.flatMap(({ column, references }) =>
      references ? [{ column: column.name, relation: references }] : [],
    ),
  }
}
