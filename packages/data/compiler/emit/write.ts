import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What files hold, by their names; a name may lead into a folder below. */
export type Contents = ReadonlyMap<string, string | Uint8Array>

/** Replaces a folder that holds nothing but generated files. */
export function replaceFolder(folder: string, files: Contents): void {
  rmSync(folder, { recursive: true, force: true })
  writeFiles(folder, files)
}

/** Writes files into a folder and leaves what else is in it alone. */
export function writeFiles(folder: string, files: Contents): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}
