import { type Compiled, compile } from '../compile.js'
import { inReadingOrder, type Problem, withFrame } from '../problem.js'
import type { Files } from '../read/files.js'
import { broughtBy, type Change, changed } from '../write/change.js'
import { writeTogether } from '../write/write-together.js'
import type { Workspace } from './workspace.js'

/** What goes with a change that is about to be written. */
export interface Around {
  /** The record as it was before. */
  readonly before: Compiled
  /** The problems that are still to be mended in a next step, so that the change may be written with them. */
  readonly open?: (problem: Problem) => boolean
  /** More to say of what was done. */
  readonly also?: readonly string[]
  /** What comes next. */
  readonly next: readonly string[]
}

/**
 * Writes a change if nothing is wrong with the record that it gives, and says what comes next.
 *
 * @returns the exit code
 */
export function writeChange(
  workspace: Workspace,
  change: Change,
  { before, open, also = [], next }: Around,
): number {
  const files = changed(workspace.files, change.files)
  const after = compile(files, workspace.release)
  const brought = broughtBy(before.problems, after.problems, open).map((problem) => asReport(problem, change))
  if (brought.some(({ severity }) => severity === 'error')) return refuse(workspace, files, brought)
  tell(workspace, files, brought)
  writeTogether(workspace.folder, change.files)
  for (const { what, id, file } of change.added) console.log(`${what} ${id}, in ${workspace.pathOf(file)}`)
  for (const line of also) console.log(line)
  console.log(['next:', ...next].join('\n  '))
  return 0
}

/**
 * Says why nothing was written.
 *
 * @param files - the record files as they would have been
 * @returns the exit code
 */
export function refuse(workspace: Workspace, files: Files, problems: readonly Problem[]): number {
  tell(workspace, files, inReadingOrder(problems))
  console.error('nothing was written')
  return 1
}

/** Prints problems with the lines that would have been written. */
function tell(workspace: Workspace, files: Files, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const file = workspace.pathOf(problem.file)
    console.error(`${withFrame({ ...problem, file }, files.get(problem.file))}\n`)
  }
}

/** A claim that is there already, under another id: told of the new one, with the call that adds its report. */
function asReport(problem: Problem, { added: [row] }: Change): Problem {
  if (problem.rule !== 'claims-differ' || row.what !== 'claim') return problem
  // Of two claims the one that comes first by its id is named in the message: it may be the new one.
  const [, first] = problem.message.split(/ as |:/)
  const known = problem.id === row.id ? first : problem.id
  return {
    ...problem,
    id: row.id,
    message: `${known} says the same: one claimant, question, answer and day`,
    hint: `add a report to it: give --claim ${known} instead of what it says`,
  }
}
