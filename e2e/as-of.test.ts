// The page of a day holds the claims that the package's own `asOf` finds for it.
import { expect, it } from 'vitest'
import { asOf, certaintyOf } from '../packages/data/dist/index.js'
import { all, failures } from './markup.js'
import { pages } from './pages.js'
import { record } from './record.js'

const days = pages.filter(({ kind }) => kind === 'day')

it('a day on which something became known has a page', () => {
  expect(days.length).toBeGreaterThan(1)
})

it('every page of a day holds what was certain, what was possible and what came later', () => {
  expect(
    failures(days, (page) => {
      const then = asOf(record, page.address.split('/')[2] ?? '')
      const held = (part: string) => all(page, `[data-held="${part}"] [data-claim-id]`).map(claimOf).sort()
      const ids = then.claims.map(({ id }) => id)
      const expected = {
        certain: ids.filter((id) => certaintyOf(then, id) === 'certain'),
        possible: ids.filter((id) => certaintyOf(then, id) === 'possible'),
        later: record.claims.map(({ id }) => id).filter((id) => !ids.includes(id)),
      }
      return Object.entries(expected).flatMap(([part, read]) => {
        const shown = held(part)
        return shown.join() === read.toSorted().join() ? [] : [`${part}: ${shown.length} of ${read.length}`]
      })
    }),
  ).toEqual([])
})

it('what was certain on one day is certain on the next', () => {
  const certain = days.map((page) => new Set(all(page, '[data-held="certain"] [data-claim-id]').map(claimOf)))
  const lost = days.filter((_, i) => [...(certain[i - 1] ?? [])].some((id) => !certain[i]?.has(id)))
  expect(lost.map(({ address }) => address)).toEqual([])
})

function claimOf(element: Element): string {
  return element.getAttribute('data-claim-id') ?? ''
}
