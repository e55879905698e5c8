import { createInterface } from 'node:readline/promises'
import { UsageError } from '../commands/command.js'
import type { Ask } from './flags.js'

/** Does something with a way to ask whoever sits at the terminal; without one where nobody does. */
export async function withTerminal<Result>(use: (ask: Ask | undefined) => Promise<Result>): Promise<Result> {
  if (!process.stdin.isTTY) return use(undefined)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Whoever leaves in the middle of the questions leaves nothing behind.
  const gone = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new UsageError('not all was answered; nothing was written')))
  })
  gone.catch(() => {}) // nobody need be asking when it closes
  try {
    return await use((question) => Promise.race([terminal.question(question), gone]))
  } finally {
    terminal.close()
  }
}
