import { describe, expect, it } from 'vitest'
import type { Actor, Dataset } from '../../src/model.js'
import { exampleContext, type Flags, given } from '../../test/write-context.js'
import { UsageError } from '../commands/command.js'
import { actorFlags } from './actor.js'
import { claimFlags } from './claim-flags.js'
import { documentFlags } from './document.js'
import { complete, type Flag, required } from './flags.js'
import { questionFlags } from './question.js'

const told = (what: string, flags: readonly Flag[], fields: Flags) =>
  complete(what, flags, given(fields), exampleContext(), undefined).then(
    () => 'complete',
    (error: Error) => error.message,
  )

const claim = { document: 'daily-engineers', passage: 'A … b', claimant: 'bo', said: '2030-05-07 stated' }

describe('without a terminal, one line says', () => {
  it.each<[string, readonly Flag[], Record<string, string | readonly string[]>, string]>([
    [
      'actor',
      actorFlags,
      {},
      'new actor needs --kind K: what kind of actor it is (state, igo, body, unit, person, outlet)',
    ],
    ['actor', actorFlags, { nmae: 'x' }, 'new actor takes no --nmae; did you mean "--name"?'],
    [
      'actor',
      actorFlags,
      { zzzzzz: 'x' },
      'new actor takes no --zzzzzz; it takes --kind --id --name --parent',
    ],
    ['actor', actorFlags, { name: ['a', 'b'] }, '--name is given twice; give it once'],
    ['actor', actorFlags, { name: ' ' }, '--name: it is empty; give its name in English'],
    [
      'actor',
      actorFlags,
      { kind: 'stat' },
      '--kind: "stat" is none of state, igo, body, unit, person, outlet; did you mean "state"?',
    ],
    [
      'actor',
      actorFlags,
      { kind: 'state, igo' },
      '--kind: "state, igo" is none of state, igo, body, unit, person, outlet',
    ],
    [
      'document',
      documentFlags,
      { publisher: 'dayly' },
      '--publisher: "dayly" is not in actors; did you mean "daily"?',
    ],
    [
      'document',
      documentFlags,
      { publisher: 'the-wire-service' },
      '--publisher: "the-wire-service" is not in actors; near it: wire',
    ],
    [
      'document',
      documentFlags,
      { publisher: 'zzz' },
      '--publisher: "zzz" is not in actors; add it with "record new actor"',
    ],
    [
      'document',
      documentFlags,
      { text: 'x', publisher: 'daily', title: '朝鲜', published: '2030 stated' },
      'new document needs --id ID: its id',
    ],
    [
      'question',
      questionFlags,
      { kind: 'stance', id: 'x', text: 'x', topic: 'arms' },
      'new question needs --about P: a noun phrase for what the attitude is about',
    ],
    [
      'claim',
      claimFlags,
      { ...claim, question: 'engineers-there' },
      'new claim needs --affirm or --deny: what the claimant answers, or does instead (affirm, deny, decline, disclaim, no-reply, retract)',
    ],
    [
      'claim',
      claimFlags,
      { ...claim, question: 'divers', quantity: 'exact 4' },
      'new claim needs --raw W: the printed words of the number, with their hedge',
    ],
    [
      'claim',
      claimFlags,
      { ...claim, claimant: 'null', question: 'engineers-there', affirm: 'true' },
      'new claim needs --attribution W: the words that stand for a source, such as "it was reported"',
    ],
    ['claim', claimFlags, { ...claim, question: 'motive', act: 'decline' }, 'complete'],
    [
      'claim',
      claimFlags,
      { choice: 'repair' },
      'new claim needs --document ID: the document that prints it (daily-engineers)',
    ],
    [
      'claim',
      claimFlags,
      { ...claim, question: 'engineers-there', choice: 'repair' },
      'complete', // what a question of this kind takes is said when the claim is made
    ],
    [
      'claim',
      claimFlags,
      { document: 'daily-engineers', passage: 'A … b', claim: 'bo-denies', question: 'engineers-there' },
      'complete', // a claim that is there has been answered
    ],
    ['claim', claimFlags, { ...claim, question: 'motive', choice: 'repair, study' }, 'complete'],
    [
      'claim',
      claimFlags,
      { ...claim, question: 'motive' },
      'new claim needs --choice C,…: which of the answers that the question lists, with commas between (repair, study)',
    ],
    [
      'claim',
      claimFlags,
      { question: 'motive', choice: 'repair,stdy' },
      '--choice: "stdy" is none of repair, study; did you mean "study"?',
    ],
    [
      'claim',
      claimFlags,
      { said: 'Monday stated' },
      '--said: "Monday" is not a date such as 2024-10-28, 2024-10/2025-01, [2024-10-21..2024-10-22], [..2024-11-01] or [2024-11-01..]',
    ],
    [
      'actor',
      actorFlags,
      { id: 'ar' },
      '--id: "ar" is already taken by a row in actors; the next free one is "ar-2"',
    ],
    [
      'actor',
      actorFlags,
      { id: 'null' },
      '--id: "null" says that nobody is named; give an id that says who it is',
    ],
    ['actor', actorFlags, { kind: 'state', id: 'nulla', name: 'N' }, 'complete'],
    ['actor', actorFlags, { kind: 'state', id: 'no-null', name: 'N' }, 'complete'],
  ])('%s %#', async (what, flags, fields, message) => {
    expect(await told(what, flags, fields)).toBe(message)
  })
})

describe('at a terminal', () => {
  it('asks for what is missing until the answer fits, and for no more', async () => {
    const answers = ['', 'outlt', ' outlet ', 'gazette', 'Gazette']
    const questions: string[] = []
    const whole = await complete('actor', actorFlags, new Map(), exampleContext(), (question) => {
      questions.push(question)
      const answer = answers.shift()
      return answer === undefined ? Promise.reject(new Error('asked too often')) : Promise.resolve(answer)
    })
    expect(Object.fromEntries(whole)).toEqual({ kind: ['outlet'], id: ['gazette'], name: ['Gazette'] })
    expect(questions[0]).toBe('what kind of actor it is (state, igo, body, unit, person, outlet)\n> ')
    expect(questions[1]).toBe(`this is needed\n${questions[0]}`)
    expect(questions[2]).toBe(
      `"outlt" is none of state, igo, body, unit, person, outlet; did you mean "outlet"?\n${questions[0]}`,
    )
    expect(questions.slice(3)).toEqual([
      'its id, such as "kr-mfa" or "lin-jian"\n> ',
      'its name in English\n> ',
    ])
  })

  it('asks for the answer that the kind of question takes', async () => {
    const asked: string[] = []
    const fields = given({ ...claim, question: 'engineers-there' })
    const whole = await complete('claim', claimFlags, fields, exampleContext(), (question) => {
      asked.push(question)
      return Promise.resolve('disclaim')
    })
    expect(asked).toHaveLength(1)
    expect(whole.get('answer')).toEqual(['disclaim'])
  })

  it('lists the ids of a table where they are twelve at most', async () => {
    const { record, taken } = exampleContext()
    const withActors = (count: number): Dataset => ({
      ...record,
      actors: Array.from({ length: count }, (_, at): Actor => ({ id: `a${at}`, kind: 'state', name: 'A' })),
    })
    const asked = async (dataset: Dataset) => {
      let told = ''
      const fields = given({ text: 'x', title: 'X', published: '2030 stated' })
      await complete('document', documentFlags, fields, { record: dataset, taken }, (question) => {
        told = question
        return Promise.resolve('a1')
      })
      return told
    }
    expect(await asked(withActors(12))).toBe(
      'who published it (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11)\n> ',
    )
    expect(await asked(withActors(13))).toBe('who published it (an id of actors)\n> ')
  })
})

it('what a row cannot be without is not taken for empty', () => {
  expect(required(given({ id: 'ar' }), 'id')).toBe('ar')
  expect(() => required(given({}), 'id')).toThrow(new UsageError('--id is needed'))
})
