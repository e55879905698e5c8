import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { startRegistry } from './verdaccio.js'

const folder = mkdtempSync(join(tmpdir(), 'dprk-ru-registry-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}-/ping`).then(
    ({ ok }) => ok,
    () => false,
  )

describe('the registry of a rehearsal', () => {
  it('answers until it is stopped, knows no other registry, and takes nothing from a stranger', async () => {
    const { address, environment, environmentOfStranger, stop } = await startRegistry(join(folder, 'one'))
    try {
      expect(await answers(address)).toBe(true)
      expect((await fetch(`${address}typescript`)).status).toBe(404)
      expect((await fetch(`${address}a-package`, { method: 'PUT', body: '{}' })).ok).toBe(false)
      expect(Object.keys(environment)).toEqual(Object.keys(environmentOfStranger))
    } finally {
      await stop()
    }
    expect(await answers(address)).toBe(false)
  })

  it('ends with the process that started it, however that ends', async () => {
    const start = `import { startRegistry } from './verdaccio.ts'
      const { address } = await startRegistry(${JSON.stringify(join(folder, 'two'))})
      console.log(address)
      setInterval(() => {}, 1000)`
    const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', start], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(owner, 'exit')
    const [told] = await Promise.race([once(owner.stdout, 'data'), ended])
    const address = String(told).trim()
    expect(await answers(address)).toBe(true)
    owner.kill('SIGKILL')
    await ended
    await expect.poll(() => answers(address), { timeout: 30_000 }).toBe(false)
  })
})
