import { diff as between, type Difference } from '../../src/readings/diff.js'
import { compile } from '../compile.js'
import { filesAt } from '../read/revision.js'
import type { Command } from './command.js'

export const diff: Command = {
  name: 'diff',
  takes: '[REV]',
  about: 'what changed in the record since a revision (HEAD), and what answers moved',
  run(workspace, [revision = 'HEAD']) {
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    const before = compile(filesAt(workspace.folder, revision), workspace.release).record
    console.log(inWords(between(before, compiled.record), revision))
    return 0
  },
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
