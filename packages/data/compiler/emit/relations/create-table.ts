/**
 * Relations as SQL that creates them.
 *
 * @module
 */
import type { DataFile } from '../data-file.js'
import type { ColumnType, Relation, RelationColumn } from './relation.js'

/** How one kind of database is told of relations. */
export interface Dialect {
  readonly types: Readonly<Record<ColumnType, string>>
  /** Whether a boolean is a number, which must be checked to be 0 or 1. */
  readonly numericBooleans: boolean
  /** Whether a foreign key may lead to the relation itself. */
  readonly ownKeys: boolean
  /** Whether it says what relations, columns and codes mean. */
  readonly comments: boolean
  /** What stands after the closing bracket. */
  readonly options: string
}

/** The statement that creates one relation, empty. */
export function createTable(relation: Relation, dialect: Dialect): string {
  const { name, columns, primaryKey, foreignKeys } = relation
  const keys = foreignKeys
    .filter((key) => dialect.ownKeys || key.relation !== name)
    .map((key) => `  FOREIGN KEY (${key.column}) REFERENCES ${key.relation} (id)`)
  const parts = [
    ...columns.map((column) =>
      [...said(relation, column, dialect), `  ${declared(column, dialect)}`].join('\n'),
    ),
    `  PRIMARY KEY (${primaryKey.join(', ')})`,
    ...keys,
  ]
  const about = dialect.comments ? comment(relation.description, '') : []
  return [...about, `CREATE TABLE ${name} (`, parts.join(',\n'), `)${dialect.options};`].join('\n')
}

function declared({ name, type, nullable, codes }: RelationColumn, dialect: Dialect): string {
  const allowed = codes
    ? Object.keys(codes).map(quoted).join(', ')
    : type === 'boolean' && dialect.numericBooleans && '0, 1'
  return [name, dialect.types[type], !nullable && 'NOT NULL', allowed && `CHECK (${name} IN (${allowed}))`]
    .filter(Boolean)
    .join(' ')
}

function said({ name, foreignKeys }: Relation, column: RelationColumn, dialect: Dialect): readonly string[] {
  if (!dialect.comments) return []
  const own = foreignKeys.some((key) => key.column === column.name && key.relation === name)
  const codes = Object.entries(column.codes ?? {}).map(([code, meaning]) => `  ${code}: ${meaning}`)
  return [
    ...comment(`${column.description}${own && !dialect.ownKeys ? ` An id of ${name}.` : ''}`, '  '),
    ...codes.flatMap((line) => comment(line, '  ')),
  ]
}

/** A text as one line that SQL passes over. */
function comment(text: string, indent: string): readonly string[] {
  return [`${indent}-- ${text.replace(/[\r\n]+/g, ' ')}`]
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Types that SQLite, DuckDB and PostgreSQL all know, and most others. */
const portable: Dialect = {
  types: {
    text: 'VARCHAR',
    integer: 'BIGINT',
    real: 'DOUBLE PRECISION',
    boolean: 'BOOLEAN',
    date: 'DATE',
  },
  numericBooleans: false,
  ownKeys: false, // DuckDB checks a key row by row, and a row may stand before the one that it refers to
  comments: true,
  options: '',
}

const preamble = `-- The relations of the record, one statement each, in an order in which they can be filled.
-- The rows of each are in parquet/<relation>.parquet, their columns in the order in which they stand here.
-- A key that leads to its own relation is not declared, so that rows can be filled in any order.
`

/** Standard SQL that creates the relations, and says what each column and code means. */
export function relationSchema(relations: readonly Relation[]): DataFile {
  const statements = relations.map((relation) => `\n${createTable(relation, portable)}\n`)
  return {
    path: 'sql/schema.sql',
    mediaType: 'application/sql',
    content: `${preamble}${statements.join('')}`,
    rows: {},
  }
}
