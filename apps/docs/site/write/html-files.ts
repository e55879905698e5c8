import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The paths of all HTML files below a folder, sorted. */
export async function htmlFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}
