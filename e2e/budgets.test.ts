// What a reader with nothing in the cache must fetch, in bytes as they are sent, and how much moves meanwhile.
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { inPage, open, useBrowser } from './browser.js'
import { movedIn, slowedDown, watchLayout } from './layout-shift.js'
import { type BuiltPage, pages, sampled } from './pages.js'
import { report } from './report.js'

useBrowser()

interface Budget {
  readonly bytes: number
  readonly requests?: number
}

function budgetOf({ kind, address, html }: BuiltPage): Budget {
  if (kind === 'docs') return { bytes: 230_000 }
  if (kind === 'search' || /^\/(claims|map)\/$/.test(address)) return { bytes: 320_000 }
  return /class="view"/.test(html) || kind === 'home' ? { bytes: 280_000 } : { bytes: 60_000, requests: 6 }
}

const measured: (readonly [string, ...number[]])[] = []
afterAll(() => report('page-sizes', ['page', 'bytes', 'requests', 'shift', 'LCP in ms'], measured))

it.each(sampled)('$address is within its budget', async (built) => {
  await inPage({ viewport: { width: 360, height: 800 } }, async (page) => {
    const sent = await transferOf(page)
    await watchLayout(page)
    await slowedDown(page)
    await open(page, built.address)
    await page.waitForLoadState('networkidle')
    const { total, what } = await movedIn(page)
    const { bytes, requests } = sent()
    measured.push([built.address, bytes, requests, Number(total.toFixed(3)), await largestPaint(page)])

    const budget = budgetOf(built)
    expect(bytes).toBeLessThanOrEqual(budget.bytes)
    expect(requests).toBeLessThanOrEqual(budget.requests ?? Number.POSITIVE_INFINITY)
    expect(total, what.join('; ')).toBeLessThanOrEqual(0.05)
  })
})

it('the client knows fewer than 300 routes: each costs bytes on every page of the docs', () => {
  expect(pages.filter(({ kind }) => kind === 'docs').length).toBeLessThan(300)
})

/** Counts what comes over the wire, headers and all, without what Docusaurus fetches ahead for pages not opened yet. */
async function transferOf(page: Page): Promise<() => { readonly bytes: number; readonly requests: number }> {
  const session = await page.context().newCDPSession(page)
  const loaded = new Map<string, number>()
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const isAhead = request.initialPriority === 'VeryLow'
    if (request.url.startsWith('http') && !isAhead) loaded.set(requestId, 0)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (loaded.has(requestId)) loaded.set(requestId, encodedDataLength)
  })
  return () => ({
    bytes: [...loaded.values()].reduce((sum, length) => sum + length, 0),
    requests: loaded.size,
  })
}

/** When the largest thing was painted; told, and held to nothing, since a machine may be busy. */
function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((told) => {
        new PerformanceObserver((list) => told(Math.round(list.getEntries().at(-1)?.startTime ?? 0))).observe(
          {
            type: 'largest-contentful-paint',
            buffered: true,
          },
        )
        setTimeout(() => told(0), 1000)
      }),
  )
}
