import { readFile } from 'node:fs/promises'
import type { ReleaseChanges, RowDifference } from '@dprk-ru/data'
import { type RowLink, rowLink } from './row-addresses'

/** Rows of one table. */
export interface TableRows {
  readonly table: string
  readonly rows: readonly RowLink[]
}

/** What a release changed, as the page of changes shows it. */
export interface ReleasePart extends Omit<ReleaseChanges, 'added' | 'removed' | 'changed'> {
  readonly added: readonly TableRows[]
  readonly changed: readonly {
    readonly id: string
    readonly field: string
    readonly before: string
    readonly after: string
  }[]
}

/** What each release changed, from the last to the first, as the package tells it. */
export async function changes(): Promise<readonly ReleasePart[]> {
  const text = await readFile(require.resolve('@dprk-ru/data/changes.json'), 'utf8')
  return (JSON.parse(text) as readonly ReleaseChanges[]).map(({ removed: _, ...release }) => ({
    ...release,
    added: byTable(release.added),
    changed: release.changed.map(({ id, field, before, after }) => ({
      id,
      field,
      before: shown(before),
      after: shown(after),
    })),
  }))
}

function byTable(rows: readonly RowDifference[]): readonly TableRows[] {
  const tables = [...new Set(rows.map(({ table }) => table))]
  return tables.map((table) => ({
    table,
    rows: rows.filter((row) => row.table === table).map(({ id }) => rowLink(id)),
  }))
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
