// @vitest-environment jsdom
// The pages say what the page of the docs says that they say.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { site } from '../../record/failures/site'
import { mount } from '../client/mount.js'
import { notFoundPages } from '../pages/not-found.js'
import { parseQuery } from '../state/address.js'
import { claims } from '../views/claims/view.js'
import { FoundPages } from '../views/search/FoundPages.js'
import { Unread } from '../views/Unread.js'
import { invented } from './invented.js'

/** What the page of the docs quotes of a failure, in the order of its addresses. */
async function quoted(id: string): Promise<readonly string[]> {
  const failure = site.find((one) => one.id === id)
  return Promise.all((failure?.attempts ?? []).map(async ({ provoke }) => (await provoke()).message))
}

function wordsIn(element: React.ReactNode): string {
  const page = new DOMParser().parseFromString(renderToString(element), 'text/html')
  return (page.body.textContent ?? '').replaceAll(/\s+/g, ' ')
}

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('what the docs quote of', () => {
  it('an address without a page is what that page says', async () => {
    const record = invented({ claims: [] })
    const [page] = [...notFoundPages(record)]
    const words = wordsIn(page?.body)
    for (const sentence of (await quoted('no-page'))[0]?.split(/(?<=address)\. /) ?? ['?'])
      expect(words).toContain(sentence)
  })

  it('a part of an address is what the notice says', async () => {
    const { unreadable } = parseQuery(claims.fields, '?sort=loudest')
    expect([wordsIn(createElement(Unread, { unreadable }))]).toEqual(await quoted('unreadable-address'))
  })

  it('data that did not arrive is what a page says then', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    document.body.innerHTML = '<div class="view" data-record="/record.json"></div>'
    await mount(claims)
    expect(document.querySelector('[role="status"]')?.textContent).toBe((await quoted('no-data'))[0])
    document.body.innerHTML = '<div class="view" data-record="/record.json"></div>'
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })))
    await mount(claims)
    expect(document.querySelector('[role="status"]')?.textContent).toBe((await quoted('no-data'))[0])
  })

  it('a search that did not arrive is what the search says', async () => {
    const root = document.body.appendChild(document.createElement('div'))
    createRoot(root).render(createElement(FoundPages, { words: 'codebook' })) // there is no index here
    const [, message = ''] = await quoted('no-data')
    await vi.waitFor(() => expect(root.textContent).toContain(message), 5000)
  })
})
