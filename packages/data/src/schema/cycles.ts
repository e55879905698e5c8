import type { Row, TableName } from '../model.js'

/** The fields by which a row names a larger one of its own table. */
export const upward: readonly { readonly table: TableName; readonly field: string }[] = [
  { table: 'actors', field: 'parent' },
  { table: 'places', field: 'within' },
  { table: 'documents', field: 'copyOf' },
  { table: 'events', field: 'partOf' },
  { table: 'questions', field: 'subsetOf' },
  { table: 'claims', field: 'replacedBy' },
  { table: 'reports', field: 'replacedBy' },
]

/** The chains of one field that come back to where they began, each named once, from its first row on. */
export function cycles(rows: readonly Row[], field: string): readonly (readonly [string, ...string[]])[] {
  const next = new Map(
    rows.map((row) => [row.id as string, (row as unknown as Readonly<Record<string, unknown>>)[field]]),
  )
  const settled = new Set<unknown>()
  const found: [string, ...string[]][] = []
  for (const start of next.keys()) {
    const chain: string[] = []
    let at: unknown = start
    while (typeof at === 'string' && !settled.has(at)) {
      settled.add(at)
      chain.push(at)
      at = next.get(at)
    }
    const entry = chain.indexOf(at as string)
    if (entry >= 0) found.push(chain.slice(entry) as [string, ...string[]])
  }
  return found
}
