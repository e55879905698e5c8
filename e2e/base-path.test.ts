// The site can stand below a path of its host, on any server of files.
import { expect, it } from 'vitest'
import { complaintsOf, inPage, open, useBrowser } from './browser.js'
import { brokenIn, linksOf } from './links.js'
import { failures, pageAt } from './markup.js'
import { pagesIn, views } from './pages.js'
import { rendered } from './render.js'
import { serve } from './static-server.js'

useBrowser()

const base = '/some/base/'

it('every link keeps to the base path, and every view works below it', async () => {
  await rendered({ base }, async (folder) => {
    const pages = pagesIn(folder)
    const there = new Map(pages.map((page) => [page.address, page]))
    // Docusaurus renders its pages for a base of its own; here they are looked up where they were built.
    const at = (address: string) =>
      there.get(address) ?? (address.startsWith('/docs/') ? pageAt(address) : undefined)
    const isOfDocs = (path: string) => path.startsWith(`${base}files/`)
    expect(
      failures(pages, (page) =>
        linksOf({ ...page, address: base + page.address.slice(1) })
          .filter(({ url }) => !isOfDocs(url.pathname))
          .flatMap((link) => {
            const problem = brokenIn(link, { folder, base, pageAt: at })
            return problem === undefined ? [] : [`${link.href}: ${problem}`]
          }),
      ),
    ).toEqual([])

    const { server, origin } = await serve(folder, base)
    for (const { address } of views) {
      await inPage({}, async (page) => {
        const complaints = complaintsOf(page, origin)
        await open(page, origin + base + address.slice(1))
        expect(complaints, address).toEqual([])
      })
    }
    server.close()
  })
})
