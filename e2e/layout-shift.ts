// How much of a page moved without the reader's doing, as the browser itself measures it.
import type { Page } from 'playwright-core'

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}

export interface Moved {
  readonly total: number
  /** What moved, and how much. */
  readonly what: readonly string[]
}

/** To be called before the page is opened. */
export async function watchLayout(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; what: string }[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        const nodes = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML : `${node?.nodeName}`,
        )
        const what = nodes.map((node) => node.slice(0, 60)).join(' & ')
        if (!hadRecentInput) shifts.push({ value, what: `${value.toFixed(3)}: ${what}` })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** All that moved so far, once the page has come to rest. */
export async function movedIn(page: Page): Promise<Moved> {
  await page.waitForTimeout(300)
  const shifts = await page.evaluate(
    () => (globalThis as unknown as { shifts: { value: number; what: string }[] }).shifts,
  )
  return { total: shifts.reduce((sum, { value }) => sum + value, 0), what: shifts.map(({ what }) => what) }
}

/** Makes the page run as on a phone of the middle class, so that a race is lost here as it is there. */
export async function slowedDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}
