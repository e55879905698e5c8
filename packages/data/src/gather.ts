/**
 * Rows that come in one by one and become a dataset, or a list of what is wrong: the one check that every way of
 * loading goes through. A row is checked when it comes in; what rows say of one another, when all are in.
 *
 * @module
 */
import type { DatasetProblem } from './dataset.js'
import type { Dataset, Row, TableName } from './model.js'
import { didYouMean } from './nearest.js'
import { isPlainObject } from './plain.js'
import { inMessage } from './printed.js'
import { kindsOf, misfitOf } from './schema/answer-fits.js'
import { type Heard, type Path, walkRow } from './schema/check.js'
import { cycles, upward } from './schema/cycles.js'
import { tableNames } from './schema/table-names.js'
import { shapes } from './schema/tables.js'

/** Hears of a problem, of which row it is, and of the one before it that has the same table and id, if that is it. */
export type Hear = (problem: DatasetProblem, row?: number, earlier?: number) => void

/** Rows on their way into a dataset. They are counted from 0 as they come in, over all tables. */
export interface Gathering {
  /** Takes a row, which must be plain and frozen. */
  readonly add: (table: TableName, row: unknown) => void
  /** Takes what should be the id of a row that a view holds only possibly; `row` where the two came together. */
  readonly addPossible: (id: unknown, row?: number) => void
  /** Checks what rows say of one another, in small steps: whoever runs it may rest after each. */
  readonly check: () => Generator<undefined, void>
  /** The rows as a dataset, where no problem was heard of. */
  readonly dataset: () => Dataset
}

/** Runs a generator to its end. */
export function exhaust<T>(steps: Generator<undefined, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** How many rows are looked at in one step, and whether a step ends with this one. */
const stride = 2048
const isRest = (index: number): boolean => index % stride === stride - 1

/** Beyond these a misspelling is no slip but a table that was left out, and looking for what was meant takes long. */
const mostSuggestions = 20
const mostCompared = 200_000

/** Begins to gather rows. */
export function gather(told: Hear): Gathering {
  const hear: Hear = ({ table, id, field, reason }, row, earlier) =>
    told({ table, id: inMessage(id), field: inMessage(field), reason }, row, earlier)
  const tables = Object.fromEntries(tableNames.map((table) => [table, [] as unknown[]])) as Record<
    TableName,
    unknown[]
  >
  const possible: unknown[] = []
  const possibleRows: (number | undefined)[] = []
  let count = 0
  // The place of each id, a table and a row in one small number: millions of objects would not be small.
  const homes = new Map<string, number>()
  // An id that is not there has no place: NaN, at which there is no table.
  const homeOf = (id: string): TableName | undefined =>
    tableNames[(homes.get(id) as number) % tableNames.length]
  const rowOf = (id: string): number => Math.floor((homes.get(id) as number) / tableNames.length)
  // Rows with a reference to what had not come in, to be walked again: in three lists for the same reason.
  const waiting = { rows: [] as unknown[], places: [] as number[], indexes: [] as number[] }

  let table: TableName
  let from: string
  let resolved: boolean
  const rowHeard: Heard = {
    problem: ({ path, reason, hint }) =>
      hear({ table, id: from, field: fieldOf(path), reason: hint ? `${reason}; ${hint}` : reason }, count),
    reference: (id, to) => {
      if (homeOf(id) !== to) resolved = false
    },
  }

  const add = (name: TableName, row: unknown): void => {
    const rows = tables[name]
    const index = rows.push(row) - 1
    const id = idOf(row)
    const place = count * tableNames.length + tableNames.indexOf(name)
    table = name
    from = id ?? `#${index}`
    resolved = true
    walkRow(row, shapes[name], rowHeard)
    if (id !== undefined) {
      const home = homeOf(id)
      if (home === undefined) homes.set(id, place)
      else {
        const reason = `is already the id of a row in ${home}`
        hear({ table: name, id, field: 'id', reason }, count, home === name ? rowOf(id) : undefined)
      }
    }
    if (!resolved) {
      waiting.rows.push(row)
      waiting.places.push(place)
      waiting.indexes.push(index)
    }
    count++
  }

  function* checkReferences(): Generator<undefined, void> {
    let suggestions = 0
    let compared = 0
    const meant = (id: string, to: TableName): string => {
      compared += tables[to].length
      return suggestions++ < mostSuggestions && compared <= mostCompared
        ? didYouMean(id, idsIn(tables[to]))
        : ''
    }
    for (const [which, row] of waiting.rows.entries()) {
      if (isRest(which)) yield
      const place = waiting.places[which] as number
      const table = tableNames[place % tableNames.length] as TableName
      const id = idOf(row) ?? `#${waiting.indexes[which]}`
      walkRow(row, shapes[table], {
        problem: () => {}, // told when the row came in
        reference: (named, to, path) => {
          const home = homeOf(named)
          if (home === to) return
          if (home === undefined && path[0] === 'replacedBy') return // a view may have left out what took its place
          const reason = home
            ? `"${named}" is in ${home}, not in ${to}`
            : `"${named}" is not in ${to}.${meant(named, to)}`
          hear({ table, id, field: fieldOf(path), reason }, Math.floor(place / tableNames.length))
        },
      })
    }
  }

  function* checkAnswers(): Generator<undefined, void> {
    const kinds = kindsOf(tables.questions)
    for (const [index, claim] of tables.claims.entries()) {
      if (isRest(index)) yield
      const [misfit, id] = [misfitOf(claim, kinds), idOf(claim)]
      if (misfit && id !== undefined) hear({ table: 'claims', id, ...misfit }, rowOf(id))
    }
  }

  function* checkPossible(): Generator<undefined, void> {
    for (const [index, id] of possible.entries()) {
      if (isRest(index)) yield
      const home = homeOf(id as string) // what is no text is in no table
      if (home === 'claims' || home === 'reports' || home === 'links') continue
      const reason = 'is not the id of a claim, report or link'
      hear(
        { table: 'possible', id: typeof id === 'string' ? id : `#${index}`, field: '', reason },
        possibleRows[index],
      )
    }
  }

  function* checkCircles(): Generator<undefined, void> {
    for (const { table, field } of upward) {
      const rows: Row[] = []
      for (const [index, row] of tables[table].entries()) {
        if (isRest(index)) yield
        if (isPlainObject(row) && Object.hasOwn(row, field)) rows.push(row as unknown as Row)
      }
      for (const chain of cycles(rows, field)) {
        const reason = `goes round in a circle: ${roundIn(chain)}`
        hear({ table, id: chain[0], field, reason }, rowOf(chain[0]))
      }
    }
  }

  return {
    add,
    addPossible: (id, row) => {
      possible.push(id)
      possibleRows.push(row)
    },
    *check() {
      yield* checkReferences()
      yield* checkAnswers()
      yield* checkPossible()
      yield* checkCircles()
    },
    dataset: () => {
      for (const rows of [...Object.values(tables), possible]) Object.freeze(rows)
      return Object.freeze({ ...tables, possible }) as unknown as Dataset
    },
  }
}

/** A circle from its first row on, and of a long one no more than shows what it is. */
function roundIn(chain: readonly [string, ...string[]]): string {
  const shown = chain.length > 20 ? [...chain.slice(0, 10), `${chain.length - 10} more`] : chain
  return [...shown, chain[0]].map((id) => inMessage(id)).join(' → ')
}

function idOf(row: unknown): string | undefined {
  return isPlainObject(row) && typeof row.id === 'string' ? row.id : undefined
}

const fieldOf = (path: Path): string => path.join('.')

function* idsIn(rows: readonly unknown[]): Iterable<string> {
  for (const row of rows) {
    const id = idOf(row)
    if (id !== undefined) yield id
  }
}
