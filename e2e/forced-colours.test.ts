// Where the reader's system chooses the colours, marks are still drawn.
import { expect, it } from 'vitest'
import { inPage, open, useBrowser } from './browser.js'
import { views } from './pages.js'

useBrowser()

it.each(views.filter(({ html }) => /<figure[\s\S]*data-claim-id/.test(html)))(
  '$address draws its marks in forced colours',
  async ({ address }) => {
    await inPage({ forcedColors: 'active', viewport: { width: 1280, height: 800 } }, async (page) => {
      await open(page, address)
      const mark = page.locator('figure a[data-claim-id]:visible svg, figure svg a[data-claim-id]').first()
      await mark.scrollIntoViewIfNeeded()
      const clip = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      const drawn = await page.screenshot({ clip })
      await mark.evaluate((element) => element.setAttribute('opacity', '0'))
      expect(drawn.equals(await page.screenshot({ clip }))).toBe(false)
    })
  },
)

it.each(views)('$address moves nothing for readers who want no motion', async ({ address }) => {
  await inPage({ reducedMotion: 'reduce' }, async (page) => {
    await open(page, address)
    const running = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    )
    expect(running).toBe(0)
  })
})
