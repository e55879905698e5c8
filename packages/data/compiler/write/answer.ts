import type { Question } from '../../src/model.js'
import { UsageError } from '../commands/command.js'
import { codesOf } from './codes.js'
import { type Flag, type Given, only, required } from './flags.js'
import type { Fields } from './insert-row.js'

/** The flags of which a claim takes one. */
export const answers = ['affirm', 'deny', 'stance', 'quantity', 'choice', 'act'] as const

/** What a claim may do instead of answering. */
export const silences = ['decline', 'disclaim', 'no-reply', 'retract']

/** The answers that each kind of question takes. */
const taken: { readonly [K in Question['kind']]: readonly string[] } = {
  fact: ['affirm', 'deny'],
  quantity: ['quantity'],
  stance: ['stance'],
  choice: ['choice'],
}

const unanswered =
  (kind: Question['kind']): NonNullable<Flag['needed']> =>
  (given, record) =>
    record.questions.find(({ id }) => id === only(given, 'question'))?.kind === kind &&
    ![...answers, 'claim'].some((name) => given.has(name))

export const answerFlags: readonly Flag[] = [
  { name: 'affirm', wants: 'that the claimant says it is so' },
  { name: 'deny', wants: 'that the claimant says it is not so' },
  {
    name: 'answer',
    asksFor: '--affirm or --deny',
    wants: 'what the claimant answers, or does instead',
    needed: unanswered('fact'),
    codes: ['affirm', 'deny', ...silences],
  },
  {
    name: 'stance',
    takes: 'S',
    wants: 'the attitude',
    needed: unanswered('stance'),
    codes: codesOf('claims', 'stance'),
  },
  {
    name: 'quantity',
    takes: '"HEDGE NUMBER"',
    wants: 'the number as it was hedged, such as "up-to 12000", "about 8000", "between 10 20" or "vague"',
    needed: unanswered('quantity'),
  },
  {
    name: 'raw',
    takes: 'W',
    wants: 'the printed words of the number, with their hedge',
    needed: (given) => given.has('quantity'),
  },
  {
    name: 'choice',
    takes: 'C,…',
    wants: 'which of the answers that the question lists, with commas between',
    listed: (given, record) => {
      const question = record.questions.find(({ id }) => id === only(given, 'question'))
      return question?.kind === 'choice' ? Object.keys(question.choices) : []
    },
    needed: unanswered('choice'),
  },
  { name: 'act', takes: 'A', wants: 'what the claimant did instead of answering', codes: silences },
]

/** The field of a claim that holds what was answered, or the act that took its place. */
export function answerOf(given: Given, question: Question): Fields {
  const asked = only(given, 'answer')
  const named = answers.filter((name) => given.has(name))
  const [name, another] = asked === undefined ? named : [silences.includes(asked) ? 'act' : asked]
  const fit = taken[question.kind]
  const fitting = `${fit.map((one) => `--${one}`).join(' or ')}, or --act`
  if (name === undefined) throw new UsageError(`say what "${question.id}" is answered with: ${fitting}`)
  if (another !== undefined)
    throw new UsageError(`--${name} and --${another} exclude one another: one claim, one answer`)
  if (name !== 'act' && !fit.includes(name))
    throw new UsageError(`"${question.id}" is a ${question.kind} question: answer it with ${fitting}`)
  if (given.has('raw') && name !== 'quantity') throw new UsageError('--raw belongs to --quantity')
  switch (name) {
    case 'affirm':
    case 'deny':
      return { polarity: name }
    case 'choice':
      return {
        choice: required(given, 'choice')
          .split(',')
          .map((code) => code.trim()),
      }
    case 'act':
      return { act: asked ?? only(given, 'act') }
    default:
      return { [name]: only(given, name) }
  }
}
