// What a reader chose stands in the address: it can be shared, gone back to, and be nonsense without harm.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { complaintsOf, inPage, open, settled, useBrowser } from './browser.js'
import { movedIn, slowedDown, watchLayout } from './layout-shift.js'
import { views } from './pages.js'
import { randomQueries, viewOf } from './views.js'

useBrowser()

const largestShift = 0.05

describe.each(views)('$address', (built) => {
  it('opens in a state without a warning and without moving what is read', async () => {
    const view = await viewOf(built)
    const queries = view ? randomQueries(view, 3) : []
    for (const [query, width] of queries.flatMap(
      (query) =>
        [
          [query, 320],
          [query, 1280],
        ] as const,
    )) {
      await inPage({ viewport: { width, height: 800 } }, async (page) => {
        const complaints = complaintsOf(page)
        await watchLayout(page)
        await slowedDown(page)
        await open(page, built.address + query)
        expect(complaints, query).toEqual([])
        const { total, what } = await movedIn(page)
        expect(total, `${query} at ${width}: ${what.join('; ')}`).toBeLessThanOrEqual(largestShift)
      })
    }
  })

  it('names what it cannot read in its address, and works', async () => {
    const view = await viewOf(built)
    const [key = ''] = Object.keys(view?.fields ?? {})
    const script = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    const hostile = [
      `?${new URLSearchParams({ [script]: script })}`,
      `?${new URLSearchParams({ nothing: '\'"><svg onload=alert(3)>' })}`,
      `?${key}=${'x'.repeat(10_000)}`,
      `?${key}=%00%ff%fe`,
      `?__proto__=1&constructor=1&${key}=__proto__`,
    ]
    await inPage({}, async (page) => {
      const complaints = complaintsOf(page)
      for (const query of hostile) {
        await open(page, built.address + query)
        expect(complaints, query.slice(0, 80)).toEqual([])
        expect(await page.locator('h1').count()).toBe(1)
        expect(await page.locator('main img[src="x"], main script').count()).toBe(0)
        // A field that takes any words takes these too.
        if (!isReadable(view, query))
          expect(await page.locator('.notice').count(), query.slice(0, 80)).toBeGreaterThan(0)
      }
    })
  })

  it('is gone back to and forward to', async () => {
    // A view without choices has no state to go back to.
    if (Object.keys((await viewOf(built))?.fields ?? {}).length === 0) return
    await inPage({}, async (page) => {
      await open(page, built.address)
      const before = await stateOf(page)
      await chooseSomething(page)
      await page.waitForTimeout(500) // the count is told once the typing stops
      const after = await stateOf(page)
      expect(after.search).not.toBe(before.search)

      await page.goBack()
      await expect.poll(() => stateOf(page)).toEqual(before)
      await page.goForward()
      await expect.poll(() => stateOf(page)).toEqual(after)
      await page.reload()
      await settled(page)
      await expect.poll(() => stateOf(page)).toEqual(after)
    })
  })
})

type SomeView = Awaited<ReturnType<typeof viewOf>>

function isReadable(view: SomeView, query: string): boolean {
  return [...new URLSearchParams(query)].every(([key, words]) => {
    const fields = view?.fields ?? {}
    return Object.hasOwn(fields, key) && fields[key]?.parse(words) !== undefined
  })
}

/** Presses the first control that changes the address. */
async function chooseSomething(page: Page): Promise<void> {
  const address = page.url()
  const controls = page
    .locator('.view')
    .locator('input[type="checkbox"], input[type="radio"]:not(:checked), input[type="search"], select')
  for (const control of await controls.all()) {
    if (!(await control.isVisible())) continue
    if (await control.evaluate((element) => element.matches('select'))) {
      const other = control.locator('option:not(:checked)')
      await control.selectOption({
        index: await other.first().evaluate((option: HTMLOptionElement) => option.index),
      })
    } else if (await control.evaluate((element) => element.matches('[type="search"]'))) {
      await control.fill('Kursk')
    } else await control.click()
    if (page.url() !== address) return
  }
}

/** What is chosen and what is shown. */
function stateOf(page: Page) {
  return page.evaluate(() => ({
    search: location.search,
    status: document.querySelector('.view [role="status"]')?.textContent,
    claims: [...document.querySelectorAll<HTMLElement>('.view [data-claim-id]')].map(
      ({ dataset }) => dataset.claimId,
    ),
    chosen: [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.view :is(input, select)'),
    ].map((control) => ('checked' in control && control.type !== 'date' ? control.checked : control.value)),
  }))
}
