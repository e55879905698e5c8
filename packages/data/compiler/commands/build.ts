import { editorSchemas } from '../emit/editor-schemas.js'
import { metaOf } from '../emit/meta.js'
import { idsModule, metaModule, tableModules } from '../emit/modules.js'
import { replaceFolder } from '../emit/write.js'
import type { Command } from './command.js'

export const build: Command = {
  name: 'build',
  takes: '',
  about: 'the generated modules of the package, and schemas for editors',
  async run(workspace) {
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    // It loads the TypeScript compiler, which no other command should wait for.
    const { modelComments } = await import('../emit/model-comments.js')
    const modules = new Map([
      ...tableModules(compiled.record),
      ['ids.ts', idsModule(compiled.record)],
      ['meta.ts', metaModule(metaOf(compiled.record, workspace.release))],
    ])
    const schemas = [...editorSchemas(compiled.record, modelComments())].map(
      ([name, text]) => [`editor/${name}`, text] as const,
    )
    replaceFolder(workspace.generated, new Map([...modules, ...schemas]))
    return 0
  },
}
