// Every link of every page leads somewhere.
import { expect, it } from 'vitest'
import { brokenIn, linksOf, published } from './links.js'
import { failures, pageAt } from './markup.js'
import { folder, pages } from './pages.js'

it('within the site leads to a page, a file or an anchor that is there', () => {
  const of = { folder, base: '/', pageAt }
  expect(
    failures(pages, (page) => {
      const broken = linksOf(page).flatMap((link) => {
        const problem = brokenIn(link, of)
        return problem === undefined ? [] : [`${link.href}: ${problem}`]
      })
      return [...new Set(broken)]
    }),
  ).toEqual([])
})

it('to other hosts is a whole address there, and none to the machine of the build', () => {
  expect(
    failures(pages, (page) =>
      linksOf(page)
        .filter(
          ({ url }) =>
            !/^(https:|mailto:|data:)/.test(url.href) || /^(localhost|127\.|\[::1)/.test(url.hostname),
        )
        .map(({ href }) => href),
    ),
  ).toEqual([])
})

it('to other hosts, or into a window of its own, gives no hold on this page and does not tell its address', () => {
  expect(
    failures(pages, (page) =>
      linksOf(page)
        .filter(({ element }) => element.localName === 'a' || element.localName === 'area')
        .filter(({ element, url }) => url.origin !== published || element.getAttribute('target') === '_blank')
        .filter(({ element }) => element.getAttribute('rel') !== 'noopener noreferrer')
        .map(({ href }) => href),
    ),
  ).toEqual([])
})
