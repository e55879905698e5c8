import type { Problem } from '../problem.js'
import type { WrittenRow } from '../read/rows.js'
import { type Lock, type LockedPassage, lockedAs, reportFingerprint, zonesFingerprint } from './lock.js'
import { readPassage } from './notation.js'

type Placed = Readonly<Record<string, unknown>>

const unplaced: LockedPassage = { start: 0, end: 0, sha256: '' }

/** Puts the locked offsets into reports and zones; refuses what was not resolved as it is written now. */
export function placePassages(
  rows: readonly WrittenRow[],
  lock: Lock,
): { readonly rows: readonly WrittenRow[]; readonly problems: readonly Problem[] } {
  const unfound = new Map<string, { row: WrittenRow; field: string; edited: boolean; count: number }>()
  const refuse = (document: string, row: WrittenRow, field: string, edited: boolean): void => {
    const known = unfound.get(document)
    if (known) known.count += 1
    else unfound.set(document, { row, field, edited, count: 1 })
  }

  const offsets: Problem[] = []
  const placed = rows.map((row): WrittenRow => {
    const { value } = row
    if (row.table === 'reports') {
      offsets.push(...writtenOffsets(row, 'spans'))
      if (!isTexts(value.spans)) return row
      const locked = lockedAs(lockedAs(lock, String(value.document))?.reports ?? {}, row.id)
      const known = locked?.written === reportFingerprint(value) && locked.spans.length === value.spans.length
      if (!known) refuse(String(value.document), row, 'spans', locked !== undefined)
      const spans = value.spans.map((written, index) => {
        const { start, end } = (known && locked.spans[index]) || unplaced
        const { head, tail } = readPassage(written)
        return tail === undefined ? { start, end, exact: head } : { start, end, head, tail }
      })
      return { ...row, value: { ...value, spans } }
    }
    if (row.table === 'documents') {
      const unchecked = writtenOffsets(row, 'zones')
      offsets.push(...unchecked)
      if (!Array.isArray(value.zones)) return row
      const locked = lockedAs(lock, row.id)
      const known =
        locked?.zones.written === zonesFingerprint(value.zones) &&
        locked.zones.spans.length === value.zones.length &&
        locked.text === textHash(value.text)
      // Where some are offsets, what is wrong is said; that the lock does not know them follows.
      if (!known && unchecked.length === 0) refuse(row.id, row, 'zones', locked !== undefined)
      const zones = value.zones.map((zone: unknown, index): Placed => {
        if (!isZone(zone)) return zone as Placed
        const { start, end } = (known && locked.zones.spans[index]) || unplaced
        const { kind, passage: _, ...rest } = zone
        return { kind, start, end, ...rest }
      })
      const written = zones.map((zone, index) => ({ zone, index }))
      const inOrder = known
        ? written.sort(
            ({ zone: a }, { zone: b }) => Number(a.start) - Number(b.start) || Number(b.end) - Number(a.end),
          )
        : written
      return {
        ...row,
        value: { ...value, zones: inOrder.map(({ zone }) => zone) },
        // Told of by its place in the text, a zone is found where it was written.
        positionOf: (path, part) => {
          const zone = path[0] === 'zones' ? inOrder[Number(path[1])] : undefined
          return row.positionOf(zone ? ['zones', zone.index, ...path.slice(2)] : path, part)
        },
      }
    }
    return row
  })
  return { rows: placed, problems: [...offsets, ...[...unfound.values()].map(problemOf)] }
}

/** Passages that somebody wrote as offsets: nobody could hold them against a text. */
function writtenOffsets(row: WrittenRow, field: 'spans' | 'zones'): readonly Problem[] {
  const written = row.value[field]
  if (!Array.isArray(written)) return []
  return written.flatMap((item: unknown, index) =>
    typeof item === 'object' && item !== null && 'start' in item
      ? {
          ...row.positionOf([field, index]),
          id: row.id,
          rule: 'passages-written',
          severity: 'error' as const,
          message: 'a passage is written as its words, not as offsets',
          hint: 'write its first … last words, or all of them where they are direct speech',
        }
      : [],
  )
}

/** One message for a document, at the first of its passages that the lock does not know. */
function problemOf({
  row,
  field,
  edited,
  count,
}: {
  row: WrittenRow
  field: string
  edited: boolean
  count: number
}): Problem {
  const what = `${field} ${edited ? 'were edited since they were last' : 'were not yet'} found in the text`
  return {
    ...row.positionOf([field]),
    id: row.id,
    rule: 'passages-locked',
    severity: 'error',
    message: count > 1 ? `${what}; so it is in ${count - 1} more places of this document` : what,
    hint: 'run "pnpm record verify --sources <folder of texts> --write"',
  }
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

export function isZone(
  value: unknown,
): value is { readonly kind: string; readonly passage: string; readonly why?: string } {
  return typeof (value as { passage?: unknown } | null | undefined)?.passage === 'string'
}

function textHash(text: unknown): unknown {
  return (text as { sha256?: unknown } | null | undefined)?.sha256
}
