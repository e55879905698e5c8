import { execFileSync } from 'node:child_process'
import type { Files } from './files.js'

/**
 * Reads the files of a folder as they were at a revision of the repository that it is in.
 *
 * @throws RangeError where there is no such revision
 */
export function filesAt(folder: string, revision: string): Files {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: 'pipe', // what Git says of a mistake goes nowhere
    })
  try {
    git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)
  } catch {
    throw new RangeError(`"${revision}" is no revision of the repository that the records are in`)
  }
  const paths = git('ls-tree', '-r', '-z', '--name-only', revision, '.').split('\0').filter(Boolean)
  return new Map(paths.map((path) => [path, git('show', `${revision}:./${path}`)]))
}
