// The bar above the guide has as many links as fit: the name of the site beside them stays whole at every width.
import { expect, it } from 'vitest'
import { inPage, open, useBrowser } from './browser.js'

useBrowser()

const widths = Array.from({ length: 60 }, (_, step) => 340 + step * 20)

// The page in view has the boldest link of the bar; that of the interface is the longest.
it.each(['/docs/api/', '/docs/codebook/', '/docs/privacy/'])('%s has the name in full', async (address) => {
  await inPage({}, async (page) => {
    await open(page, address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 600 })
      const lacking = await page
        .locator('.navbar__inner .navbar__title')
        .evaluate((name) => name.scrollWidth - name.clientWidth)
      expect([width, lacking]).toEqual([width, 0])
    }
  })
})
