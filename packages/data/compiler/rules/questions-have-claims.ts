import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'questions-have-claims',
  why: 'A question that nobody in the record answers compares nothing.',
  needs: 'rows',
  check({ questions, claims }, say) {
    // What was withdrawn counts: the question of a released claim cannot go, for its id stays.
    const answered = new Set(claims.map(({ question }) => question))
    for (const question of questions) {
      if (!answered.has(question.id))
        say(question, [], 'no claim answers this question', 'add a claim, or remove the question')
    }
  },
  bad: {
    file: 'questions/motive.yaml',
    replace:
      'claims:\n  daily-motive:\n    claimant: daily\n    choice: [repair]\n    said: 2030-05-07 stated\n',
    by: '',
    alsoChange: {
      file: 'documents/daily-engineers.yaml',
      replace: '  daily-engineers-07:\n    claim: daily-motive\n    mode: own\n    spans: [Earlier it was]\n',
      by: '',
    },
    message:
      'questions/motive.yaml:1:1 error motive: no claim answers this question. Mend: add a claim, or remove the question [questions-have-claims]',
  },
  good: { file: 'questions/motive.yaml', replace: 'choice: [repair]', by: 'act: decline' },
}
