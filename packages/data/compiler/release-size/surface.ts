/**
 * What a release promises besides its rows: what is in a release that the next may not take away. `record release`
 * keeps that of the last beside its tables.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FilesError } from '../read/files.js'
import type { DeclaredFields } from './declared-fields.js'

export interface Surface {
  /** The versions of Node.js that the package asks for. */
  readonly node: string
  /** The entries with the conditions under which they are given, the files of data, and the columns of the SQL files. */
  readonly paths: readonly string[]
  readonly fields: DeclaredFields
  /** The declaration of each export, by entry and name. */
  readonly declarations: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The file in which the surface of a release is kept, in the folder of the package. */
export const surfaceFile = (release: string): string => `releases/${release}.surface.json`

export function writeSurface(surface: Surface): string {
  return `${JSON.stringify(surface, null, 2)}\n`
}

/**
 * The surface that was kept of a release.
 *
 * @throws FilesError where it is not there, or not what `record release` wrote
 */
export function readSurface(folder: string, release: string): Surface {
  const file = surfaceFile(release)
  const path = join(folder, file)
  const restore = 'bring it back as that release left it'
  if (!existsSync(path))
    throw new FilesError(`there is no ${file}, what release ${release} promised: ${restore}`)
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Surface
  } catch {
    throw new FilesError(`${file} is not JSON: ${restore}`)
  }
}
