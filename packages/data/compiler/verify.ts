/**
 * Holds the record against the texts: every passage must stand where the lock says, every printed number in its
 * passage, and every character of a text is accounted for.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, account } from './passages/account.js'
import {
  type Lock,
  type LockedDocument,
  type LockedReport,
  lockedAs,
  lockOf,
  lockPassage,
  reportFingerprint,
  zonesFingerprint,
} from './passages/lock.js'
import { isTexts, isZone } from './passages/merge.js'
import { type Place, resolve, resolveAttribution, type Unresolved } from './passages/resolve.js'
import { canonicalText, type SourceText, wordsAt } from './passages/text.js'
import { whyNotUncoded } from './passages/uncoded.js'
import { inReadingOrder, type Problem } from './problem.js'
import { type Files, readText } from './read/files.js'
import { readRows, type WrittenRow } from './read/rows.js'

export interface Verified {
  readonly problems: readonly Problem[]
  /** The lock that the texts give. */
  readonly lock: Lock
  /** For each document whose text was there, how its characters are accounted for. */
  readonly accounts: ReadonlyMap<string, Account>
  /** The documents whose text was not there. */
  readonly unverified: readonly string[]
}

/**
 * Reads the texts of a folder, `<document id>.txt` each.
 *
 * @throws FilesError where one is not UTF-8
 */
export function readTexts(folder: string): ReadonlyMap<string, SourceText> {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && entry.name.endsWith('.txt') ? [entry.name] : [],
  )
  return new Map(names.map((name) => [name.slice(0, -4), canonicalText(readText(join(folder, name)))]))
}

/** Resolves every passage of the record whose text is at hand and compares it with the lock. */
export function verify(files: Files, texts: ReadonlyMap<string, SourceText>): Verified {
  const { rows, problems: unread } = readRows(files)
  const problems: Problem[] = [...unread]
  const before = lockOf(files)
  const lock: Record<string, LockedDocument> = {}
  const accounts = new Map<string, Account>()
  const unverified: string[] = []

  for (const document of rows.filter(({ table }) => table === 'documents')) {
    const reports = rows.filter(({ table, value }) => table === 'reports' && value.document === document.id)
    const text = texts.get(document.id)
    const known = lockedAs(before, document.id)
    if (!text) {
      unverified.push(document.id)
      if (known) lock[document.id] = known
      continue
    }
    const stated = document.value.text as { sha256?: unknown; length?: unknown } | undefined
    if (stated?.sha256 !== text.sha256 || stated.length !== text.length) {
      problems.push(
        at(
          document,
          'text',
          'text-unchanged',
          'the text is not the one that was coded',
          `its SHA-256 is ${text.sha256} and its length ${text.length}; if it is the right text, write these and look at every passage again`,
        ),
      )
      if (known) lock[document.id] = known
      continue
    }
    const { locked, places, mistakes } = resolveDocument(document, reports, text)
    problems.push(...mistakes)
    lock[document.id] = locked
    const accounted = account(text, places)
    accounts.set(document.id, accounted)
    if (mistakes.length === 0) problems.push(...unaccounted(document, reports, text, accounted, places.zones))
    if (mistakes.length === 0 && JSON.stringify(known) !== JSON.stringify(locked)) {
      problems.push(
        at(
          document,
          'zones',
          'lock-current',
          'the lock does not hold what the text gives for this document',
          'run verify again with --write, and look at the difference',
        ),
      )
    }
  }
  return { problems: inReadingOrder(problems), lock, accounts, unverified }
}

function resolveDocument(document: WrittenRow, reports: readonly WrittenRow[], text: SourceText) {
  const mistakes: Problem[] = []
  const coded: Place[] = []
  const find = (row: WrittenRow, path: readonly (string | number)[], found: Place | Unresolved): Place => {
    if ('start' in found) return found
    mistakes.push({
      ...row.positionOf(path),
      id: row.id,
      rule: 'passages-found',
      severity: 'error',
      message: found.reason,
      hint: found.hint,
    })
    return { start: 0, end: 0 }
  }

  const lockedReports = reports.map((report): [string, LockedReport] => {
    const { spans: written, raw, attribution } = report.value
    const spans = isTexts(written)
      ? written.map((passage, index) => find(report, ['spans', index], resolve(text, passage)))
      : []
    coded.push(...spans)
    if (
      typeof raw === 'string' &&
      spans.some(({ end }) => end > 0) &&
      !spans.some(({ start, end }) => wordsAt(text, start, end).includes(raw))
    ) {
      mistakes.push(
        at(
          report,
          'raw',
          'raw-in-passage',
          `"${raw}" is not within the passage`,
          'copy the printed words, or widen the passage to hold them',
        ),
      )
    }
    const named =
      typeof attribution === 'string'
        ? find(report, ['attribution'], resolveAttribution(text, attribution, spans))
        : undefined
    if (named) coded.push(named)
    const locked = {
      written: reportFingerprint(report.value),
      spans: spans.map((span) => lockPassage(text, span)),
    }
    return [report.id, named ? { ...locked, attribution: lockPassage(text, named) } : locked]
  })
  const { zones: written = null } = document.value
  const zones = Array.isArray(written)
    ? written.flatMap((zone: unknown, index) =>
        isZone(zone) ? [{ ...zone, ...find(document, ['zones', index], resolve(text, zone.passage)) }] : [],
      )
    : []
  const locked: LockedDocument = {
    text: text.sha256,
    zones: { written: zonesFingerprint(written), spans: zones.map((zone) => lockPassage(text, zone)) },
    reports: Object.fromEntries(lockedReports),
  }
  return { locked, places: { coded, zones }, mistakes }
}

/** How much of a document may stay uncoded, and how much where most of its reports are its outlet's own voice. */
const uncodedShare = { news: 0.1, analysis: 0.25 }

/** What keeps a document from being wholly accounted for. */
function unaccounted(
  document: WrittenRow,
  reports: readonly WrittenRow[],
  text: SourceText,
  { open, uncoded, total }: Account,
  zones: readonly (Place & { readonly kind: string; readonly why?: string })[],
): readonly Problem[] {
  const say = (rule: string, message: string, hint: string): Problem =>
    at(document, 'zones', rule, message, hint)
  const gaps = open.map(({ start, end }) =>
    say(
      'characters-accounted',
      `nothing accounts for "${wordsAt(text, start, end).trim()}"`,
      'code it, widen the passage that it belongs to, or mark it as boilerplate or uncoded',
    ),
  )
  const rash = zones.flatMap(({ kind, why, start, end }) => {
    const reason = kind === 'uncoded' ? whyNotUncoded(wordsAt(text, start, end), why) : undefined
    const opening = wordsAt(text, start, Math.min(end, start + 40))
    return reason ? say('uncoded-holds-nothing', `the uncoded "${opening}…" holds ${reason}`, 'code it') : []
  })
  const own = reports.filter(({ value }) => value.mode === 'own').length
  const limit = own > reports.length / 2 ? uncodedShare.analysis : uncodedShare.news
  const excess = `${uncoded} of ${total} characters are uncoded, more than ${limit * 100} %`
  return [
    ...gaps,
    ...rash,
    ...(uncoded > limit * total ? [say('uncoded-share', excess, 'code more of it')] : []),
  ]
}

function at(row: WrittenRow, field: string, rule: string, message: string, hint: string): Problem {
  return { ...row.positionOf([field]), id: row.id, rule, severity: 'error', message, hint }
}
