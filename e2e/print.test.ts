// What is printed holds every row of every table, folded or not, and not the controls.
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { inPage, open, useBrowser } from './browser.js'
import { richest } from './pages.js'

useBrowser()

const printed = richest.filter(({ html, kind }) => kind !== 'docs' && html.includes('<table'))

it.each(printed)('$address prints every row', async ({ address }) => {
  await inPage({}, async (page) => {
    await open(page, address)
    const cells = await page.evaluate(() =>
      [...document.querySelectorAll('main tr')]
        .flatMap((row) => [...row.querySelectorAll('th, td')].slice(0, 1))
        .map(
          // Without what is for screen readers alone.
          (cell) => {
            const copy = cell.cloneNode(true) as HTMLElement
            for (const hidden of copy.querySelectorAll('.visually-hidden, button, svg, [hidden]'))
              hidden.remove()
            return copy.textContent ?? ''
          },
        ),
    )
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
    const text = letters((await extractText(pdf, { mergePages: true })).text)
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.filter((cell) => !text.includes(letters(cell)))).toEqual([])
    expect(text).toContain(letters((await page.textContent('h1')) ?? ''))
    expect(text).not.toContain(letters('Skip to content'))
  })
})

/** A text without what the breaking of lines and the drawing of letters change. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2060\-\u2010-\u2012]+/g, '')
}
