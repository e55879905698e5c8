import { join } from 'node:path'
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

const ofSystem = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: so it is`), { code, syscall: 'open', path: 'texts/one.txt', ...more })

const permissions = 'its permissions, or those of its folder, do not allow it'
const noFolder = 'a file stands where a folder is needed'

it.each([
  ['EACCES', permissions],
  ['EPERM', permissions],
  ['EROFS', 'nothing can be written to this disk'],
  ['EISDIR', 'a folder stands where a file is needed'],
  ['ENOTDIR', noFolder],
  ['EEXIST', noFolder],
  ['ENOENT', 'there is no such file or folder'],
  ['ELOOP', 'ELOOP: so it is'],
])('%s of the system is told with the file that it is about', (code, meaning) => {
  expect(toldOf(ofSystem(code))).toEqual([`record: texts/one.txt: ${meaning}`])
})

it('a file is told by its path from here, and by where it was to be moved', () => {
  const path = (file: string) => toldOf(ofSystem('EROFS', { path: file }))[0]?.split(': ')[1]
  expect(path(join(process.cwd(), 'texts/one.txt'))).toBe('texts/one.txt')
  expect(path(process.cwd())).toBe('.')
  expect(toldOf(ofSystem('EISDIR', { dest: 'actors.yaml' }))).toEqual([
    'record: actors.yaml: a folder stands where a file is needed',
  ])
})

it('the first line of several says it', () => {
  expect(toldOf(new UsageError('it is off\nor so'))).toEqual(['record: it is off'])
})

it.each([
  new Error('a fault'),
  new TypeError('a fault'),
  Object.assign(new Error('a full disk'), { code: 'ENOSPC', syscall: 'write' }),
  Object.assign(new Error('no module'), { code: 'MODULE_NOT_FOUND', path: 'package.json' }),
])('%s is a fault, which is handed on', (fault) => {
  expect(() => toldOf(fault)).toThrow(fault)
})
