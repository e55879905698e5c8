// What a browser gets of each entry: bundled, minified, brotli at its best; beside the bare JSON of the same rows.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import * as data from '../packages/data/dist/index.js'
import type { Bytes } from './results.js'

const folder = fileURLToPath(new URL('../packages/data/', import.meta.url))
const tables = ['actors', 'places', 'documents', 'events', 'questions', 'claims', 'reports', 'links'] as const

/** All that the main entry exports but the record itself. */
const code = Object.keys(data).filter((name) => name !== 'dataset' && name !== 'meta')

export async function bytes(): Promise<Omit<Bytes, 'machine' | 'versions'>> {
  const { exports } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>
  }
  const entries: Bytes['entries'][number][] = []
  for (const [name, target] of Object.entries(exports)) {
    if (typeof target === 'string') continue
    const file = `${folder}${target.import.default}`
    const table = tables.find((one) => name === `./${one}`)
    const rows: unknown = table ? data.dataset[table] : name === '.' ? tablesOfRecord() : undefined
    entries.push({
      entry: `@dprk-ru/data${name.slice(1)}`,
      ...(await bundled(`export * from '${file}'`)),
      json: rows === undefined ? undefined : brotli(JSON.stringify(rows)),
    })
    if (name === '.') {
      entries.push(
        {
          entry: 'all readings, without the record',
          ...(await bundled(`export { ${code.join(', ')} } from '${file}'`)),
          json: undefined,
        },
        { entry: 'find alone', ...(await bundled(`export { find } from '${file}'`)), json: undefined },
        {
          entry: 'contradictions alone',
          ...(await bundled(`export { contradictions } from '${file}'`)),
          json: undefined,
        },
      )
    }
  }
  const rows = tables.reduce((sum, name) => sum + data.dataset[name].length, 0)
  return { rows, entries }
}

const tablesOfRecord = (): unknown => Object.fromEntries(tables.map((name) => [name, data.dataset[name]]))

async function bundled(contents: string): Promise<{ readonly minified: number; readonly brotli: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  })
  const text = outputFiles[0]?.text ?? ''
  return { minified: Buffer.byteLength(text), brotli: brotli(text) }
}

function brotli(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 }
  return brotliCompressSync(text, { params }).length
}
