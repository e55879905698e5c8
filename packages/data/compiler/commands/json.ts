import { resolve } from 'node:path'
import { jsonFiles } from '../emit/json.js'
import { writeFiles } from '../emit/write.js'
import { type Command, UsageError } from './command.js'

export const json: Command = {
  name: 'json',
  takes: 'DIR',
  about: 'the tables as JSON files',
  run(workspace, [folder]) {
    if (folder === undefined) throw new UsageError('json needs a folder')
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    writeFiles(resolve(folder), jsonFiles(compiled.record))
    return 0
  },
}
