import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { replaceFolder, writeFiles } from './write.js'

/** What a folder holds, by the names of its files from there. */
function held(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

/** Does something with a folder that holds an old file and another below it. */
function withFolder(act: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'write-'))
  try {
    writeFileSync(join(folder, 'old.txt'), 'old')
    mkdirSync(join(folder, 'below'))
    writeFileSync(join(folder, 'below', 'old.txt'), 'old below')
    act(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const files = new Map<string, string | Uint8Array>([
  ['new.txt', 'new'],
  ['below/new.txt', Uint8Array.of(0x6e, 0x65, 0x77)],
  ['deep/er/new.txt', 'deeper'],
])

it('files are written, and the folders that their names lead into; what else is there stays', () => {
  withFolder((folder) => {
    writeFiles(folder, files)
    expect(held(folder)).toEqual({
      'old.txt': 'old',
      'new.txt': 'new',
      'below/old.txt': 'old below',
      'below/new.txt': 'new',
      'deep/er/new.txt': 'deeper',
    })
  })
})

it('a folder is replaced with all that it held', () => {
  withFolder((folder) => {
    replaceFolder(folder, files)
    expect(held(folder)).toEqual({
      'new.txt': 'new',
      'below/new.txt': 'new',
      'deep/er/new.txt': 'deeper',
    })
  })
})

it('a folder that is not there yet is made', () => {
  withFolder((folder) => {
    replaceFolder(join(folder, 'not', 'yet'), new Map([['new.txt', 'new']]))
    expect(held(join(folder, 'not', 'yet'))).toEqual({ 'new.txt': 'new' })
  })
})
