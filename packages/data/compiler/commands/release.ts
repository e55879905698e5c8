import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enterRelease, ledgerOf, writeLedger } from '../ledger.js'
import { ledgerFile } from '../read/files.js'
import type { Command } from './command.js'

export const release: Command = {
  name: 'release',
  takes: '',
  about: 'enters all rows into the ledger under the version of the package',
  run(workspace) {
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    const before = ledgerOf(workspace.files)
    const after = enterRelease(before, compiled.record, workspace.release)
    writeFileSync(join(workspace.folder, ledgerFile), writeLedger(after))
    const fresh = Object.keys(after).length - Object.keys(before).length
    console.log(`${fresh} rows entered for ${workspace.release}, ${Object.keys(after).length} in all`)
    return 0
  },
}
