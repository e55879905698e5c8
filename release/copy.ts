// A copy of the repository in which releases can be made: what git holds or would hold, before any release.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { succeed } from './processes.js'
import { repository } from './repository.js'
import { repositoryFiles } from './repository-files.js'

/** Makes the copy in a folder that is not there, a repository of its own in which the package can be built. */
export async function copyRepository(folder: string): Promise<void> {
  for (const file of repositoryFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(repository, file), join(folder, file))
  }
  for (const entry of ['packages/data/releases', 'packages/data/records/ledger.json'])
    rmSync(join(folder, entry), { recursive: true, force: true })
  for (const name of readdirSync(join(folder, '.changeset')))
    if (name.endsWith('.md') && name !== 'README.md') rmSync(join(folder, '.changeset', name))
  symlinkSync(join(repository, 'release/node_modules'), join(folder, 'release/node_modules'), 'junction')
  const { packageManager } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly packageManager: string
  }
  const install = ['install', '--frozen-lockfile', '--prefer-offline', '--silent']
  const wanted = ['--filter', 'dprk-ru', '--filter', '@dprk-ru/data']
  await succeed('npx', ['--yes', packageManager, ...install, ...wanted], { cwd: folder })
  await commit(folder, 'The repository as it is')
}

/** Commits all that is there. */
export async function commit(folder: string, message: string): Promise<void> {
  const git = (...args: readonly string[]): Promise<string> =>
    succeed('git', ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@example.org', ...args], {
      cwd: folder,
    })
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all')
  await git('commit', '--quiet', '--no-verify', `--message=${message}`)
}
