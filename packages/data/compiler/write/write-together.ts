import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readBytes } from '../read/files.js'

/**
 * Writes several files of a folder, or none. They are first written in full beside the folder, on the same disk, and
 * then moved into place; should a move fail, those before it are taken back.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return // a folder beside which nothing may be written is no matter then
  const staged = mkdtempSync(join(dirname(folder), '.unfinished-'))
  const undo: (() => void)[] = []
  try {
    for (const [number, text] of [...files.values()].entries()) writeFileSync(join(staged, `${number}`), text)
    for (const [number, file] of [...files.keys()].entries()) {
      const path = join(folder, file)
      const before = existsSync(path) ? readBytes(path) : undefined
      mkdirSync(dirname(path), { recursive: true })
      renameSync(join(staged, `${number}`), path)
      undo.push(() => (before === undefined ? rmSync(path) : writeFileSync(path, before)))
    }
  } catch (failure) {
    for (const step of undo) step()
    throw failure
  } finally {
    rmSync(staged, { recursive: true })
  }
}
