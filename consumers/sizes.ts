// How many bytes a bundle has, as it is and as a server sends it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

interface Size {
  readonly minified: number
  readonly brotli: number
}

const sizes: Record<string, Record<string, Size>> = {}

/** Takes the size of a bundler's bundle of an app down, to be reported at the end. */
export function measure(bundler: string, app: string, code: string): Size {
  const size = { minified: Buffer.byteLength(code), brotli: brotliCompressSync(code).length }
  sizes[bundler] = { ...sizes[bundler], [app]: size }
  return size
}

/** Writes all that was measured to `reports/bundle-sizes.json`; returns a table of it for each bundler. */
export function report(): string {
  const file = new URL('reports/bundle-sizes.json', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`)
  const tables = Object.entries(sizes).map(([bundler, apps]) =>
    [
      line(bundler, 'minified', 'brotli'),
      ...Object.entries(apps).map(([app, { minified, brotli }]) => line(app, minified, brotli)),
    ].join('\n'),
  )
  return tables.join('\n\n')
}

const line = (name: string, ...cells: readonly (string | number)[]) =>
  [name.padEnd(20), ...cells.map((cell) => `${cell}`.padStart(10))].join('')
