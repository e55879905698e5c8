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
    const cells = await page.evaluate(() => {
      const heads = [...document.querySelectorAll('main tr')].flatMap(
        (row) => row.querySelector('th, td') ?? [],
      )
      return heads.flatMap((cell) => {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        const read: string[] = []
        while (texts.nextNode()) {
          // What is for screen readers or for pressing is not for paper.
          const isForPaper = !texts.currentNode.parentElement?.closest(
            '.visually-hidden, button, svg, [hidden]',
          )
          if (isForPaper) read.push(texts.currentNode.textContent ?? '')
        }
        return read
      })
    })
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
    const text = letters((await extractText(pdf, { mergePages: true })).text)
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.filter((cell) => !asPrinted(cell).test(text))).toEqual([])
    expect(text).toContain(letters((await page.textContent('h1')) ?? ''))
    expect(text).not.toContain(letters('Skip to content'))
  })
})

/** A text without what the breaking of lines and the drawing of letters change. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2060\-\u2010-\u2012]+/g, '')
}

/** A text as it may come back from paper: some fonts know a Chinese sign by the code of its radical alone. */
function asPrinted(text: string): RegExp {
  const signs = [...letters(text)].map((sign) =>
    /\p{Script=Han}/u.test(sign) ? `[${sign}\u2e80-\u2eff]` : sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  )
  return new RegExp(signs.join(''), 'u')
}
