import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UsageError } from '../commands/command.js'
import { withTerminal } from './terminal.js'

let stdin: PassThrough & { isTTY?: boolean }
let stdout: PassThrough

beforeEach(() => {
  stdin = new PassThrough()
  stdout = new PassThrough()
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as unknown as typeof process.stdin)
  vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as unknown as typeof process.stdout)
})
afterEach(() => {
  vi.restoreAllMocks()
})

it('without a terminal, nobody is asked', async () => {
  expect(await withTerminal((ask) => Promise.resolve([ask]))).toEqual([undefined])
  expect(stdin.listenerCount('data')).toBe(0)
})

// Nothing is waited for but what is in memory: who still waits then waits for ever.
describe('at a terminal', { timeout: 5_000 }, () => {
  beforeEach(() => {
    stdin.isTTY = true
  })

  it('asks one thing after another, and listens no longer when all is answered', async () => {
    const answers = await withTerminal(async (ask) => {
      const first = ask?.('its id\n> ')
      stdin.write('ar-navy\n')
      const id = await first
      const second = ask?.('its name\n> ')
      stdin.write('Navy\n')
      return [id, await second]
    })
    expect(answers).toEqual(['ar-navy', 'Navy'])
    expect(String(stdout.read())).toBe('its id\n> its name\n> ')
    expect(stdin.isPaused()).toBe(true)
  })

  it('says that nothing was written where whoever was asked leaves', async () => {
    const left = withTerminal(async (ask) => {
      const answer = ask?.('its id\n> ')
      stdin.end()
      return await answer
    })
    await expect(left).rejects.toThrow(new UsageError('not all was answered; nothing was written'))
    await expect(left).rejects.toBeInstanceOf(UsageError)
  })

  it('hands on what goes wrong, and listens no longer', async () => {
    await expect(withTerminal(() => Promise.reject(new Error('full')))).rejects.toThrow(/^full$/)
    expect(stdin.isPaused()).toBe(true)
  })
})
