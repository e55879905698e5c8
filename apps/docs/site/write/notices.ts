import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Metafile } from 'esbuild'
import { notices, thirdParties } from '../../../../scripts/third-party.js'
import { shippedCodeFile } from '../../shipped-code.js'

/** What stands in the site and was not bundled into a script: the search of the guide, and the coasts of the map. */
const copied = ['pagefind', 'world-atlas']

const docs = fileURLToPath(new URL('../../', import.meta.url))

/** Writes whose code the site's scripts contain, and under which terms. */
export async function writeNotices(folder: string, files: readonly string[]): Promise<void> {
  const list = join(docs, shippedCodeFile)
  const ofDocs = existsSync(list) ? (JSON.parse(await readFile(list, 'utf8')) as readonly string[]) : []
  const parties = thirdParties([
    ...files,
    ...ofDocs,
    ...copied.map((name) => join(docs, 'node_modules', name, 'package.json')),
  ])
  const ofPackage = await readFile(join(docs, 'node_modules/@dprk-ru/data/LICENSE-THIRD-PARTY'), 'utf8')
  await writeFile(join(folder, 'licences.txt'), notices(parties, [ofPackage]))
}

/** The files of which anything is in what was bundled. */
export function bundledFiles({ outputs }: Metafile, folder: string): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? resolve(folder, file) : [],
    ),
  )
}
