import { dirname } from 'node:path'
import { createDataset } from '../../src/dataset.js'
import type { Dataset } from '../../src/model.js'
import { diff } from '../../src/readings/diff.js'
import type { Reason } from '../release-size/policy.js'
import { rowReasons } from '../release-size/row-reasons.js'
import { readSurface, type Surface } from '../release-size/surface.js'
import { surfaceReasons } from '../release-size/surface-reasons.js'
import type { Releases } from '../releases.js'
import { packageFolder, type Workspace } from './workspace.js'

/** What changed since the last release, and what the package promises now. */
export interface SinceLast {
  readonly surface: Surface
  /** What asks for a new number; nothing before the first release. */
  readonly reasons: readonly Reason[]
}

/** Compares a record, and the package as it stands, with the last release. */
export async function sinceLast(
  workspace: Workspace,
  record: Dataset,
  releases: Releases,
): Promise<SinceLast> {
  // They load a database and a TypeScript compiler, which no other command should wait for.
  const { dataFiles } = await import('../emit/data-files.js')
  const { surfaceOf } = await import('../release-size/surface-of.js')
  // What is promised hangs on no row: which files there are, and which columns, a record without rows says sooner.
  const empty = createDataset({})
  const files = await dataFiles(empty, workspace.about, { changes: [], last: empty })
  const surface = await surfaceOf(packageFolder, files)
  const last = releases.changes[0]?.release
  if (!last) return { surface, reasons: [] }
  const kept = readSurface(dirname(workspace.folder), last)
  return { surface, reasons: [...rowReasons(diff(releases.last, record)), ...surfaceReasons(kept, surface)] }
}
