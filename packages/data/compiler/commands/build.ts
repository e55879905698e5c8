import { join } from 'node:path'
import { idsModule, tableModules } from '../emit/modules.js'
import { writeFolder } from '../emit/write.js'
import type { Command } from './command.js'
import { packageFolder } from './workspace.js'

export const build: Command = {
  name: 'build',
  takes: '',
  about: 'the generated modules of the package',
  run(workspace) {
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    const modules = new Map([...tableModules(compiled.record), ['ids.ts', idsModule(compiled.record)]])
    writeFolder(join(packageFolder, 'generated'), modules)
    return 0
  },
}
