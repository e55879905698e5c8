import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from '@docusaurus/types'

interface Module {
  readonly nameForCondition?: string | null
  readonly modules?: readonly Module[]
}

/** Where the files are listed until the notices of all scripts are written. */
export const shippedCodeFile = 'shipped-code.json'

/** Lists the files that the scripts of Docusaurus were made of: whose they are is told beside them. */
export default function shippedCode(): Plugin {
  let files: readonly string[] = []
  return {
    name: 'shipped-code',
    configureWebpack: (_, isServer) => ({
      plugins: isServer
        ? []
        : [
            {
              apply: ({ hooks }: { readonly hooks: Hooks }) => {
                hooks.done.tap('shipped-code', (stats) => {
                  const { modules = [] } = stats.toJson({
                    all: false,
                    modules: true,
                    nestedModules: true,
                    modulesSpace: Number.POSITIVE_INFINITY,
                    nestedModulesSpace: Number.POSITIVE_INFINITY,
                  })
                  files = [...new Set(modules.flatMap(filesOf))].sort()
                })
              },
            },
          ],
    }),
    async postBuild({ outDir }) {
      if (files.length === 0) throw new Error('the bundler told of no module, so nobody would be credited')
      await writeFile(join(outDir, shippedCodeFile), JSON.stringify(files))
    },
  }
}

interface Hooks {
  readonly done: {
    tap(
      name: string,
      use: (stats: { toJson(options: object): { readonly modules?: readonly Module[] } }) => void,
    ): void
  }
}

function filesOf({ nameForCondition, modules = [] }: Module): readonly string[] {
  return [...(nameForCondition ? [nameForCondition] : []), ...modules.flatMap(filesOf)]
}
