import { dirname } from 'node:path'
import { ledgerOf } from '../ledger.js'
import { inLines } from '../release-size/least-release.js'
import { readReleases } from '../releases.js'
import { sinceLast } from './since-last.js'
import type { Workspace } from './workspace.js'

/** Whether what would be published is what was entered under the package's version. */
export async function isReleased(workspace: Workspace): Promise<number> {
  const compiled = workspace.compileWhole()
  if (!compiled) return 1
  const version = workspace.release
  const releases = readReleases(dirname(workspace.folder), ledgerOf(workspace.files))
  const { reasons } = await sinceLast(workspace, compiled.record, releases)
  const last = releases.changes[0]?.release
  if (last === version && reasons.length === 0) return 0
  const what = reasons.length > 0 ? `, and this changed since ${last}:\n${inLines(reasons)}` : ''
  console.error(
    `what the package holds is not released as ${version}: raise "version" if need be, then record release${what}`,
  )
  return 1
}
