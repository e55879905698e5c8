import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Metafile } from 'esbuild'
import { notices, thirdParties } from '../../../../scripts/third-party.js'
import { shippedCodeFile } from '../../shipped-code.js'

/** What stands in the site and was not bundled into a script: the search of the guide, and the coasts of the map. */
const copied = ['pagefind', 'world-atlas/land-50m.json']

/** Writes whose code the site's scripts contain, and under which terms. */
export async function writeNotices(folder: string, files: readonly string[]): Promise<void> {
  const { resolve: find } = createRequire(import.meta.url)
  const list = join(folder, shippedCodeFile)
  const ofDocs = existsSync(list) ? (JSON.parse(await readFile(list, 'utf8')) as readonly string[]) : []
  await rm(list, { force: true })
  const parties = thirdParties([...files, ...ofDocs, ...copied.map((name) => find(name))])
  await writeFile(join(folder, 'licences.txt'), notices(parties))
}

/** The files of which anything is in what was bundled. */
export function bundledFiles({ outputs }: Metafile, folder: string): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? resolve(folder, file) : [],
    ),
  )
}
