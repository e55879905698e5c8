import { watch } from 'node:fs'
import type { Problem } from '../problem.js'
import type { Command } from './command.js'
import { tellExpected } from './expected.js'
import { Workspace } from './workspace.js'

export const check: Command = {
  name: 'check',
  takes: '[--json] [--watch]',
  about: 'all rules, all problems in one run; --watch runs again at each save',
  options: { json: { type: 'boolean' }, watch: { type: 'boolean' } },
  run(workspace, _, { json, watch: again }) {
    const once = (files: Workspace): number => (json ? asJson(files) : asText(files))
    if (!again) return once(workspace) > 0 ? 1 : 0
    let waiting: NodeJS.Timeout | undefined
    // Before the first run, so that no save is missed.
    watch(workspace.folder, { recursive: true }, () => {
      clearTimeout(waiting) // an editor saves in several steps
      waiting = setTimeout(() => watched(() => once(new Workspace(workspace.folder))), 100)
    })
    watched(() => once(workspace))
    return new Promise<number>(() => {})
  },
}

/** What the next save may mend is told, and does not end the watch. */
function watched(run: () => void): void {
  try {
    run()
  } catch (error) {
    tellExpected(error)
  }
}

function asText(workspace: Workspace): number {
  const start = performance.now()
  const { record, problems } = workspace.compile()
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  const errors = workspace.tell(problems)
  const { documents, questions, claims, reports } = record
  console.log(
    `${documents.length} documents, ${questions.length} questions, ${claims.length} claims, ${reports.length} reports: ` +
      `${errors} errors, ${problems.length - errors} warnings, in ${seconds} s. Passages as locked; the texts were not read.`,
  )
  return errors
}

function asJson(workspace: Workspace): number {
  const { problems } = workspace.compile()
  const rows = problems.map(
    ({ file, line, column, id, rule, severity, message, hint = '' }): Required<Problem> => ({
      file: workspace.pathOf(file),
      line,
      column,
      id,
      rule,
      severity,
      message,
      hint,
    }),
  )
  console.log(JSON.stringify(rows, null, 2))
  return problems.filter(({ severity }) => severity === 'error').length
}
