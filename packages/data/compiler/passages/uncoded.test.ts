import { expect, it } from 'vitest'
import { whyNotUncoded } from './uncoded.js'

it.each([
  ['It added that', 'connective', undefined],
  ['The move is significant for Moscow.', 'analysis', undefined],
  ['The move is significant for Moscow.', 'connective', 'a name'],
  ['it said, Moscow has moved', 'connective', 'a name'],
  ['they met; Moscow has moved', 'connective', 'a name'],
  ['So it ended. They left. Nobody came', 'connective', undefined],
  ['Some 20 of them', 'connective', 'a number'],
  ['the “move”', 'analysis', 'a quotation'],
  ['as it said on Friday', 'analysis', 'a date'],
])('%s (%s): %s', (words, why, reason) => {
  expect(whyNotUncoded(words, why)).toBe(reason)
})
