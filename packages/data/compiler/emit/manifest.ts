import type { Meta } from '../../src/meta.js'
import { type DataFile, imprintOf } from './data-file.js'

/** What a release holds, and the list of its data files with what it takes to check a download. */
export function manifest(meta: Meta, files: readonly DataFile[]): DataFile {
  const facts = Object.entries(meta).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  const entries = files.map((file) => {
    const { path, mediaType, rows } = file
    return `    ${JSON.stringify({ path, mediaType, ...imprintOf(file), rows })}`
  })
  return {
    path: 'manifest.json',
    mediaType: 'application/json',
    content: `{\n${facts.join(',\n')},\n  "files": [\n${entries.join(',\n')}\n  ]\n}\n`,
    rows: {},
  }
}
