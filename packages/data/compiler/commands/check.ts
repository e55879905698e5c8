import type { Command } from './command.js'

export const check: Command = {
  name: 'check',
  takes: '',
  about: 'all rules, all problems in one run',
  run(workspace) {
    const { record, problems } = workspace.compile()
    const errors = workspace.tell(problems)
    const { documents, questions, claims, reports } = record
    console.log(
      `${documents.length} documents, ${questions.length} questions, ${claims.length} claims, ${reports.length} reports: ` +
        `${errors} errors, ${problems.length - errors} warnings. Passages as locked; the texts were not read.`,
    )
    return errors > 0 ? 1 : 0
  },
}
