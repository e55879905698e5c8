import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { defineConfig } from 'tsup'
import { billOfMaterials } from '../../scripts/bill-of-materials.js'
import { notices, thirdParties } from '../../scripts/third-party.js'

const tables = ['actors', 'places', 'documents', 'events', 'questions', 'claims', 'reports', 'links']

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    formats: 'src/formats/index.ts',
    search: 'src/search/index.ts',
    // No entry of the package: a file of its own, which a bundler leaves out where nothing is loaded at run time.
    shapes: 'src/schema/tables.ts',
    ...Object.fromEntries(tables.map((table) => [table, `src/tables/${table}.ts`])),
  },
  tsconfig: 'tsconfig.build.json',
  format: ['esm', 'cjs'],
  target: 'node20',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup sets baseUrl, which TypeScript 6 deprecates
  splitting: true, // each table's text is one chunk, shared by its own entry and the index, in CommonJS too
  clean: true,
  metafile: true,
  async onSuccess() {
    // The package carries the repository's own pages, and the notices of those whose code its own contains.
    for (const page of ['README.md', 'LICENSE', 'LICENSE-DATA']) await copyFile(`../../${page}`, page)
    const contained = thirdParties(await bundledFiles())
    await writeFile('LICENSE-THIRD-PARTY', notices(contained))
    await writeFile('sbom.cdx.json', billOfMaterials('.', contained))
  },
  esbuildOptions(options) {
    options.charset = 'utf8' // names and quotation marks as they are, not as escapes
  },
})

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >
}

/** The files of which anything is in `dist`; the lists of them are not shipped. */
async function bundledFiles(): Promise<readonly string[]> {
  const lists = ['dist/metafile-esm.json', 'dist/metafile-cjs.json']
  const read = await Promise.all(lists.map((list) => readFile(list, 'utf8')))
  for (const list of lists) await rm(list)
  return read
    .flatMap((text) => Object.values((JSON.parse(text) as Metafile).outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? resolve(file) : []))
}
