import { expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { find, get } from './find.js'

it('refuses tables that there are not, naming those that there are', () => {
  const dataset = smallDataset({ claims: [] })
  const message =
    '"claim" is not a table: actors, places, documents, events, questions, claims, reports, links. Did you mean "claims"?'
  for (const look of [find, get])
    expect(() => look(dataset, 'claim' as never, 'any' as never)).toThrow(new RangeError(message))
  expect(() => find(dataset, 'toString' as never, 'any' as never)).toThrow(
    '"toString" is not a table: actors,',
  )
})
