import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { compareReleases } from '../../src/releases.js'
import { enterRelease, ledgerOf, writeLedger } from '../ledger.js'
import { namedWithdrawals } from '../pending-withdrawals.js'
import { ledgerFile } from '../read/files.js'
import { isLargeEnough } from '../release-size/least-release.js'
import { surfaceFile, writeSurface } from '../release-size/surface.js'
import { enterChanges, readReleases } from '../releases.js'
import { writeTogether } from '../write/write-together.js'
import { UsageError } from './command.js'
import { refuse } from './release-size.js'
import { sinceLast } from './since-last.js'
import type { Workspace } from './workspace.js'

/** Enters all rows, what changed, the tables and what is promised under the package's version. */
export async function makeRelease(workspace: Workspace): Promise<number> {
  const version = workspace.release
  const named = namedWithdrawals(workspace.files, workspace.compile().problems, version)
  const compiled = workspace.compileWhole(new Map([...workspace.files, ...named]))
  if (!compiled) return 1
  const { record } = compiled
  const folder = dirname(workspace.folder)
  const before = ledgerOf(workspace.files)
  const releases = readReleases(folder, before)
  const last = releases.changes[0]?.release
  if (last && compareReleases(version, last) <= 0)
    throw new UsageError(
      `${last} is released already, and ${version} is not after it: raise "version" in package.json`,
    )
  const { reasons, surface } = await sinceLast(workspace, record, releases)
  if (last && !isLargeEnough(version, last, reasons)) return refuse(version, last, reasons)

  const after = enterRelease(before, record, version)
  const kept = new Map([
    ...enterChanges(releases, record, version),
    [surfaceFile(version), writeSurface(surface)] as const,
  ])
  const records = (file: string): string => `${basename(workspace.folder)}/${file}`
  // The ledger last: until it is in place, nothing counts as released.
  writeTogether(
    folder,
    new Map([
      ...[...named].map(([file, text]) => [records(file), text] as const),
      ...kept,
      [records(ledgerFile), writeLedger(after)] as const,
    ]),
  )
  removeOld(
    join(folder, 'releases'),
    [...kept.keys()].map((file) => basename(file)),
  )
  const fresh = Object.keys(after).length - Object.keys(before).length
  console.log(`${fresh} rows entered for ${version}, ${Object.keys(after).length} in all`)
  return 0
}

/** Removes the tables and the surfaces of releases before the last; what they changed is kept. */
function removeOld(folder: string, keep: readonly string[]): void {
  const old = readdirSync(folder).filter((file) => !keep.includes(file))
  for (const file of old) if (/\.(ndjson|surface\.json)$/.test(file)) rmSync(join(folder, file))
}
