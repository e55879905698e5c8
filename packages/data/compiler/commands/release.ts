import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { compareReleases } from '../../src/releases.js'
import { enterRelease, ledgerOf, writeLedger } from '../ledger.js'
import { ledgerFile } from '../read/files.js'
import { changesUpTo, enterChanges, readReleases } from '../releases.js'
import { writeTogether } from '../write/write-together.js'
import { type Command, UsageError } from './command.js'

export const release: Command = {
  name: 'release',
  takes: '[--check]',
  about: 'enters all rows under the package’s version; --check: is that done?',
  options: { check: { type: 'boolean' } },
  run(workspace, _, { check }) {
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    const { record } = compiled
    const version = workspace.release
    const folder = dirname(workspace.folder)
    const before = ledgerOf(workspace.files)
    const releases = readReleases(folder, before)
    if (check) {
      const [newest] = changesUpTo(releases, record, version)
      if (newest?.release === version && releases.changes[0]?.release === version) return 0
      console.error(
        `what the record holds is not released as ${version}: raise "version" if need be, then record release`,
      )
      return 1
    }
    const last = releases.changes[0]?.release ?? '0.0.0'
    if (compareReleases(version, last) <= 0)
      throw new UsageError(
        `${last} is released already, and ${version} is not after it: raise "version" in package.json`,
      )

    const after = enterRelease(before, record, version)
    const changes = enterChanges(releases, record, version)
    // The ledger last: until it is in place, nothing counts as released.
    const ledger = [`${basename(workspace.folder)}/${ledgerFile}`, writeLedger(after)] as const
    writeTogether(folder, new Map([...changes, ledger]))
    removeTables(
      join(folder, 'releases'),
      [...changes.keys()].map((file) => basename(file)),
    )
    const fresh = Object.keys(after).length - Object.keys(before).length
    console.log(`${fresh} rows entered for ${version}, ${Object.keys(after).length} in all`)
    return 0
  },
}

/** Removes the tables of releases before the last; what they changed is kept. */
function removeTables(folder: string, keep: readonly string[]): void {
  const old = existsSync(folder) ? readdirSync(folder).filter((file) => !keep.includes(file)) : []
  for (const file of old) if (file.endsWith('.ndjson')) rmSync(join(folder, file))
}
