import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { writeTogether } from './write-together.js'

const outside = mkdtempSync(join(tmpdir(), 'together-'))
const folder = join(outside, 'records')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.yaml'), 'before')
})
afterAll(() => rmSync(outside, { recursive: true, force: true }))

it('writes all files, in folders of their own where they have none yet, and leaves nothing beside them', () => {
  const files = new Map([
    ['a.yaml', 'after'],
    ['new/b.yaml', 'new'],
  ])
  writeTogether(folder, files)
  expect([read('a.yaml'), read('new/b.yaml')]).toEqual(['after', 'new'])
  expect(readdirSync(outside)).toEqual(['records'])
})

it('needs no place to write where there is nothing to write', () => {
  expect(() => writeTogether(join(outside, 'no/such'), new Map())).not.toThrow()
})

it('writes none where one cannot be written', () => {
  mkdirSync(join(folder, 'c.yaml')) // a folder stands in the way
  const files = new Map([
    ['a.yaml', 'after'],
    ['b.yaml', 'new'],
    ['c.yaml', 'new'],
  ])
  expect(() => writeTogether(folder, files)).toThrow(
    expect.objectContaining({ code: 'EISDIR', path: join(folder, 'c.yaml') }),
  )
  expect(read('a.yaml')).toBe('before')
  expect(existsSync(join(folder, 'b.yaml'))).toBe(false)
  expect(readdirSync(outside)).toEqual(['records'])
})

it('writes them in full in a hidden folder beside it before any is moved', () => {
  const seen: (readonly string[])[] = []
  class Watched extends Map<string, string> {
    override keys() {
      seen.push(readdirSync(outside))
      return super.keys()
    }
  }
  writeTogether(folder, new Watched([['a.yaml', 'after']]))
  expect(seen).toEqual([[expect.stringMatching(/^\.unfinished-/), 'records']])
  expect(readdirSync(outside)).toEqual(['records'])
})
