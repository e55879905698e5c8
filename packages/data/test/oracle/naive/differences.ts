/** What became of a record. */
import type { Dataset, Row, TableName } from '../../../src/model.js'
import { contradictions } from './contradictions.js'
import { origins } from './origins.js'

const tables: readonly TableName[] = [
  'actors',
  'places',
  'documents',
  'events',
  'questions',
  'claims',
  'reports',
  'links',
]

/** What the ledger keeps; that a row was withdrawn is told apart from what else changed. */
const lifeFields = ['recorded', 'withdrawn', 'withdrawnWhy', 'replacedBy']

const pairs = (dataset: Dataset): string[] => [
  ...new Set(
    contradictions(dataset).map(({ claims }) =>
      claims
        .map(({ id }) => id)
        .sort()
        .join(' × '),
    ),
  ),
]

const same = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b)

/** A value as a text in which the order of keys plays no part. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value))
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}:${sorted(inner)}`)
    .sort()
    .join(',')}}`
}

export function diff(before: Dataset, after: Dataset) {
  const added = []
  const removed = []
  const changed = []
  const withdrawn = []
  for (const table of tables) {
    const was: readonly Row[] = before[table]
    const is: readonly Row[] = after[table]
    for (const row of is) if (!was.some(({ id }) => id === row.id)) added.push({ table, id: row.id })
    for (const row of was) if (!is.some(({ id }) => id === row.id)) removed.push({ table, id: row.id })
    for (const row of is) {
      const old = was.find(({ id }) => id === row.id)
      if (!old) continue
      const left = old as unknown as Record<string, unknown>
      const right = row as unknown as Record<string, unknown>
      if (left.withdrawn === undefined && right.withdrawn !== undefined) {
        withdrawn.push({ table, id: row.id })
      }
      for (const field of new Set([...Object.keys(left), ...Object.keys(right)])) {
        if (lifeFields.includes(field)) continue
        if (!same(left[field], right[field]))
          changed.push({ table, id: row.id, field, before: left[field], after: right[field] })
      }
    }
  }
  const voices = (dataset: Dataset, claim: string) =>
    origins(dataset, claim)
      .origins.map(({ actor }) => actor)
      .sort()
  const then = pairs(before)
  const now = pairs(after)
  return {
    added,
    removed,
    changed,
    withdrawn,
    contradictions: {
      added: now.filter((pair) => !then.includes(pair)),
      removed: then.filter((pair) => !now.includes(pair)),
    },
    origins: after.claims
      .filter(({ id }) => before.claims.some((claim) => claim.id === id))
      .map(({ id }) => ({ claim: id, before: voices(before, id), after: voices(after, id) }))
      .filter((change) => !same(change.before, change.after)),
  }
}
