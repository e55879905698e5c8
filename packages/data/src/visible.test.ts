import { expect, it } from 'vitest'
import { DatasetError } from './dataset.js'
import { masked, visible } from './visible.js'

it.each([
  ['Kim \u202Egnoj', 'Kim \\u202egnoj'],
  ['a\u2066b\u2069', 'a\\u2066b\\u2069'],
  ['\u001B[2J\u009B0m\u0000', '\\u001b[2J\\u009b0m\\u0000'],
  ['one\r\ntwo\u2028three', 'one\\u000d\\u000atwo\\u2028three'],
  ['\uFEFFa\u200Bb\u061C\u200E\u200F', '\\ufeffa\\u200bb\\u061c\\u200e\\u200f'],
])('shows what cannot be seen in %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

it.each(['북한군', 'Зеленський', 'القوات', '👩‍🚀', 'e\u0301', '<b> & "'])('leaves %j as it is', (text) => {
  expect(visible(text)).toBe(text)
})

it('masks each with one sign, for a line that is pointed at from below', () => {
  const line = '\tname: \u202Egnoj\u0000 \u009B'
  expect(masked(line)).toBe('\tname: \uFFFDgnoj\uFFFD \uFFFD')
  expect(masked(line)).toHaveLength(line.length)
})

it('keeps a hostile id, table or field from writing over the message of an error', () => {
  const { message } = new DatasetError([
    { table: 'actors\u001B[2J', id: 'a\u202E', field: 'names.\n', reason: 'is \u009B0m' },
  ])
  expect(message).toBe(
    'one problem, no dataset was made:\n  actors\\u001b[2J › a\\u202e › names.\\u000a: is \\u009b0m',
  )
})
