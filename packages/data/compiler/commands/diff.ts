import { diff as between, type Difference } from '../../src/readings/diff.js'
import { compile } from '../compile.js'
import { filesAt } from '../read/revision.js'
import type { Command } from './command.js'

export const diff: Command = {
  name: 'diff',
  takes: '[REV]',
  about: 'what the files change in the compiled record since a revision (HEAD), and which answers move',
  run(workspace, [revision = 'HEAD']) {
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    const before = compile(filesAt(workspace.folder, revision), workspace.release).record
    console.log(inWords(between(before, compiled.record), revision))
    return 0
  },
}

function inWords(
  { added, removed, changed, withdrawn, contradictions, origins }: Difference,
  revision: string,
): string {
  const lines = [
    ...added.map(({ table, id }) => `+ ${id} (${table})`),
    ...removed.map(({ table, id }) => `- ${id} (${table})`),
    ...withdrawn.map(({ table, id }) => `withdrawn: ${id} (${table})`),
    ...changed.map(({ id, field, before, after }) => `~ ${id} ${field}: ${shown(before)} → ${shown(after)}`),
    ...contradictions.added.map((pair) => `now a contradiction: ${pair}`),
    ...contradictions.removed.map((pair) => `no contradiction any more: ${pair}`),
    ...origins.map(
      ({ claim, before, after }) => `origins of ${claim}: ${before.join(', ')} → ${after.join(', ')}`,
    ),
  ]
  return lines.length > 0 ? lines.join('\n') : `the compiled record is as it was at ${revision}`
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
