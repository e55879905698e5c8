/**
 * A small invented record that keeps every rule, for the rules' examples and tests: change one thing in one file
 * and one rule speaks.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeLock } from '../../passages/lock.js'
import { canonicalText, type SourceText } from '../../passages/text.js'
import { type Files, lockFile, readFiles } from '../../read/files.js'
import { verify } from '../../verify.js'
import type { Change } from '../rule.js'

const folder = fileURLToPath(new URL('.', import.meta.url))

const text = canonicalText(readFileSync(new URL('text.txt', import.meta.url), 'utf8'))

export const exampleTexts: ReadonlyMap<string, SourceText> = new Map([['daily-engineers', text]])

/** The files of the example, with some things changed, and the lock that the example's text gives for them. */
export function exampleFiles(...changes: readonly Change[]): Files {
  const files = new Map(
    [...readFiles(folder)]
      .filter(([path]) => path.endsWith('.yaml'))
      .map(([path, written]) => [
        path,
        written.replace('{sha256: TEXT, length: 0}', `{sha256: ${text.sha256}, length: ${text.length}}`),
      ]),
  )
  for (const { file, replace, by } of changes) {
    const before = files.get(file)
    if (!before?.includes(replace)) throw new Error(`${file} of the example has no "${replace}"`)
    files.set(
      file,
      before.replace(replace, () => by),
    )
  }
  return files.set(lockFile, writeLock(verify(files, exampleTexts).lock))
}
