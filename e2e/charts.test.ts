// A chart, the table beside it and the reading of the record hold the same claims, whatever is chosen.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { estimates } from '../packages/data/dist/index.js'
import { complaintsOf, inPage, open, useBrowser } from './browser.js'
import { all, failures, pageAt } from './markup.js'
import { pages, views } from './pages.js'
import { record } from './record.js'
import { randomQueries, viewOf } from './views.js'

useBrowser()

const marks = 'figure [data-claim-id]:not(table *, tr)'
const rows = 'tr[data-claim-id], table [data-claim-id], .as-table [data-claim-id]'
const drawnOn = pages.filter(({ html }) => html.includes('<figure') && html.includes('data-claim-id'))

it('the marks of every page are the rows of its table', () => {
  const charts = drawnOn.filter((page) => all(page, marks).length > 0)
  expect(charts).not.toEqual([])
  expect(
    failures(charts, (page) => {
      const drawn = new Set(all(page, marks).map(claimOf))
      const written = new Set(all(page, rows).map(claimOf))
      return [
        ...[...drawn].filter((id) => !written.has(id)).map((id) => `${id} has a mark and no row`),
        ...[...written].filter((id) => !drawn.has(id)).map((id) => `${id} has a row and no mark`),
      ]
    }),
  ).toEqual([])
})

it('the claims of every page are claims of the record', () => {
  const known = new Set(record.claims.map(({ id }) => id))
  expect(
    failures(
      pages.filter(({ html }) => html.includes('data-claim-id')),
      (page) =>
        all(page, '[data-claim-id]')
          .map(claimOf)
          .filter((id) => !known.has(id)),
    ),
  ).toEqual([])
})

it('the numbers of /troops/ are the estimates on all questions of the record', () => {
  const page = pageAt('/troops/')
  const read = record.questions.flatMap((question) =>
    question.kind === 'quantity' ? estimates(record, question.id).map(({ claim }) => claim.id) : [],
  )
  expect(page && all(page, marks).map(claimOf).sort()).toEqual(read.toSorted())
})

const charts = views.filter((page) => all(page, marks).length > 0)

it.each(charts)('the marks of $address are its rows in any state', async (built) => {
  const view = await viewOf(built)
  expect(view).toBeDefined()
  const queries = view ? randomQueries(view, 10) : []
  expect(new Set(queries).size).toBeGreaterThan(2)
  await inPage({}, async (page) => {
    const complaints = complaintsOf(page)
    const shown = new Set<string>()
    for (const query of ['', ...queries]) {
      await open(page, built.address + query)
      const drawn = await claims(page, marks)
      expect(drawn, query).toEqual(await claims(page, rows))
      shown.add(drawn.join())
    }
    expect(complaints).toEqual([])
    expect(shown.size).toBeGreaterThan(1) // what is chosen does something
  })
})

function claimOf(element: Element): string {
  return element.getAttribute('data-claim-id') ?? ''
}

async function claims(page: Page, selector: string): Promise<readonly string[]> {
  const ids = await page.evaluate(
    (css) => [...document.querySelectorAll<HTMLElement>(css)].map(({ dataset }) => dataset.claimId ?? ''),
    selector,
  )
  return [...new Set(ids)].sort()
}
