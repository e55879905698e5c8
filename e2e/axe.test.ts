// No violation of WCAG 2.2 AA or of axe's best practices, in light and dark, narrow and wide, folded and unfolded.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inPage, open, openAllDetails, useBrowser } from './browser.js'
import { richest, sampled } from './pages.js'

useBrowser()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The slowest rule by far, looked at once in each theme and at each width. */
const contrast = 'color-contrast'
const narrow = { width: 320, height: 800 }
const wide = { width: 1280, height: 800 }

it.each(sampled)('$address violates no rule of accessibility', { timeout: 300_000 }, async (built) => {
  await inPage({ viewport: wide, colorScheme: 'light' }, async (page) => {
    await open(page, built.address)
    const found = new Set<string>()
    const look = async (state: string, ...without: readonly string[]) => {
      for (const violation of await violationsOf(page, without)) found.add(`${violation} (${state})`)
    }
    await look('wide, light, folded', contrast)
    await openAllDetails(page)
    await look('wide, light')
    await page.emulateMedia({ colorScheme: 'dark' })
    // The poorest page of a template shows little that the richest does not: two states of it will do.
    if (richest.includes(built)) await look('wide, dark', contrast)
    await page.setViewportSize(narrow)
    await look('narrow, dark')
    await page.emulateMedia({ colorScheme: 'light' })
    if (richest.includes(built)) await look('narrow, light', contrast)
    for (let i = 0; i < (await page.locator('dialog').count()); i++) {
      await page.evaluate((at) => document.querySelectorAll('dialog')[at]?.showModal(), i)
      await look(`dialog ${i + 1}`)
      await page.evaluate((at) => document.querySelectorAll('dialog')[at]?.close(), i)
    }
    expect([...found]).toEqual([])
  })
})

async function violationsOf(page: Page, without: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(tags)
    .disableRules([...without])
    .setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length}, such as ${nodes[0]?.target.join(' ')}`)
}
