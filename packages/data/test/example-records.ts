import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeEach } from 'vitest'
import { type Files, readFiles } from '../compiler/read/files.js'
import { exampleFiles } from '../compiler/rules/example/record.js'
import type { Change } from '../compiler/rules/rule.js'
import { callRecord } from './call-record.js'

/** The example's record files in a folder outside the repository, as new before each test, and calls on them. */
export function exampleRecords() {
  const outside = mkdtempSync(join(tmpdir(), 'records-'))
  const folder = join(outside, 'records')
  const pathIn = (file: string): string => join(folder, file)
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(pathIn(file)), { recursive: true })
    writeFileSync(pathIn(file), text)
  }
  /** Puts the example there, with some things changed. */
  const change = (...changes: readonly Change[]): void => {
    for (const [file, text] of exampleFiles(...changes)) write(file, text)
  }
  beforeEach(() => {
    rmSync(outside, { recursive: true, force: true })
    change()
  })
  afterAll(() => rmSync(outside, { recursive: true, force: true }))
  return {
    outside,
    folder,
    write,
    change,
    read: (file: string): string => readFileSync(pathIn(file), 'utf8'),
    files: (): Files => readFiles(folder),
    /** A record file as messages name it: from where the tests are called. */
    told: (file: string): string => relative(process.cwd(), pathIn(file)),
    record: (...args: readonly string[]) => callRecord(...args, '--records', folder),
  }
}
