// Without JavaScript a page says all that it was served with, and offers nothing that would not work.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inPage, openAllDetails, useBrowser } from './browser.js'
import { sampled } from './pages.js'

useBrowser()

it.each(sampled)('$address is whole without a script', async ({ address, kind }) => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address)
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.locator('.needs-script:visible').count()).toBe(0)
    expect(await unseen(page, 'main figure, main table')).toEqual([])
    expect(await unseenClaims(page)).toEqual([])
    // What is folded can be unfolded: the browser does that without a script.
    const folded = page.locator('main details:not([open]):visible')
    const count = await folded.count()
    if (count > 0) {
      await folded.first().locator('summary').first().click()
      expect(await folded.count()).toBeLessThan(count)
    }
    await openAllDetails(page)
    expect(await unseen(page, 'main .cite pre, main .cite p')).toEqual([])
    if (kind !== 'docs') expect(await emptyBoxes(page)).toEqual([])
  })
})

/** The elements that a reader cannot see and does not find behind a fold either. */
function unseen(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((css) => {
    const elements = [...document.querySelectorAll<HTMLElement>(css)]
    return elements
      .filter((element) => {
        if (element.closest('details:not([open])')) return element.textContent?.trim() === ''
        const { width, height } = element.getBoundingClientRect()
        return !element.checkVisibility({ visibilityProperty: true }) || width === 0 || height === 0
      })
      .map((element) => element.outerHTML.slice(0, 100))
  }, selector)
}

/** The claims of which no mark is seen at this width; a drawing may have another form for another width. */
function unseenClaims(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const marks = [
      ...document.querySelectorAll<HTMLElement>('main figure [data-claim-id], main tr[data-claim-id]'),
    ]
    const isSeen = (mark: HTMLElement) =>
      mark.closest('details:not([open])') !== null || mark.checkVisibility({ visibilityProperty: true })
    const seen = new Set(marks.filter(isSeen).map(({ dataset }) => dataset.claimId))
    return marks.flatMap(({ dataset: { claimId } }) =>
      claimId === undefined || seen.has(claimId) ? [] : [claimId],
    )
  })
}

/** Boxes that are drawn and hold neither words nor a picture. */
function emptyBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(div, section, article, aside, form, fieldset, figure, table, ul, ol, dl, details, p)',
      ),
    ]
    return boxes
      .filter(
        (box) => box.checkVisibility({ visibilityProperty: true }) && box.getBoundingClientRect().height > 0,
      )
      .filter(
        // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn fills no box
        (box) => box.innerText.trim() === '' && !box.querySelector('svg, img, input, select, button, hr'),
      )
      .filter((box) => !box.closest('svg') && box.getAttribute('role') !== 'status')
      .map((box) => box.outerHTML.slice(0, 100))
  })
}
