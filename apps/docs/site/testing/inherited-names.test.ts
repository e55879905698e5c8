// "constructor" is an id and a code like any other, and every object answers to it.
import { createDataset, describe as inOneSentence } from '@dprk-ru/data'
import { expect, it } from 'vitest'
import { sideClass, sideName } from '../sides.js'
import { drawingOf } from '../views/map/labels.js'
import { answerInWords } from '../words/answers.js'
import { invented } from './invented.js'

const state = { id: 'constructor', kind: 'state', name: 'Arland' } as const

it('is the side of nobody who is called so', () => {
  const record = createDataset({ actors: [state] })
  expect(sideClass(record, 'constructor')).toBe('side')
  expect(sideName(record, 'constructor')).toBe('Arland')
})

it('is the name of no state or region on the map', () => {
  const place = { id: 'constructor', name: 'Arland', ids: { iso3166: 'constructor' } }
  expect(drawingOf({ ...place, kind: 'country' })).toBeUndefined()
  expect(drawingOf({ ...place, kind: 'admin1' })).toBeUndefined()
})

it('is an answer in its own word where the question says nothing of it', () => {
  const record = invented({
    questions: [
      {
        id: 'why',
        kind: 'choice',
        text: 'Why.',
        topic: 'analysis',
        choices: { a: 'A.' },
        exclusive: true,
        phrases: { a: 'it was a' },
      },
    ],
    claims: [{ id: 'c', question: 'why', claimant: 'aland', choice: ['constructor', 'a'] }],
  })
  const [claim] = record.claims
  if (claim === undefined) throw new Error('no claim')
  expect(answerInWords(record, claim)).toBe('constructor and A')
  expect(inOneSentence(record, 'c')).toContain('that constructor and that it was a')
})
