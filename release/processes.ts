import { spawn } from 'node:child_process'

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  /** What was printed on either stream, in order. */
  readonly said: string
}

export interface Where {
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a program to its end, whatever that is. */
export function run(command: string, args: readonly string[], { cwd, env }: Where): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] })
    let [stdout, said] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      said += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, said }))
  })
}

/**
 * Runs a program that must succeed, and gives what it prints.
 *
 * @throws Error with all that it said, where it does not
 */
export async function succeed(command: string, args: readonly string[], where: Where): Promise<string> {
  const { status, stdout, said } = await run(command, args, where)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${said}`)
  return stdout
}
