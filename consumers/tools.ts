import { program } from '../scripts/program.mjs'

/** The path of a tool; nothing where this machine has none and can be given none, which the run says. */
export function tool(...asked: Parameters<typeof program>): string | undefined {
  try {
    return program(...asked)
  } catch (error) {
    console.warn(`untested here: ${(error as Error).message}`)
    return undefined
  }
}
