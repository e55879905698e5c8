import { createHash } from 'node:crypto'

/** A file of data that the package ships. */
export interface DataFile {
  /** Where it lies below `dist`; the same path is its export. */
  readonly path: string
  readonly mediaType: string
  readonly content: string | Uint8Array
  /** How many rows it holds, by what they are rows of; nothing where it holds no data. */
  readonly rows: Readonly<Record<string, number>>
}

/** What it takes to check a download. */
export interface Imprint {
  readonly bytes: number
  readonly sha256: string
}

export function imprintOf({ content }: Pick<DataFile, 'content'>): Imprint {
  const bytes = Buffer.from(content)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
