import { diff as between, type Difference } from '../../src/readings/diff.js'
import { type Compiled, compile } from '../compile.js'
import { onOneLine, type Problem } from '../problem.js'
import { type Files, FilesError } from '../read/files.js'
import { filesAt } from '../read/revision.js'
import { type Command, UsageError } from './command.js'

export const diff: Command = {
  name: 'diff',
  takes: '[REV]',
  operands: 1,
  about: 'what changed in the record since a revision (HEAD), and what answers moved',
  run(workspace, [revision = 'HEAD']) {
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    const before = compiledAt(revision, filesAt(workspace.folder, revision), workspace.release)
    console.log(inWords(between(before.record, compiled.record), revision))
    return 0
  },
}

/**
 * The record as it was at a revision. A rule that it breaks is no matter, since rules come later than rows; where rows
 * are missing, they would be told of as added.
 */
function compiledAt(revision: string, files: Files, release: string): Compiled {
  const refuse = (why: string): never => {
    throw new UsageError(
      `the record at ${revision} does not compile (${why}): name a revision at which it does`,
    )
  }
  try {
    const compiled = compile(files, release)
    if (compiled.whole) return compiled
    const [first] = compiled.problems as readonly [Problem] // or it were whole
    return refuse(`problems: ${compiled.problems.length}, the first: ${onOneLine(first)}`)
  } catch (error) {
    if (!(error instanceof FilesError)) throw error
    return refuse(error.message.replace(/:.*/, '')) // its mend is for the files as they are now
  }
}

function inWords(difference: Difference, revision: string): string {
  const { added, removed, changed, withdrawn, contradictions, origins, firstAnswers } = difference
  const lines = [
    ...added.map(({ table, id }) => `+ ${id} (${table})`),
    ...removed.map(({ table, id }) => `- ${id} (${table})`),
    ...withdrawn.map(
      ({ table, id, why, replacedBy }) =>
        `withdrawn: ${id} (${table}), ${why}${replacedBy === undefined ? '' : `, now ${replacedBy}`}`,
    ),
    ...changed.map(({ id, field, before, after }) => `~ ${id} ${field}: ${shown(before)} → ${shown(after)}`),
    ...contradictions.added.map((pair) => `now a contradiction: ${pair.join(' × ')}`),
    ...contradictions.removed.map((pair) => `no contradiction any more: ${pair.join(' × ')}`),
    ...origins.map(({ claim, before, after }) => `origins of ${claim}: ${listed(before)} → ${listed(after)}`),
    ...firstAnswers.map(
      ({ question, state, before, after }) =>
        `first answer of ${state} on ${question}: ${listed(before)} → ${listed(after)}`,
    ),
  ]
  return lines.length > 0 ? lines.join('\n') : `the compiled record is as it was at ${revision}`
}

const listed = (ids: readonly string[]): string => ids.join(', ') || 'nothing'

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
