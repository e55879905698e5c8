// Takes the pictures of the site that the README shows: "pnpm screens", after "pnpm e2e" built the site.
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromium as chromiumPath } from '../scripts/program.mjs'
import { serve } from './static-server.js'

interface Screen {
  readonly name: string
  readonly address: string
  readonly scheme: 'light' | 'dark'
  /** What stands at the top of the picture; the page's own top unless told. */
  readonly from?: string
}

const screens: readonly Screen[] = [
  { name: 'numbers', address: '/', scheme: 'light', from: '#numbers' },
  { name: 'timeline', address: '/timeline/', scheme: 'light', from: 'figure' },
  { name: 'positions', address: '/positions/cn/', scheme: 'dark', from: 'table' },
  { name: 'contradictions', address: '/contradictions/', scheme: 'light', from: 'article' },
  { name: 'claim', address: '/questions/dprk-troops-sent/', scheme: 'dark', from: 'article' },
  { name: 'echo', address: '/echo/', scheme: 'light' },
]

const folder = fileURLToPath(new URL('../apps/docs/build', import.meta.url))
const pictures = fileURLToPath(new URL('../apps/docs/screens/', import.meta.url))
const { server, origin } = await serve(folder)
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
for (const { name, address, scheme, from } of screens) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 760 }, colorScheme: scheme })
  await page.goto(origin + address, { waitUntil: 'networkidle' })
  if (from !== undefined) {
    await page
      .locator(from)
      .first()
      .evaluate((top) => scrollTo(0, top.getBoundingClientRect().top + scrollY - 24))
  }
  await page.screenshot({ path: `${pictures}${name}.png` })
  await page.close()
}
await browser.close()
server.close()
