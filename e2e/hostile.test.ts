// A record and addresses that mean harm: nothing runs, nothing is asked of others, and every page stands.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { twins } from '../apps/docs/site/testing/twins.js'
import { toNdjson } from '../packages/data/dist/formats.js'
import { complaintsOf, inPage, open, openAllDetails, useBrowser } from './browser.js'
import { folder, views } from './pages.js'
import { rendered } from './render.js'
import { serve } from './static-server.js'
import { viewOf } from './views.js'

useBrowser()

describe('a hostile record', () => {
  const { hostile } = twins()
  const question = hostile.claims[0]?.question
  const document = hostile.documents[0]?.id
  const pages = [
    '/',
    '/troops/',
    '/timeline/',
    '/positions/cn/',
    '/first-answers/',
    '/map/',
    '/contradictions/',
    '/echo/',
    '/claims/',
    '/claims/?q=script',
    '/search/?q=alert',
    '/actors/cn/',
    `/questions/${question}/`,
    `/documents/${document}/`,
    '/no-such-page/',
  ]

  it('comes out inert in the browser', { timeout: 300_000 }, async () => {
    await withRecord(toNdjson(hostile), async (origin) => {
      await inPage({ baseURL: origin }, async (page) => {
        const complaints = await watched(page, origin)
        for (const address of pages) {
          await open(page, address)
          await openAllDetails(page)
          const expected = (told: string) => address === '/no-such-page/' && told.includes('404')
          expect(
            complaints.filter((told) => !expected(told)),
            address,
          ).toEqual([])
          expect(await page.title(), address).toMatch(/ \| dprk-ru$/)
          expect(
            await page.locator('main :is(script, iframe, object, embed, [onload], [onerror])').count(),
          ).toBe(0)
          expect(await notIsolated(page), address).toEqual([])
        }
      })
    })
  })
})

describe.each(views)('$address', (built) => {
  it('stands whatever its address says', async () => {
    const keys = [
      ...Object.keys((await viewOf(built))?.fields ?? {}),
      '__proto__',
      'constructor',
      'q',
      '\u202E',
    ]
    const each = (words: string): string =>
      `?${keys.map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(words)}`).join('&')}`
    const queries = [
      each('<script>document.title=1</script><img src=x onerror=alert(1)>'),
      each('javascript:alert(1)'),
      each('__proto__'),
      each('constructor'),
      each('\u202Eabc\u2066'),
      each('%00%ff'),
      each('a,a,-,--,,'),
      `?${keys[0]}=%E0%A4%A&%&%%=%&=&&`,
      `?${'q=a&'.repeat(500)}`,
      `?${keys[0]}=${'x'.repeat(100_000)}`,
      `?q=${'%3Cb%3E'.repeat(14_000)}`,
      `?${Array.from({ length: 20_000 }, (_, index) => `k${index}`).join('&')}`,
    ]
    await inPage({}, async (page) => {
      const complaints = await watched(page, inject('origin'))
      for (const query of queries) {
        const told = `${query.slice(0, 60)} (${query.length})`
        await open(page, built.address + query)
        expect(complaints, told).toEqual([])
        expect(await page.title(), told).toMatch(/ \| dprk-ru$/)
        expect(await page.locator('h1').count(), told).toBe(1)
        expect(await page.locator('main :is(script, iframe, img[src="x"])').count(), told).toBe(0)
        expect(await page.locator('.notice p').count(), told).toBeLessThanOrEqual(12)
        expect(await notIsolated(page), told).toEqual([])
      }
    })
  })
})

/** What a page says against itself, and what its policy forbade. */
async function watched(page: Page, origin: string): Promise<string[]> {
  const complaints = complaintsOf(page, origin) as string[]
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`forbidden by ${violatedDirective}: ${blockedURI}`),
    )
  })
  return complaints
}

/** Words that change the direction of writing and are neither alone in their block nor set apart from what follows. */
function notIsolated(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const turning = /[\u202A-\u202E\u2066-\u2069]/
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const wrong: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent ?? ''
      const element = text.parentElement
      if (!turning.test(words) || !element || element.closest('script, style, svg')) continue
      const { display, unicodeBidi } = getComputedStyle(element)
      if (display === 'inline' && unicodeBidi === 'normal' && !isBalanced(words))
        wrong.push(element.outerHTML.slice(0, 120))
    }
    return wrong

    /** A text that gives back the direction it took turns nothing else around. */
    function isBalanced(words: string): boolean {
      const open: string[] = []
      for (const [sign] of words.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
        if (sign !== '\u202C' && sign !== '\u2069') open.push(sign < '\u2066' ? '\u202C' : '\u2069')
        else if (open.pop() !== sign) return false
      }
      return open.length === 0
    }
  })
}

/** The pages of another record on a server of their own. */
async function withRecord(lines: string, use: (origin: string) => Promise<void>): Promise<void> {
  const beside = mkdtempSync(join(tmpdir(), 'dprk-ru-hostile-'))
  try {
    const file = join(beside, 'record.ndjson')
    writeFileSync(file, lines)
    await rendered({ record: file, docs: folder }, async (built) => {
      const { server, origin } = await serve(built)
      try {
        await use(origin)
      } finally {
        server.close()
      }
    })
  } finally {
    rmSync(beside, { recursive: true })
  }
}
