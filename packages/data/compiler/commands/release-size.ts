import { dirname } from 'node:path'
import { ledgerOf } from '../ledger.js'
import { inLines, isLargeEnough, leastFor } from '../release-size/least-release.js'
import type { Reason } from '../release-size/policy.js'
import { readReleases } from '../releases.js'
import { sinceLast } from './since-last.js'
import type { Workspace } from './workspace.js'

/** Says what number the next release must have at least and why, or whether one that is asked for will do. */
export async function tellSize(workspace: Workspace, asked: string | undefined): Promise<number> {
  const compiled = workspace.compileWhole()
  if (!compiled) return 1
  const releases = readReleases(dirname(workspace.folder), ledgerOf(workspace.files))
  const last = releases.changes[0]?.release
  if (!last) {
    console.log('no release was made yet: any version will do')
    return 0
  }
  const { reasons } = await sinceLast(workspace, compiled.record, releases)
  if (asked !== undefined && !isLargeEnough(asked, last, reasons)) return refuse(asked, last, reasons)
  const least = leastFor(last, reasons)
  const why = reasons.length > 0 ? `:\n${inLines(reasons)}` : ', and nothing that is compared did'
  console.log(
    asked === undefined
      ? `${least} at least, for what changed since ${last}${why}`
      : `${asked} will do for what changed since ${last}${why}`,
  )
  return 0
}

/** Says why a number is too small, and which one is not. */
export function refuse(version: string, last: string, reasons: readonly Reason[]): number {
  console.error(
    `${version} is too small for what changed since ${last}, which takes ${leastFor(last, reasons)} at least (see RELEASES.md):\n${inLines(reasons)}`,
  )
  return 1
}
