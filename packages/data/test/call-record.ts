import { vi } from 'vitest'
import { record } from '../compiler/record.js'

/** What a call of `record` prints, and the exit code it ends with; in this process, which saves the start of another. */
export function callRecord(...args: readonly string[]) {
  return callOf(() => record(args))
}

/** What a call prints, and the exit code that it gives. */
export async function callOf(call: () => number | Promise<number>) {
  const printed = { stdout: '', stderr: '' }
  const log = vi.spyOn(console, 'log').mockImplementation((line) => {
    printed.stdout += `${line}\n`
  })
  const error = vi.spyOn(console, 'error').mockImplementation((line) => {
    printed.stderr += `${line}\n`
  })
  try {
    const status = await call()
    return { ...printed, status }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}
