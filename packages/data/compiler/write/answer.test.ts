import { describe, expect, it } from 'vitest'
import { get } from '../../src/indexes/find.js'
import { exampleContext } from '../../test/write-context.js'
import { UsageError } from '../commands/command.js'
import { answerOf } from './answer.js'

const answer = (question: string, fields: Readonly<Record<string, string>>) =>
  answerOf(
    new Map(Object.entries(fields).map(([name, value]) => [name, [value]])),
    get(exampleContext().record, 'questions', question),
  )

describe('an answer', () => {
  it('is the one field that the question takes, or an act instead', () => {
    expect(answer('engineers-there', { deny: 'true' })).toEqual({ polarity: 'deny' })
    expect(answer('engineers-there', { answer: 'affirm' })).toEqual({ polarity: 'affirm' })
    expect(answer('engineers-there', { answer: 'decline' })).toEqual({ act: 'decline' })
    expect(answer('divers', { quantity: 'up-to 4', raw: 'up to 4' })).toEqual({ quantity: 'up-to 4' })
    expect(answer('motive', { choice: 'repair, study' })).toEqual({ choice: ['repair', 'study'] })
    expect(answer('motive', { act: 'no-reply' })).toEqual({ act: 'no-reply' })
  })

  it.each([
    ['engineers-there', {}, 'say what "engineers-there" is answered with: --affirm or --deny, or --act'],
    [
      'engineers-there',
      { affirm: 'true', deny: 'true' },
      '--affirm and --deny exclude one another: one claim, one answer',
    ],
    ['divers', { affirm: 'true' }, '"divers" is a quantity question: answer it with --quantity, or --act'],
    ['divers', { act: 'decline', raw: '4' }, '--raw belongs to --quantity'],
  ])('of %s cannot be %j', (question, fields, message) => {
    expect(() => answer(question, fields as Record<string, string>)).toThrow(new UsageError(message))
  })
})
