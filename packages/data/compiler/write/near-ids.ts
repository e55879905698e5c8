import type { TableName } from '../../src/model.js'
import { nearest } from '../../src/nearest.js'

/** Ids like a word: the one that it misspells, or those that share a part with it. */
export function nearIds(value: string, ids: readonly string[], table: TableName): string {
  const guess = nearest(value, ids)
  if (guess !== undefined) return `did you mean "${guess}"?`
  const parts = value
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((part) => part.length > 1)
  const like = [...ids]
    .sort()
    .map((id) => ({ id, shared: parts.filter((part) => id.includes(part)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 5)
    .map(({ id }) => id)
  return like.length > 0
    ? `near it: ${like.join(', ')}`
    : table === 'actors' || table === 'documents' || table === 'questions' || table === 'claims'
      ? `add it with "record new ${table.slice(0, -1)}"`
      : `add it to ${table}.yaml first`
}
