import { createHash } from 'node:crypto'
import type { DataFile } from './data-file.js'

/** The list of the data files of a release, with what it takes to check a download. */
export function manifest(version: string, files: readonly DataFile[]): DataFile {
  const entries = files.map(({ path, mediaType, content, rows }) => {
    const bytes = Buffer.from(content)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return JSON.stringify({ path, mediaType, bytes: bytes.length, sha256, rows })
  })
  return {
    path: 'manifest.json',
    mediaType: 'application/json',
    content: `{\n  "version": ${JSON.stringify(version)},\n  "files": [\n    ${entries.join(',\n    ')}\n  ]\n}\n`,
    rows: {},
  }
}
