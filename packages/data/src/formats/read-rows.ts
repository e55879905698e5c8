import { DatasetError, type DatasetProblem } from '../dataset.js'
import { exhaust, gather } from '../gather.js'
import type { Dataset, TableName } from '../model.js'
import { depthOfRow, freezeParsed } from '../plain.js'
import { inMessage, shown as shownValue } from '../printed.js'

/** A row as it was read from a line of a text. */
export interface ReadRow {
  readonly table: TableName
  readonly line: number
  /** Plain and nobody else's, for it will be frozen. */
  readonly row: unknown
  /** Whether a view held it for sure; it did where nothing is said. */
  readonly certainty?: unknown
}

/** A problem of a line. */
export function problemAt(line: number, reason: string, table: string, field = ''): DatasetProblem {
  return { table: inMessage(table), id: '', field: inMessage(field), reason: `line ${line}: ${reason}` }
}

/** What to say of a certainty that is none; nothing where it is one. */
export function noCertainty(certainty: unknown): string | undefined {
  return certainty === 'certain' || certainty === 'possible'
    ? undefined
    : `${shownValue(certainty)} is not "certain" or "possible"`
}

/** Rows on their way from the lines of a text into a dataset. */
export interface LineGathering {
  readonly add: (row: ReadRow) => void
  /** Checks what rows say of one another, in small steps. */
  readonly check: () => Generator<undefined, void>
  /** The rows as a dataset, where no problem was heard of. */
  readonly dataset: () => Dataset
}

/** Hears of a problem, and in which line it is; of two rows with one id, in which the second is. */
export type HearOfLine = (problem: DatasetProblem, line: number) => void

/**
 * Begins to gather rows that were read from lines; each problem says on which.
 *
 * @param shown - the number of a line as its reader counts, where several texts are read as one
 */
export function gatherLines(
  hear: HearOfLine,
  shown: (line: number, table: string) => number = (line) => line,
): LineGathering {
  const lines = numberList()
  const gathering = gather((problem, row = 0, earlier = row) => {
    const rows = earlier === row ? [row] : [earlier, row]
    const where = rows.map((at) => shown(lines.at(at), problem.table)).join(' and ')
    hear({ ...problem, reason: `line ${where}: ${problem.reason}` }, lines.at(row))
  })
  return {
    add: ({ table, line, row, certainty }) => {
      const index = lines.push(line)
      const kept = freezeParsed(row, depthOfRow)
      gathering.add(table, kept)
      if (certainty === 'possible')
        gathering.addPossible((kept as { readonly id?: unknown } | null)?.id, index)
    },
    check: gathering.check,
    dataset: gathering.dataset,
  }
}

/**
 * Makes a dataset of rows that were read from lines; each problem says on which line.
 *
 * @throws DatasetError with the problems met in reading, if there are any, else with those of `createDataset`
 */
export function datasetOfLines(rows: readonly ReadRow[], problems: readonly DatasetProblem[]): Dataset {
  const all = [...problems]
  for (const { table, line, certainty } of rows) {
    const reason = noCertainty(certainty)
    if (reason !== undefined) all.push(problemAt(line, reason, table, 'certainty'))
  }
  if (all.length > 0) throw new DatasetError(all)
  const gathering = gatherLines((problem) => all.push(problem))
  for (const row of rows) gathering.add(row)
  exhaust(gathering.check())
  if (all.length > 0) throw new DatasetError(all)
  return gathering.dataset()
}

/** A list of whole numbers below 2³², four bytes each. */
function numberList(): { readonly push: (item: number) => number; readonly at: (index: number) => number } {
  let items = new Uint32Array(1024)
  let length = 0
  return {
    push: (item) => {
      if (length === items.length) {
        const longer = new Uint32Array(length * 2)
        longer.set(items)
        items = longer
      }
      items[length] = item
      return length++
    },
    at: (index) => items[index] as number,
  }
}
