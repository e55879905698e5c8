import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FilesError, readBytes, readFiles, readText } from './files.js'
import { homeOf } from './layout.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const refusal = (): Error | undefined => {
  try {
    readFiles(folder)
    return undefined
  } catch (error) {
    return error as Error
  }
}

it('files are read in order of path, and what hides is left out', () => {
  for (const path of [
    'questions/b.yaml',
    'links.yaml',
    'actors.yaml',
    'questions/a.yaml',
    'documents/c.yaml',
  ])
    write(path, `# ${path}\n`)
  for (const path of ['.git/config', 'questions/.a.yaml.swp', '.hidden.yaml', 'questions/.old/a.yaml'])
    write(path, 'hidden')
  const paths = ['actors.yaml', 'documents/c.yaml', 'links.yaml', 'questions/a.yaml', 'questions/b.yaml']
  expect([...readFiles(folder)]).toEqual(paths.map((path) => [path, `# ${path}\n`]))
})

it('a file is read as it is, with its mark of byte order', () => {
  write('actors.yaml', '\uFEFF북한:\r\n')
  expect(readFiles(folder).get('actors.yaml')).toBe('\uFEFF북한:\r\n')
})

it('a link is refused', () => {
  write('actors.yaml', '')
  mkdirSync(join(folder, 'questions'))
  symlinkSync(join(folder, 'actors.yaml'), join(folder, 'questions/a.yaml'))
  expect(refusal()).toBeInstanceOf(FilesError)
  expect(refusal()?.name).toBe('FilesError')
  expect(refusal()?.message).toBe('questions/a.yaml is a link: only files of the folder itself are read')
})

it('a file is read up to four million bytes', () => {
  write('actors.yaml', '#'.repeat(4_000_000))
  expect(refusal()).toBeUndefined()
  write('actors.yaml', '#'.repeat(4_000_001))
  expect(refusal()).toBeInstanceOf(FilesError)
  expect(refusal()?.message).toBe('actors.yaml has 4000001 bytes, a record file has at most 4000000')
})

it('what is not UTF-8 is refused, and not read in part', () => {
  write('actors.yaml', new Uint8Array([0x61, 0xff, 0x62]))
  expect(refusal()).toBeInstanceOf(FilesError)
  expect(refusal()?.message).toBe('actors.yaml is not UTF-8: save it as UTF-8')
})

it('a text is read alike, and named by the path that it was asked for by', () => {
  const path = join(folder, 'one.txt')
  write('one.txt', '\uFEFF북한\r\n')
  expect(readText(path)).toBe('\uFEFF북한\r\n')
  write('one.txt', new Uint8Array([0x61, 0xff]))
  expect(() => readText(path)).toThrow(new FilesError(`${path} is not UTF-8: save it as UTF-8`))
})

it('an error names the file that could not be read', () => {
  expect(() => readBytes(folder)).toThrow(expect.objectContaining({ code: 'EISDIR', path: folder }))
})

it('rows are read from files of eight names and places alone', () => {
  expect(homeOf('actors.yaml')).toEqual({ table: 'actors' })
  expect(homeOf('questions/divers.yaml')).toEqual({ table: 'questions', inner: 'claims', owner: 'question' })
  for (const file of [
    'questions/divers.yml',
    'questions/divers.yaml.orig',
    'old/questions/divers.yaml',
    '2-questions/divers.yaml',
    'questions/2024/divers.yaml',
    'questions/.yaml',
    'toString',
  ])
    expect([file, homeOf(file)]).toEqual([file, undefined])
})
