/** A file of data that the package ships. */
export interface DataFile {
  /** Where it lies below `dist`; the same path is its export. */
  readonly path: string
  readonly mediaType: string
  readonly content: string | Uint8Array
  /** How many rows it holds, by what they are rows of; nothing where it holds no data. */
  readonly rows: Readonly<Record<string, number>>
}
