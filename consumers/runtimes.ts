// What runs a script of the stranger's project, and how.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

const program = (path: string) => fileURLToPath(new URL(`runtimes/node_modules/${path}`, import.meta.url))

export const node = [program('node-20/bin/node')]
export const deno = [process.execPath, program('deno/bin.cjs')]

/** The command of each runtime, to be followed by a script. */
export const runtimes: Readonly<Record<string, readonly string[]>> = {
  'Node 20': node,
  'Node 22': [program('node-22/bin/node')],
  'Node 24': [program('node-24/bin/node')],
  'Node 26': [program('node-26/bin/node')],
  Bun: [program('@oven/bun-linux-x64/bin/bun')],
  Deno: [...deno, 'run', '--no-prompt', '--node-modules-dir=manual'],
}

export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

/** Runs a command in the stranger's project, with nothing of this environment but the folders of programs. */
export function run(...[command = '', ...args]: readonly string[]): Run {
  const project = inject('project')
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { PATH: process.env.PATH ?? '', HOME: project, DENO_DIR: join(project, '.deno') },
  })
  return { stdout, stderr, status }
}

/** What all must print, as Node 20 prints it. */
export function printed(): string {
  const { stdout, stderr, status } = run(...node, 'print.mjs')
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** The questions to which a runtime has another answer; none where it prints the same bytes. */
export function otherAnswers(text: string): readonly string[] {
  const expected = printed()
  if (text === expected) return []
  const [theirs, ours] = [JSON.parse(text), JSON.parse(expected)]
  const differs = (question: string) => JSON.stringify(theirs[question]) !== JSON.stringify(ours[question])
  return ['not the same bytes', ...Object.keys({ ...ours, ...theirs }).filter(differs)]
}
