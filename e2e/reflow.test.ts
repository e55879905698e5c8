// At 320 CSS pixels nothing needs scrolling sideways, and everything that can be pressed is large enough for a thumb.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inPage, open, openAllDetails, useBrowser } from './browser.js'
import { sampled } from './pages.js'

useBrowser()

it.each(sampled.map(({ address }) => address))(
  '%s fits into 320 pixels, with targets of 24',
  async (address) => {
    await inPage({ viewport: { width: 320, height: 800 }, hasTouch: true }, async (page) => {
      await open(page, address)
      expect(await sticksOut(page)).toEqual([])
      await openAllDetails(page)
      expect(await sticksOut(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
    })
  },
)

/** Which elements make the page itself scroll sideways. */
function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    )
    const scrolled = wide.filter(
      (element) => !element.parentElement?.closest('.table-box, pre, [tabindex="0"]'),
    )
    return [
      `${root.scrollWidth} px`,
      ...scrolled.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ]
  })
}

/** What can be pressed and is smaller than 24 px; links in running text may be as small as their line. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea'),
    ]
    const small = targets.filter((target) => {
      if (!target.checkVisibility({ visibilityProperty: true }) || isVisuallyHidden(target)) return false
      if (getComputedStyle(target).display === 'inline' && target.localName === 'a') return false
      // A label is pressed as its field is.
      const boxes = [target, target.closest('label')].flatMap(
        (element) => element?.getBoundingClientRect() ?? [],
      )
      // Half a pixel is rounding.
      return !boxes.some(({ width, height }) => width >= 23.5 && height >= 23.5)
    })
    return [...new Set(small.map(named))].slice(0, 10)

    function isVisuallyHidden(element: Element): boolean {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { width, height, bottom, right } = at.getBoundingClientRect()
        const { clipPath, overflow } = getComputedStyle(at)
        if (width <= 1 || height <= 1 || bottom <= 0 || right <= 0)
          return overflow !== 'visible' || bottom <= 0 || at === element
        if (clipPath === 'inset(50%)') return true
      }
      return false
    }
    function named(element: HTMLElement): string {
      const { width, height } = element.getBoundingClientRect()
      return `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`
    }
  })
}
