import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'withdrawals',
  why: 'A released row is never edited away: it is withdrawn with a reason, and stays readable.',
  check({ claims, reports }, say) {
    for (const row of [...claims, ...reports]) {
      if ((row.withdrawn === undefined) !== (row.withdrawnWhy === undefined)) {
        say(
          row,
          [row.withdrawn === undefined ? 'withdrawnWhy' : 'withdrawn'],
          '"withdrawn" and "withdrawnWhy" go together',
          'give the release and the reason',
        )
      }
      if (row.replacedBy !== undefined && row.withdrawn === undefined) {
        say(row, ['replacedBy'], 'only a withdrawn row is replaced', 'add "withdrawn" and "withdrawnWhy"')
      }
    }
  },
  bad: {
    file: 'questions/motive.yaml',
    replace: 'choice: [repair]',
    by: 'choice: [repair]\n    withdrawn: 0.2.0',
    message:
      'questions/motive.yaml:15:16 error daily-motive: "withdrawn" and "withdrawnWhy" go together. Mend: give the release and the reason [withdrawals]',
  },
  good: {
    file: 'questions/motive.yaml',
    replace: 'choice: [repair]',
    by: 'choice: [repair]\n    withdrawn: 0.2.0\n    withdrawnWhy: coding-error',
  },
}
