import type { Dataset, TableName } from '../model.js'
import { noTable } from '../no-table.js'
import { freezeParsed } from '../plain.js'
import { quoted, shown } from '../printed.js'
import { tableNames } from '../schema/table-names.js'
import type { LineListener } from './lines.js'
import { gatherLines, type HearOfLine, noCertainty, problemAt } from './read-rows.js'

/** Lines of JSON on their way into a dataset, from one text or one after another. */
export interface NdjsonGathering {
  /** Begins a text: of the lines that {@link toNdjson} writes, or where a table is named, of its rows alone. */
  readonly listenerFor: (table: TableName | undefined) => LineListener
  /** Checks what rows say of one another, in small steps; nothing where lines could not be read. */
  readonly check: () => Generator<undefined, void>
  /** The rows as a dataset, where no problem was heard of. */
  readonly dataset: () => Dataset
  /** How many rows there were so far. */
  readonly count: () => number
}

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(['table', 'row', 'certainty'])

/** What to say of a line that may well hold a row, of nobody knows which table. */
const unnamed = 'names no table; write {"table":"claims","row":{…}}, or hand in each table by its name'

/** The table that a line names, in words; what is no text may be nested without end. */
function nameIn({ table }: Readonly<Record<string, unknown>>): unknown {
  return typeof table === 'object' ? shown(freezeParsed(table)) : table
}

/** Begins to gather lines of JSON. Lines are told of by their number over all texts, and say the one in their own. */
export function gatherNdjson(hear: HearOfLine): NdjsonGathering {
  const starts = new Map<string | undefined, number>()
  let lastLine = 0
  let count = 0
  let unread = false
  const rows = gatherLines(hear, (line, table) => line - (starts.get(table) ?? 0))

  const listenerFor = (table: TableName | undefined): LineListener => {
    const start = lastLine
    starts.set(table, start)
    const say = (reason: string, number: number, home: string = table ?? '', field = ''): void => {
      unread = true
      lastLine = start + number
      hear(problemAt(number, reason, home, field), lastLine)
    }
    const read = (held: unknown, number: number): void => {
      lastLine = start + number
      if (table !== undefined) {
        count++
        rows.add({ table, line: lastLine, row: held })
        return
      }
      const fields = Object(held) as Readonly<Record<string, unknown>>
      const other = Object.keys(fields).find((name) => !known.has(name))
      const home = tableNames.find((name) => name === fields.table)
      const certainty = Object.hasOwn(fields, 'certainty') ? freezeParsed(fields.certainty) : 'certain'
      const reason = noCertainty(certainty)
      if (other !== undefined) say(`${quoted(other)} is not "table", "row" or "certainty"`, number)
      else if (fields.table === undefined) say(unnamed, number)
      else if (!home) say(noTable(nameIn(fields)), number)
      else if (reason !== undefined) say(reason, number, home, 'certainty')
      else {
        count++
        rows.add({ table: home, line: lastLine, row: fields.row, certainty })
      }
    }
    return {
      line: (text, number) => {
        let held: unknown
        try {
          held = JSON.parse(text)
        } catch {
          say('is not JSON', number)
          return
        }
        read(held, number)
      },
      unread: say,
      noText: (reason) => say(reason, 1),
    }
  }

  return {
    listenerFor,
    *check() {
      if (!unread) yield* rows.check()
    },
    dataset: rows.dataset,
    count: () => count,
  }
}
