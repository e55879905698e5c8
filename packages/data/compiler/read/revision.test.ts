import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { filesAt } from './revision.js'

let repository: string
const records = (): string => join(repository, 'data/records')
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'revision-'))
  const commit = [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.org',
    '-c',
    'commit.gpgsign=false',
    'commit',
  ]
  mkdirSync(join(records(), 'questions'), { recursive: true })
  writeFileSync(join(repository, 'README.md'), 'not a record')
  writeFileSync(join(records(), 'actors.yaml'), 'ar: {}\n')
  writeFileSync(join(records(), 'questions/fünf.yaml'), 'kind: fact # 북한\n')
  git('init', '-q')
  git('add', '.')
  git(...commit, '-qm', 'one')
  git('tag', 'first')
  writeFileSync(join(records(), 'actors.yaml'), 'bo: {}\n')
  rmSync(join(records(), 'questions'), { recursive: true })
  git('add', '-A')
  git(...commit, '-qm', 'two')
  writeFileSync(join(records(), 'links.yaml'), '')
})
afterAll(() => rmSync(repository, { recursive: true, force: true }))

it('the files of the folder are those that it had then, by their paths below it', () => {
  expect([...filesAt(records(), 'first')]).toEqual([
    ['actors.yaml', 'ar: {}\n'],
    ['questions/fünf.yaml', 'kind: fact # 북한\n'],
  ])
  expect([...filesAt(records(), 'HEAD')]).toEqual([['actors.yaml', 'bo: {}\n']])
})

it.each(['second', 'HEAD:README.md', '--help', ''])('%j is no revision', (revision) => {
  expect(() => filesAt(records(), revision)).toThrow(
    new RangeError(`"${revision}" is no revision of the repository that the records are in`),
  )
})

it('what Git itself says of it is not printed', () => {
  const print = vi.spyOn(process.stderr, 'write')
  expect(() => filesAt(records(), 'second')).toThrow(RangeError)
  expect(print).not.toHaveBeenCalled()
  print.mockRestore()
})

it('there is none outside of a repository', () => {
  expect(() => filesAt(tmpdir(), 'HEAD')).toThrow(RangeError)
})
