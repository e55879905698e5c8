import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { createDataset } from '../dataset.js'
import type { Dataset, Question } from '../model.js'
import { placeOf } from './place-of.js'

it('is the place of a question, or else of its event, where there is one', () => {
  const small = smallDataset({ claims: [] })
  const [briefing] = small.events as [Dataset['events'][number]]
  const dataset = createDataset({
    ...small,
    places: [
      { id: 'hill', kind: 'site', name: 'Hill' },
      { id: 'ford', kind: 'site', name: 'Ford' },
    ],
    events: [briefing, { ...briefing, id: 'crossing', place: 'ford' }],
  })
  const of = (asked: Partial<Question>) => placeOf(dataset, asked as Question)
  expect(of({ place: 'hill', event: 'crossing' })).toBe('hill')
  expect(of({ event: 'crossing' })).toBe('ford')
  expect(of({ event: 'briefing' })).toBeUndefined()
  expect(of({})).toBeUndefined()
  expect(of({ event: 'gone' })).toBeUndefined() // in tables that nobody checked
})
