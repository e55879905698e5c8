// The built site on a server of this machine and one Chromium, for the time of all tests; they find both with `inject`.
import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromium as chromiumPath } from '../scripts/program.mjs'
import { serve } from './static-server.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    folder: string
    /** Where it is served. */
    origin: string
    /** Where the browser listens for the tests. */
    browser: string
    /** The port at which it listens for Lighthouse. */
    debuggingPort: number
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // Another folder can be tried, such as a build with a page broken on purpose.
  const folder = process.env.E2E_SITE ?? fileURLToPath(new URL('../apps/docs/build', import.meta.url))
  if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}: run "pnpm e2e" at the root.`)
  const debuggingPort = await freePort()
  const browser = await chromium.launchServer({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${debuggingPort}`,
    ],
  })
  const { server, origin } = await serve(folder)

  provide('folder', folder)
  provide('origin', origin)
  provide('browser', browser.wsEndpoint())
  provide('debuggingPort', debuggingPort)
  return async () => {
    await browser.close()
    server.close()
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
