import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const repository: string = fileURLToPath(new URL('..', import.meta.url))

/** The package that is released; the others are private and have no releases. */
export const released = '@dprk-ru/data'

/** The version that stands in the package.json of the released package. */
export function ownVersion(): string {
  return JSON.parse(readFileSync(join(repository, 'packages/data/package.json'), 'utf8')).version
}

/** Runs `record` and gives its exit code. */
export function record(...args: readonly string[]): number {
  return node('--import', 'tsx', 'packages/data/compiler/cli.ts', ...args)
}

/** Runs a script with the Node.js that runs this one, in the repository's folder, and gives its exit code. */
export function node(...args: readonly string[]): number {
  return spawnSync(process.execPath, args, { cwd: repository, stdio: 'inherit' }).status ?? 1
}
