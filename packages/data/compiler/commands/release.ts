import { basename, dirname } from 'node:path'
import { enterRelease, ledgerOf, writeLedger } from '../ledger.js'
import { ledgerFile } from '../read/files.js'
import { enterChanges, readReleases } from '../releases.js'
import { writeTogether } from '../write/write-together.js'
import { type Command, UsageError } from './command.js'

export const release: Command = {
  name: 'release',
  takes: '',
  about: 'enters all rows into the ledger under the version of the package, and what it changes',
  run(workspace) {
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    const { record } = compiled
    const folder = dirname(workspace.folder)
    const releases = readReleases(folder)
    if (releases.changes.some(({ release: made }) => made === workspace.release))
      throw new UsageError(`${workspace.release} is released already: raise "version" in package.json`)
    const before = ledgerOf(workspace.files)
    const after = enterRelease(before, record, workspace.release)
    const changes = enterChanges(releases, record, workspace.release)
    const ledger = [`${basename(workspace.folder)}/${ledgerFile}`, writeLedger(after)] as const
    writeTogether(folder, new Map([ledger, ...changes]))
    const fresh = Object.keys(after).length - Object.keys(before).length
    console.log(`${fresh} rows entered for ${workspace.release}, ${Object.keys(after).length} in all`)
    return 0
  },
}
