// Whatever is pressed, a page asks nothing of other hosts, stores nothing but the theme and says nothing to the console.
import { describe, expect, it } from 'vitest'
import { complaintsOf, inPage, open, useBrowser } from './browser.js'
import { pressEverything } from './controls.js'
import { sampled } from './pages.js'

useBrowser()

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(sampled.map(({ address }) => address))(
    '%s is silent and asks nobody, whatever is pressed',
    async (address) => {
      await inPage({ colorScheme, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
        const complaints = complaintsOf(page)
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
            console.error(`forbidden by ${violatedDirective}: ${blockedURI}`),
          )
        })
        await open(page, address)
        await pressEverything(page)

        const isNotFound = (complaint: string) => address === '/404.html' && complaint.includes('404')
        expect.soft(complaints.filter((complaint) => !isNotFound(complaint))).toEqual([])
        expect.soft(await page.context().cookies()).toEqual([])
        const stored = await page.evaluate(() => [
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
        ])
        expect.soft(stored.filter((key) => key !== 'theme')).toEqual([])
        expect.soft(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
      })
    },
  )
})
