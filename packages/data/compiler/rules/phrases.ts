import type { Rule } from './rule.js'

const twoForms = /\{[^|{}]+\|[^|{}]+\}/

export const rule: Rule = {
  id: 'phrases',
  why: 'A claim is rendered as a sentence from its question’s phrases; what is expected or possible needs the verb in a second form.',
  check({ questions }, say) {
    for (const question of questions) {
      if (question.kind !== 'fact' && question.kind !== 'choice') continue
      for (const [name, phrase] of Object.entries(question.phrases)) {
        if (!twoForms.test(phrase))
          say(
            question,
            ['phrases', name],
            'the clause gives its verb in one form only',
            'write {as fact|after would}, such as "troops {were seen|be seen} there"',
          )
      }
    }
  },
  bad: {
    file: 'questions/engineers-there.yaml',
    replace: 'affirm: engineers {were|be} in',
    by: 'affirm: engineers were in',
    message:
      'questions/engineers-there.yaml:7:11 error engineers-there: the clause gives its verb in one form only. Mend: write {as fact|after would}, such as "troops {were seen|be seen} there" [phrases]',
  },
  good: {
    file: 'questions/engineers-there.yaml',
    replace: 'affirm: engineers {were|be} in',
    by: 'affirm: engineers {worked|work} in',
  },
}
