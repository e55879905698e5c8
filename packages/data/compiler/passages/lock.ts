import { type Files, FilesError, lockFile } from '../read/files.js'
import { type SourceText, sha256, wordsAt } from './text.js'

/** Where a passage stands, and a hash of its words. */
export interface LockedPassage {
  readonly start: number
  readonly end: number
  readonly sha256: string
}

/** What was resolved for one report or one document's zones, with a fingerprint of what was written for it. */
export interface LockedReport {
  readonly written: string
  readonly spans: readonly LockedPassage[]
  readonly attribution?: LockedPassage
}

export interface LockedDocument {
  /** SHA-256 of the text in which the passages were found. */
  readonly text: string
  readonly zones: { readonly written: string; readonly spans: readonly LockedPassage[] }
  readonly reports: Readonly<Record<string, LockedReport>>
}

/** `spans.lock.json`: the build needs no text, only this. */
export type Lock = Readonly<Record<string, LockedDocument>>

type Fields = Readonly<Record<string, unknown>>

/**
 * The lock among the record files; empty where there is none yet.
 *
 * @throws FilesError where the file is no lock, such as one with the marks of a merge in it
 */
export function lockOf(files: Files): Lock {
  const text = files.get(lockFile)
  if (text === undefined) return {}
  try {
    const lock = JSON.parse(text) as Record<string, LockedDocument>
    const whole = Object.values(lock).every(
      ({ zones, reports }) =>
        Array.isArray(zones.spans) && Object.values(reports).every(({ spans }) => Array.isArray(spans)),
    )
    if (whole) return lock
  } catch {
    // Told below, as one thing: however it is broken, the mend is the same.
  }
  throw new FilesError(
    `${lockFile} is no lock: take it from the last commit and run "pnpm record verify --sources <folder of texts> --write"`,
  )
}

/** What the lock holds under an id. An id may be a word such as "constructor", which every object knows. */
export function lockedAs<T>(locked: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(locked, id) ? locked[id] : undefined
}

/** A fingerprint of everything in a report that was held against the text. */
export function reportFingerprint({ spans, raw = null, attribution = null }: Fields): string {
  return short(JSON.stringify([spans, raw, attribution]))
}

/** A fingerprint of a document's zones as they were written. */
export function zonesFingerprint(zones: unknown): string {
  return short(JSON.stringify(zones))
}

export function lockPassage(text: SourceText, { start, end }: { start: number; end: number }): LockedPassage {
  return { start, end, sha256: short(wordsAt(text, start, end)) }
}

/** The lock file's text: one passage a line, so that a change to one is one line of a diff. */
export function writeLock(lock: Lock): string {
  const sorted = Object.fromEntries(
    Object.keys(lock)
      .sort()
      .map((document) => [document, lock[document]]),
  )
  const text = JSON.stringify(sorted, null, 2)
  return `${text.replace(/\{\s+"start": (\d+),\s+"end": (\d+),\s+"sha256": ("\w+")\s+\}/g, '{ "start": $1, "end": $2, "sha256": $3 }')}\n`
}

/** 64 bits are enough to notice a change, and keep the lock readable. */
const short = (text: string): string => sha256(text).slice(0, 16)
