import type { Dataset, Row, TableName, Tables } from '../src/model.js'
import { suggestion } from '../src/nearest.js'
import { checkRow, type Reference } from '../src/schema/check.js'
import type { TableShape } from '../src/schema/field.js'
import { shapes, tableNames } from '../src/schema/tables.js'
import { deepFreeze } from '../src/table.js'
import { type Lock, lockOf } from './passages/lock.js'
import { placePassages } from './passages/merge.js'
import { inReadingOrder, type Problem } from './problem.js'
import type { Files } from './read/files.js'
import { readRows, type WrittenRow } from './read/rows.js'
import { rules } from './rules/rules.js'

/** The record as tables, and what is wrong with it. */
export interface Compiled {
  /** All sound rows, in order of id. They are a whole record only where no problem is an error. */
  readonly record: Dataset
  readonly problems: readonly Problem[]
  /** Where each row is written. */
  readonly rowsById: ReadonlyMap<string, WrittenRow>
}

/**
 * Compiles record files into tables: reads them, fills in locked offsets, checks each row's shape, ids and
 * references, then the rules of the codebook. All problems are found in one run.
 *
 * @param release - the release in which rows without an earlier one are recorded
 */
export function compile(files: Files, release: string, lock: Lock = lockOf(files)): Compiled {
  const read = readRows(files)
  const placed = placePassages(read.rows, lock)
  const problems: Problem[] = [...read.problems, ...placed.problems]
  const say = (
    row: WrittenRow,
    rule: string,
    path: Parameters<WrittenRow['positionOf']>[0],
    message: string,
    hint?: string,
    part?: 'key',
  ): void => {
    const severity = rules.find(({ id }) => id === rule)?.severity ?? 'error'
    problems.push({
      ...row.positionOf(path, part),
      id: row.id,
      rule,
      severity,
      message,
      ...(hint && { hint }),
    })
  }

  const unread = read.problems.length > 0
  const homes = new Map<string, TableName>()
  const rowsById = new Map<string, WrittenRow>()
  const sound = new Map<string, Row>()
  const references: (Reference & { readonly row: WrittenRow })[] = []
  for (const row of placed.rows) {
    const home = homes.get(row.id)
    if (home) {
      say(
        row,
        'ids-unique',
        [],
        `the id is already taken by a row in ${home}`,
        'choose another: an id names one record anywhere',
      )
      continue
    }
    homes.set(row.id, row.table)
    rowsById.set(row.id, row)
    const life = row.table === 'claims' || row.table === 'reports' ? { recorded: release } : {}
    const value = { ...life, ...row.value }
    const checked = checkRow(value, shapes[row.table])
    for (const { path, reason, hint, at } of checked.problems) say(row, 'shape', path, reason, hint, at)
    for (const reference of checked.references) references.push({ ...reference, row })
    if (checked.problems.length === 0)
      sound.set(row.id, inFieldOrder(value, shapes[row.table]) as unknown as Row)
  }
  for (const { row, path, to, id } of references) {
    const home = homes.get(id)
    if (home === to) continue
    sound.delete(row.id)
    // Nobody knows which ids a file holds that could not be read.
    if (home === undefined && unread) continue
    const known = [...homes].flatMap(([other, table]) => (table === to ? [other] : []))
    const hint = suggestion(id, known) ?? `add it to ${to}, or write the id of one that is there`
    say(
      row,
      'references',
      path,
      home ? `"${id}" is in ${home}, not in ${to}` : `"${id}" is not in ${to}`,
      hint,
    )
  }
  setAsideWhatLeansOnUnsound(sound, references)

  const record = tablesOf(sound, homes)
  const whole = sound.size === homes.size && !unread
  const passages = placed.problems.length === 0
  for (const rule of rules) {
    if ((rule.needs === 'rows' && !whole) || (rule.needs === 'passages' && !(whole && passages))) continue
    try {
      rule.check(record, (row, path, message, hint) => {
        const written = rowsById.get(row.id)
        if (written) say(written, rule.id, path, message, hint)
      })
    } catch (crash) {
      problems.push({
        file: '',
        line: 1,
        column: 1,
        id: '',
        rule: rule.id,
        severity: 'error',
        message: `the rule itself failed: ${String(crash)}`,
        hint: 'report this; the other rules have run',
      })
    }
  }
  return { record, problems: inReadingOrder(problems), rowsById }
}

/** Rules see rows whose references all resolve: a row that leans on one set aside is set aside with it, in silence. */
function setAsideWhatLeansOnUnsound(
  sound: Map<string, Row>,
  references: readonly (Reference & { readonly row: WrittenRow })[],
): void {
  for (let before = -1; before !== sound.size; ) {
    before = sound.size
    for (const { row, id } of references) if (!sound.has(id)) sound.delete(row.id)
  }
}

function tablesOf(rows: ReadonlyMap<string, Row>, homes: ReadonlyMap<string, TableName>): Dataset {
  const inOrder = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const tables = Object.fromEntries(
    tableNames.map((table) => [table, inOrder.filter(({ id }) => homes.get(id) === table)]),
  )
  return deepFreeze({ ...(tables as unknown as Tables), possible: [] })
}

/** The fields of a row in the order of the schema, so that the same record always gives the same bytes. */
function inFieldOrder(
  row: Readonly<Record<string, unknown>>,
  shape: TableShape,
): Readonly<Record<string, unknown>> {
  const { fields } = 'cases' in shape ? (shape.cases[String(row[shape.on])] ?? { fields: {} }) : shape
  return Object.fromEntries(
    Object.keys(fields).flatMap((name) => (Object.hasOwn(row, name) ? [[name, row[name]]] : [])),
  )
}
