import type { TableName } from '../../src/model.js'

/** What a record file holds: a row a key, or one row whose fields stand beside a map of the rows that hang on it. */
export type Home =
  | { readonly table: TableName; readonly inner?: never; readonly owner?: never }
  | {
      readonly table: TableName
      /** The table of the inner rows, and the name of the field that holds them. */
      readonly inner: 'claims' | 'reports'
      /** The field of the inner rows that follows from where they stand. */
      readonly owner: 'question' | 'document'
    }

/** The files that hold a table each, and the folders that hold a row a file, by path below the records folder. */
export const homes: Readonly<Record<string, Home>> = {
  'actors.yaml': { table: 'actors' },
  'places.yaml': { table: 'places' },
  'events.yaml': { table: 'events' },
  'links.yaml': { table: 'links' },
  'questions/*.yaml': { table: 'questions', inner: 'claims', owner: 'question' },
  'documents/*.yaml': { table: 'documents', inner: 'reports', owner: 'document' },
}

/** What a file holds; `undefined` where no rows are read from it. */
export function homeOf(file: string): Home | undefined {
  const pattern = file.replace(/\/[^/]+\.yaml/, '/*.yaml')
  return Object.hasOwn(homes, pattern) ? homes[pattern] : undefined
}
