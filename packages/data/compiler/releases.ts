/**
 * What each release changed. Two files beside the record files keep it: the changes of every release, and the tables
 * of the last one, which the next is compared with. `record release` writes them; nobody edits them.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDataset, DatasetError } from '../src/dataset.js'
import { fromNdjson, toNdjson } from '../src/formats/ndjson.js'
import type { Dataset } from '../src/model.js'
import { diff } from '../src/readings/diff.js'
import type { ReleaseChanges } from '../src/release-changes.js'
import { isRelease } from '../src/releases.js'
import { enterRelease, type Ledger } from './ledger.js'
import { FilesError } from './read/files.js'

/** The releases so far. */
export interface Releases {
  /** From the last to the first. */
  readonly changes: readonly ReleaseChanges[]
  /** The tables of the last; empty before the first. */
  readonly last: Dataset
}

/** The two files, in the folder of the package. The name of the second says which release it is of. */
const changesFile = 'releases/changes.json'
const tablesFile = (release: string | null | undefined): string => `releases/${release}.ndjson`

const restore = 'bring releases/ and ledger.json back as the last release left them, and release again'

/**
 * Reads them; there are none before the first release.
 *
 * @throws FilesError where they, or the ledger, are not what one release wrote
 */
export function readReleases(folder: string, ledger: Ledger): Releases {
  const changesText = textOf(folder, changesFile)
  const ids = Object.keys(ledger)
  if (changesText === undefined) {
    if (ids.length > 0) throw new FilesError(`there is a ledger and no ${changesFile}: ${restore}`)
    return { changes: [], last: createDataset({}) }
  }
  const changes = changesIn(changesText)
  const [{ release }] = changes as readonly [ReleaseChanges] // of none it was refused
  const file = tablesFile(release)
  const text = textOf(folder, file)
  if (text === undefined)
    throw new FilesError(`there is no ${file}, the last release of ${changesFile}: ${restore}`)
  const last = tablesIn(file, text)
  const entered = enterRelease(ledger, last, '')
  const odd = Object.keys({ ...ledger, ...entered }).filter(
    (id) => JSON.stringify(ledger[id]) !== JSON.stringify(entered[id]),
  )
  if (odd.length > 0)
    throw new FilesError(
      `${file} and the ledger were not written by one release (${odd.slice(0, 3).join(', ')}): ${restore}`,
    )
  return { changes, last }
}

function textOf(folder: string, file: string): string | undefined {
  const path = join(folder, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function changesIn(text: string): readonly ReleaseChanges[] {
  const refuse = (what: string): never => {
    throw new FilesError(`${changesFile} ${what}: ${restore}`)
  }
  const changes = parsed(text, () => refuse('is not JSON'))
  if (!Array.isArray(changes) || changes.length === 0) return refuse('is no list of releases')
  const odd = changes.findIndex((one) => !isChanges(one))
  return odd < 0 ? changes : refuse(`does not say what a release changed in entry ${odd + 1} of its list`)
}

function parsed(text: string, refuse: () => never): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse()
  }
}

function isChanges(value: unknown): value is ReleaseChanges {
  const { release, since, ...parts } = Object(value) as Partial<Record<keyof ReleaseChanges, unknown>>
  const { added, removed, changed, withdrawn, origins, firstAnswers, contradictions } = parts
  const pairs = Object(contradictions) as { readonly added?: unknown; readonly removed?: unknown }
  const lists = [added, removed, changed, withdrawn, origins, firstAnswers, pairs.added, pairs.removed]
  return (
    isRelease(String(release)) && (since === null || isRelease(String(since))) && lists.every(Array.isArray)
  )
}

function tablesIn(file: string, text: string): Dataset {
  try {
    return fromNdjson(text)
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    const [first] = error.problems.map(({ table, id, field, reason }) =>
      [[table, id, field].filter(Boolean).join(' › '), reason].filter(Boolean).join(': '),
    )
    throw new FilesError(
      `${file} holds what the model does not know (${first}): where the model was changed, bring its rows into the new form as those of the record`,
    )
  }
}

/**
 * The changes of all releases and of the one that is being prepared. Where its name is that of the last release, and
 * the tables are no longer those of the last release, what is new is in none.
 */
export function changesUpTo(
  { changes, last }: Releases,
  record: Dataset,
  release: string,
): readonly ReleaseChanges[] {
  const since = changes[0]?.release ?? null
  const difference = diff(last, record)
  if (since !== release) return [{ release, since, ...difference }, ...changes]
  return isNothing(difference) ? changes : [{ release: null, since, ...difference }, ...changes]
}

/** The two files once a release is made. */
export function enterChanges(
  releases: Releases,
  record: Dataset,
  release: string,
): ReadonlyMap<string, string> {
  return new Map([
    [changesFile, writeChanges(changesUpTo(releases, record, release))],
    [tablesFile(release), toNdjson(record)],
  ])
}

/** The changes as JSON, each on a line of its own. */
export function writeChanges(changes: readonly ReleaseChanges[]): string {
  const releases = changes.map((one) => {
    const parts = Object.entries(one).map(([name, part]) => `  ${JSON.stringify(name)}: ${inLines(part)}`)
    return ` {\n${parts.join(',\n')}\n }`
  })
  return `[\n${releases.join(',\n')}\n]\n`
}

function inLines(part: unknown): string {
  if (!Array.isArray(part) || part.length === 0) return JSON.stringify(part)
  return `[\n${part.map((one) => `   ${JSON.stringify(one)}`).join(',\n')}\n  ]`
}

/** Whether two states of a record are the same. */
function isNothing(difference: ReturnType<typeof diff>): boolean {
  const { contradictions, ...lists } = difference
  return [...Object.values(lists), ...Object.values(contradictions)].every(({ length }) => length === 0)
}
