import { spawn } from 'node:child_process'
import type { Provoked } from './failure'

interface Started {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Of what it says, the lines that count; all of them unless told. */
  readonly lines?: RegExp
  /** What of its words differs from one machine to the next, and what stands for it. */
  readonly known?: readonly (readonly [string, string])[]
}

/** How a process ended, and what it said; nothing where it ended well. */
export function ended(
  command: string,
  args: readonly string[],
  { cwd, env = process.env, lines = /./, known = [] }: Started = {},
): Promise<Provoked> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: env as NodeJS.ProcessEnv, timeout: 120_000 })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
    child.on('error', reject)
    child.on('close', (status) => {
      let text = said.join('').trimEnd()
      for (const [here, anywhere] of known) text = text.replaceAll(here, anywhere)
      const told = text.split('\n').filter((line) => line === '' || lines.test(line))
      resolve({ as: status === 0 ? '' : `exit code ${status}`, message: told.join('\n').trim() })
    })
  })
}
