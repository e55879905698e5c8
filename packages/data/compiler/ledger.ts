/**
 * The ledger of what was released: an id never vanishes, and a released claim or report changes only by being
 * withdrawn. `record release` writes it; nobody edits it.
 *
 * @module
 */
import type { Dataset, Life, Row, TableName } from '../src/model.js'
import { compareReleases, isRelease } from '../src/releases.js'
import { tableNames } from '../src/schema/table-names.js'
import { sha256 } from './passages/text.js'
import type { Position, Problem } from './problem.js'
import type { Files } from './read/files.js'
import { FilesError, ledgerFile } from './read/files.js'
import type { WrittenRow } from './read/rows.js'

/** What was released under an id. */
export interface Released {
  readonly table: TableName
  /** The release in which the row first appeared. */
  readonly recorded: string
  /** What the row said, for claims and reports. */
  readonly hash?: string
  /** That it was withdrawn, as the row says it. */
  readonly withdrawal?: Withdrawal
}

interface Withdrawal {
  readonly withdrawn: string
  readonly withdrawnWhy?: string | undefined
  readonly replacedBy?: string | undefined
}

export type Ledger = Readonly<Record<string, Released>>

/**
 * The ledger among the record files; empty before the first release.
 *
 * @throws FilesError where it is not what `record release` wrote
 */
export function ledgerOf(files: Files): Ledger {
  const refuse = (what: string): never => {
    throw new FilesError(`${ledgerFile} ${what}: bring it back as the last release left it`)
  }
  const ledger = parsed(files.get(ledgerFile) ?? '{}', () => refuse('is not JSON'))
  if (typeof ledger !== 'object' || ledger === null || Array.isArray(ledger)) return refuse('is no ledger')
  const odd = Object.entries(ledger).find(([, released]) => !isReleased(released))
  if (odd) return refuse(`does not say of "${odd[0]}" what a release says`)
  return ledger as Ledger
}

function parsed(text: string, refuse: () => never): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse()
  }
}

function isReleased(value: unknown): value is Released {
  const { table, recorded, hash, withdrawal } = Object(value) as Partial<Record<keyof Released, unknown>>
  return (
    tableNames.includes(table as TableName) &&
    isRelease(String(recorded)) &&
    isAppendOnly(table as TableName) === (typeof hash === 'string') &&
    (withdrawal === undefined || isRelease(String(Object(withdrawal).withdrawn)))
  )
}

/** The ledger with every row of a record that it did not hold yet. */
export function enterRelease(ledger: Ledger, record: Dataset, release: string): Ledger {
  const entries = tableNames.flatMap((table) =>
    (record[table] as readonly Row[]).map((row): [string, Released] => {
      const known = ledger[row.id]
      const hash = isAppendOnly(table) ? { hash: known?.hash ?? hashOf(row) } : {}
      const withdrawal = withdrawalOf(row)
      return [
        row.id,
        { table, recorded: known?.recorded ?? release, ...hash, ...(withdrawal && { withdrawal }) },
      ]
    }),
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The ledger file's text, one id a line. */
export function writeLedger(ledger: Ledger): string {
  const lines = Object.entries(ledger).map(
    ([id, released]) => `  ${JSON.stringify(id)}: ${JSON.stringify(released)}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}

/** What a record does that a released one may not. */
export function breaches(
  ledger: Ledger,
  record: Dataset,
  rowsById: ReadonlyMap<string, WrittenRow>,
  release: string,
): readonly Problem[] {
  const rows = new Map<string, Row>([...record.claims, ...record.reports].map((row) => [row.id, row]))
  const isOut = Object.values(ledger).some(
    ({ recorded, withdrawal }) => recorded === release || withdrawal?.withdrawn === release,
  )
  return Object.entries(ledger).flatMap(([id, { table, recorded, hash, withdrawal }], line) => {
    const written = rowsById.get(id)
    const say = (position: Position, rule: string, message: string, hint: string): Problem => ({
      ...position,
      id,
      rule,
      severity: 'error',
      message,
      hint,
    })
    if (written?.table !== table) {
      const hint = isAppendOnly(table)
        ? 'put it back; what is wrong is withdrawn ("withdrawn" and "withdrawnWhy") and stays readable'
        : 'put it back; an id that was released names its record for good'
      return say(
        { file: ledgerFile, line: line + 2, column: 3 },
        'ids-stay',
        `released in ${recorded} among the ${table}, and now gone from them`,
        hint,
      )
    }
    const row = rows.get(id)
    if (!row) return []
    if (hashOf(row) !== hash) {
      const hint =
        'put it back as it was, withdraw it with "withdrawn", "withdrawnWhy" and "replacedBy", and write the right one under a new id'
      return say(
        written.positionOf([]),
        'released-rows-stand',
        `was changed after it was released in ${recorded}`,
        hint,
      )
    }
    const now = withdrawalOf(row)
    if (withdrawal) {
      if (JSON.stringify(now) === JSON.stringify(withdrawal)) return []
      const { withdrawn, withdrawnWhy, replacedBy } = withdrawal
      const was = [withdrawn, withdrawnWhy, replacedBy].filter(Boolean).join(', ')
      return say(
        written.positionOf([]),
        'withdrawals-stay',
        `was withdrawn (${was}), and no longer says so`,
        'put that back as it was; what is right after all is written anew under a new id',
      )
    }
    if (!now) return []
    // The number of the next release is not known yet: `record release` writes it over the one that is guessed.
    if (isOut ? compareReleases(now.withdrawn, release) >= 0 : now.withdrawn === release) return []
    return say(
      written.positionOf(['withdrawn']),
      'withdrawn-now',
      `says that it is withdrawn in ${now.withdrawn}, and ${release} is being prepared`,
      `write "withdrawn: ${release}"`,
    )
  })
}

/** Whether a released row of a table changes only by being withdrawn. */
function isAppendOnly(table: TableName): boolean {
  return table === 'claims' || table === 'reports'
}

/** What a row says of its being withdrawn. */
function withdrawalOf(row: Row): Withdrawal | undefined {
  const { withdrawn, withdrawnWhy, replacedBy } = row as Row & Partial<Withdrawal>
  return withdrawn === undefined ? undefined : { withdrawn, withdrawnWhy, replacedBy }
}

/** A hash of what a row says; that it is withdrawn is kept beside it. */
function hashOf(row: Row): string {
  const { recorded, withdrawn, withdrawnWhy, replacedBy, ...said } = row as Row & Partial<Life<string>>
  return sha256(JSON.stringify(inKeyOrder(said))).slice(0, 16)
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder)
  if (typeof value !== 'object' || value === null) return value
  const inner = value as Readonly<Record<string, unknown>>
  const names = Object.keys(inner).sort()
  return Object.fromEntries(names.map((name) => [name, inKeyOrder(inner[name])]))
}
