/**
 * What each release changed. Two files beside the record files keep it: the changes of every release, and the tables
 * of the last one, which the next is compared with. `record release` writes them; nobody edits them.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDataset } from '../src/dataset.js'
import { fromNdjson, toNdjson } from '../src/formats/ndjson.js'
import type { Dataset } from '../src/model.js'
import { diff } from '../src/readings/diff.js'
import type { ReleaseChanges } from '../src/release-changes.js'

/** The releases so far. */
export interface Releases {
  /** From the last to the first. */
  readonly changes: readonly ReleaseChanges[]
  /** The tables of the last; empty before the first. */
  readonly last: Dataset
}

/** The two files, in the folder of the package. */
const changesFile = 'releases/changes.json'
const lastFile = 'releases/last.ndjson'

/** Reads them; there are none before the first release. */
export function readReleases(folder: string): Releases {
  const read = (file: string): string | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined
  const [changes, last] = [read(changesFile), read(lastFile)]
  return {
    changes: changes === undefined ? [] : (JSON.parse(changes) as readonly ReleaseChanges[]),
    last: last === undefined ? createDataset({}) : fromNdjson(last),
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
    [lastFile, toNdjson(record)],
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
