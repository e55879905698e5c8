import { afterEach, expect, it, vi } from 'vitest'
import { FilesError } from '../read/files.js'
import { UsageError } from './command.js'
import { tellExpected } from './expected.js'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What is printed of an error. */
function toldOf(error: unknown): readonly string[] {
  const lines: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line) => lines.push(line))
  tellExpected(error)
  return lines
}

it.each([
  ['a call that is off', new UsageError('it is off')],
  ['files that are not read', new FilesError('it is off')],
  ['what is not there', new RangeError('it is off')],
  ['a flag', Object.assign(new TypeError('it is off'), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' })],
])('%s is told in one line', (_, error) => {
  expect(toldOf(error)).toEqual(['record: it is off'])
})

it('the first line of several says it', () => {
  expect(toldOf(new UsageError('it is off\nor so'))).toEqual(['record: it is off'])
})

it.each([
  new Error('a fault'),
  new TypeError('a fault'),
  Object.assign(new Error('a full disk'), { code: 'ENOSPC' }),
])('%s is a fault, which is handed on', (fault) => {
  expect(() => toldOf(fault)).toThrow(fault)
})
