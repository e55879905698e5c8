import { dirname, resolve } from 'node:path'
import { writeFiles } from '../emit/write.js'
import { ledgerOf } from '../ledger.js'
import { readReleases } from '../releases.js'
import { type Command, UsageError } from './command.js'

export const files: Command = {
  name: 'files',
  takes: 'DIR',
  operands: 1,
  about: 'the record in every format that the package ships, with a manifest',
  async run(workspace, [folder]) {
    if (folder === undefined) throw new UsageError('files needs a folder')
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    // It loads a database and a TypeScript compiler, which no other command should wait for.
    const { dataFiles } = await import('../emit/data-files.js')
    const all = await dataFiles(
      compiled.record,
      workspace.about,
      readReleases(dirname(workspace.folder), ledgerOf(workspace.files)),
    )
    writeFiles(resolve(folder), new Map(all.map(({ path, content }) => [path, content])))
    return 0
  },
}
