import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from './repository.js'

/**
 * The files of the repository as they are now, without what git is told to ignore. A database made for the question
 * answers it, so that a checkout needs none of its own, and nobody need own it.
 */
export function repositoryFiles(): readonly string[] {
  const database = mkdtempSync(join(tmpdir(), 'dprk-ru-files-'))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [`--git-dir=${database}`, `--work-tree=${repository}`, ...args], {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
  try {
    git('init', '--quiet')
    return git('ls-files', '-z', '--others', '--exclude-standard').split('\0').filter(Boolean)
  } finally {
    rmSync(database, { recursive: true })
  }
}
