import type { Dataset } from '../src/model.js'
import { applyExceptions } from './exceptions.js'
import { breaches, ledgerOf } from './ledger.js'
import { type Lock, lockOf } from './passages/lock.js'
import { placePassages } from './passages/merge.js'
import { inReadingOrder, type Problem } from './problem.js'
import type { Files } from './read/files.js'
import { readRows, type WrittenRow } from './read/rows.js'
import type { Rule } from './rules/rule.js'
import { rules } from './rules/rules.js'
import { type Sound, soundRows } from './sound.js'

/** The record as tables, and what is wrong with it. */
export interface Compiled {
  /** All sound rows, in order of id. They are a whole record only where no problem is an error. */
  readonly record: Dataset
  /** Whether it holds every row, with its passages in their places; a rule may be broken all the same. */
  readonly whole: boolean
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
  const ledger = ledgerOf(files)
  const recordedIn = (id: string): string => ledger[id]?.recorded ?? release
  const sound = soundRows(placed.rows, recordedIn, read.problems.length > 0)
  const ready = { rows: sound.whole, passages: sound.whole && placed.problems.length === 0 }
  const applied = rules.filter(({ needs }) => needs === undefined || ready[needs])
  const broken = applied.flatMap((rule) => apply(rule, sound))
  const excepted = applyExceptions(broken, files, {
    known: rules.map(({ id }) => id),
    // Where a row was set aside, or a rule could not run, nobody knows whether an exception is still needed.
    judged: sound.whole ? applied.map(({ id }) => id) : [],
  })
  const released = read.problems.length > 0 ? [] : breaches(ledger, sound.record, sound.rowsById, release)
  const problems = [...read.problems, ...placed.problems, ...sound.problems, ...excepted, ...released]
  return {
    record: sound.record,
    whole: ready.passages,
    problems: inReadingOrder(problems),
    rowsById: sound.rowsById,
  }
}

/** What one rule says of a record. A rule that fails is reported, and keeps no other from speaking. */
function apply(rule: Rule, { record, rowsById }: Sound): readonly Problem[] {
  const problems: Problem[] = []
  const { id: name, severity = 'error' } = rule
  try {
    rule.check(record, (row, path, message, hint) => {
      const position = (rowsById.get(row.id) as WrittenRow).positionOf(path)
      problems.push({ ...position, id: row.id, rule: name, severity, message, ...(hint && { hint }) })
    })
  } catch (failure) {
    const message = `the rule itself failed: ${String(failure)}`
    const hint = 'report this; the other rules have run'
    problems.push({ file: '', line: 1, column: 1, id: '', rule: name, severity: 'error', message, hint })
  }
  return problems
}
