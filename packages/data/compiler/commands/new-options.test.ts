import { parseArgs } from 'node:util'
import { expect, it } from 'vitest'
import { create } from './new.js'

it('takes a switch without a value, and any other flag with one, several times where a row has several', () => {
  const args = ['--tacit', '--joint', 'ar', '--joint', 'bo', '--repeats', '2', '--origin', 'wire', '--first']
  const { values } = parseArgs({ args, options: create.options ?? {} })
  expect(values).toEqual({
    tacit: [true],
    joint: ['ar', 'bo'],
    repeats: ['2'],
    origin: ['wire'],
    first: [true],
  })
})

it.each(['--joint', '--basis', '--citing', '--repeats', '--fault', '--framing', '--attribution', '--origin'])(
  '%s needs a value',
  (flag) => {
    expect(() => parseArgs({ args: [flag], options: create.options ?? {} })).toThrow(flag)
  },
)
