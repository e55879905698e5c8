import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'

/** Where the files are listed, in the folder of the docs: what writes the notices of all scripts reads it. */
export const shippedCodeFile = '.docusaurus/shipped-code.json'

/** What is used here of the bundler's own objects. */
interface Module {
  readonly resource?: string
  readonly modules?: readonly Module[]
}
interface Compilation {
  readonly chunks: Iterable<object>
  readonly chunkGraph: { getChunkModules(chunk: object): readonly Module[] }
}
interface Compiler {
  readonly hooks: {
    readonly done: {
      tap(name: string, use: (stats: { readonly compilation: Compilation }) => void): void
    }
  }
}

/** Lists the files that the scripts of Docusaurus were made of: whose they are is told beside them. */
export default function shippedCode({ siteDir }: LoadContext): Plugin {
  let files: readonly string[] = []
  const list = {
    // webpack's type of a compiler is not that of Rspack, which runs here.
    apply(compiler: unknown) {
      const { hooks } = compiler as Compiler
      hooks.done.tap('shipped-code', ({ compilation: { chunks, chunkGraph } }) => {
        const modules = [...chunks].flatMap((chunk) => chunkGraph.getChunkModules(chunk))
        files = [...new Set(modules.flatMap(filesOf))].sort()
      })
    },
  }
  return {
    name: 'shipped-code',
    configureWebpack: (_, isServer) => ({ plugins: isServer ? [] : [list] }),
    async postBuild() {
      if (files.length === 0) throw new Error('the bundler told of no file, so nobody would be credited')
      await writeFile(join(siteDir, shippedCodeFile), JSON.stringify(files))
    },
  }
}

/** The files of a module, and of those that were joined in it. */
function filesOf({ resource, modules = [] }: Module): readonly string[] {
  return [...(resource ? [resource.replace(/\?.*/, '')] : []), ...modules.flatMap(filesOf)]
}
