import type { Dataset, Row, TableName, Tables } from '../src/model.js'
import { suggestion } from '../src/nearest.js'
import { checkRow, type Path, type Reference } from '../src/schema/check.js'
import type { Shape, TableShape } from '../src/schema/field.js'
import { tableNames } from '../src/schema/table-names.js'
import { shapes } from '../src/schema/tables.js'
import { deepFreeze } from '../src/table.js'
import type { Problem } from './problem.js'
import type { WrittenRow } from './read/rows.js'
import { understood } from './understood.js'

/** The rows whose shape, id and references are right, and what is wrong with the others. */
export interface Sound {
  /** The sound rows, in order of id. */
  readonly record: Dataset
  readonly rowsById: ReadonlyMap<string, WrittenRow>
  /** Whether every row is sound. */
  readonly whole: boolean
  readonly problems: readonly Problem[]
}

interface WrittenReference {
  readonly row: WrittenRow
  readonly reference: Reference
}

/**
 * Checks the shape, ids and references of written rows.
 *
 * @param recordedIn - the release in which a row first appeared
 * @param unread - whether some file could not be read: nobody knows which ids it holds
 */
export function soundRows(
  rows: readonly WrittenRow[],
  recordedIn: (id: string) => string,
  unread: boolean,
): Sound {
  const problems: Problem[] = []
  const say = (
    row: WrittenRow,
    rule: string,
    path: Path,
    message: string,
    hint?: string,
    part?: 'key',
  ): void => {
    const position = row.positionOf(path, part)
    problems.push({ ...position, id: row.id, rule, severity: 'error', message, ...(hint && { hint }) })
  }
  const rowsById = new Map<string, WrittenRow>()
  const sound = new Map<string, Row>()
  const references: WrittenReference[] = []

  for (const row of rows) {
    const home = rowsById.get(row.id)
    if (home) {
      const hint = 'choose another: an id names one record anywhere'
      say(row, 'ids-unique', [], `the id is already taken by a row in ${home.table}`, hint)
      continue
    }
    rowsById.set(row.id, row)
    const recorded = row.table === 'claims' || row.table === 'reports' ? { recorded: recordedIn(row.id) } : {}
    const value = { ...recorded, ...row.value }
    const checked = checkRow(value, shapes[row.table])
    for (const { path, reason, hint, at } of checked.problems) say(row, 'shape', path, reason, hint, at)
    for (const reference of checked.references) references.push({ row, reference })
    if (checked.problems.length === 0) sound.set(row.id, inOneForm(value, row.table))
  }

  for (const { row, reference } of references) {
    const { path, to, id } = reference
    const home = rowsById.get(id)?.table
    if (home === to) continue
    sound.delete(row.id)
    if (home === undefined && unread) continue
    const known = rows.filter(({ table }) => table === to).map((other) => other.id)
    const hint = suggestion(id, known) ?? `add it to ${to}, or write the id of one that is there`
    say(row, 'references', path, `"${id}" is ${home ? `in ${home}, ` : ''}not in ${to}`, hint)
  }
  setAsideWhatLeansOnUnsound(sound, references)

  return {
    record: tablesOf(sound, rowsById),
    rowsById,
    whole: sound.size === rows.length && !unread,
    problems,
  }
}

/** A row that leans on one set aside is set aside with it, in silence: what is left resolves in itself. */
function setAsideWhatLeansOnUnsound(sound: Map<string, Row>, references: readonly WrittenReference[]): void {
  for (let before = -1; before !== sound.size; ) {
    before = sound.size
    for (const { row, reference } of references) if (!sound.has(reference.id)) sound.delete(row.id)
  }
}

function tablesOf(sound: ReadonlyMap<string, Row>, rowsById: ReadonlyMap<string, WrittenRow>): Dataset {
  const inOrder = [...rowsById.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const tables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Record<
    TableName,
    Row[]
  >
  for (const { table, id } of inOrder) {
    const row = sound.get(id)
    if (row) tables[table].push(row)
  }
  return deepFreeze({ ...(tables as unknown as Tables), possible: [] })
}

/**
 * A checked row in the one form that it has: its fields in the order of the schema, and none that says what is
 * understood. The same record always gives the same bytes.
 */
function inOneForm(row: Readonly<Record<string, unknown>>, table: TableName): Row {
  const shape: TableShape = shapes[table]
  const { fields } = 'cases' in shape ? (shape.cases[String(row[shape.on])] as Shape) : shape
  const said = Object.keys(fields).filter(
    (name) => Object.hasOwn(row, name) && understood[table]?.[name] !== row[name],
  )
  return Object.fromEntries(said.map((name) => [name, row[name]])) as unknown as Row
}
