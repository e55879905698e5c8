import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'choices-have-phrases',
  why: 'Whoever answers with a code is quoted with its clause; a code without one could be given and never be told.',
  check({ questions }, say) {
    for (const question of questions) {
      if (question.kind !== 'choice') continue
      const { choices, phrases } = question
      for (const code of Object.keys(choices)) {
        if (!Object.hasOwn(phrases, code))
          say(question, ['phrases'], `there is no phrase for "${code}"`, `add "${code}" with a clause`)
      }
      for (const code of Object.keys(phrases)) {
        if (!Object.hasOwn(choices, code)) {
          say(
            question,
            ['phrases', code],
            `there is a phrase for "${code}", which is none of the choices`,
            `define "${code}" under "choices", or leave the phrase out`,
          )
        }
      }
    }
  },
  bad: {
    file: 'questions/motive.yaml',
    replace: '  study: the engineers {had come|come} to study the harbour\n',
    by: '',
    message:
      'questions/motive.yaml:9:3 error motive: there is no phrase for "study". Mend: add "study" with a clause [choices-have-phrases]',
  },
  good: {
    file: 'questions/motive.yaml',
    replace: 'study: the engineers {had come|come} to study the harbour',
    by: 'study: the engineers {had come|come} to learn',
  },
}
