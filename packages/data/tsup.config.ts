import { copyFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'

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
  async onSuccess() {
    // The package carries the repository's own pages.
    for (const page of ['README.md', 'LICENSE', 'LICENSE-DATA']) await copyFile(`../../${page}`, page)
  },
  esbuildOptions(options) {
    options.charset = 'utf8' // names and quotation marks as they are, not as escapes
  },
})
