// The project of a stranger: a folder outside the repository in which npm has installed the packed tarball. It is
// made once for all tests; they find it with `inject('project')`.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the stranger's project; `@dprk-ru/data` is in its node_modules. */
    project: string
  }
}

const data = fileURLToPath(new URL('../packages/data', import.meta.url))
const exercise = fileURLToPath(new URL('exercise', import.meta.url))

export default function setup({ provide }: TestProject): () => void {
  const project = mkdtempSync(join(tmpdir(), 'dprk-ru-stranger-'))
  npm(data, 'pack', '--ignore-scripts', '--pack-destination', project)
  writeFileSync(join(project, 'package.json'), '{ "name": "stranger", "private": true }\n')
  npm(project, 'install', '--offline', '--no-audit', '--no-fund', `./${readdirSync(project).find(isTarball)}`)

  cpSync(exercise, project, { recursive: true })
  for (const module of readdirSync(exercise).filter((name) => name.endsWith('.mjs'))) {
    const script = join(project, module.replace('.mjs', '.cjs'))
    writeFileSync(script, inCommonJs(readFileSync(join(exercise, module), 'utf8')))
  }

  provide('project', project)
  return () => rmSync(project, { recursive: true, force: true })
}

function npm(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ${args[0]}: ${stderr}`)
}

const isTarball = (name: string) => name.endsWith('.tgz')

/** The same exercise as a CommonJS script writes it. */
function inCommonJs(module: string): string {
  return module
    .replace(/^import ([^']+) from '([^']+)'.*$/gm, "const $1 = require('$2')")
    .replace(/await import\(/g, 'require(')
    .replace(/^export const (\w+) =/gm, 'const $1 = exports.$1 =')
    .replaceAll(".mjs')", ".cjs')")
}
