import { asOf, certaintyOf, createDataset, type Dataset, dataset, timeline } from '@dprk-ru/data'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { asOfPages } from '../../pages/as-of.js'
import { knownDays, standingOf } from './held.js'
import { asOfADay } from './view.js'

const record: Dataset = dataset
const clocks = ['said', 'published'] as const

function drawn(d: string, clock: (typeof clocks)[number], of: Dataset = record): string {
  return renderToString(<asOfADay.Body record={of} of="" state={{ d, clock }} change={() => {}} />)
}

/** The ids of the claims in each of the three lists, sorted. */
function idsIn(markup: string) {
  const list = (name: string) => {
    const [, section = ''] = new RegExp(`data-held="${name}"(.*?)(?:data-held=|$)`, 's').exec(markup) ?? []
    return [...section.matchAll(/data-claim-id="([^"]+)"/g)].map(([, id = '']) => id).toSorted()
  }
  return { certain: list('certain'), possible: list('possible'), later: list('later') }
}

function expected(day: string, clock: (typeof clocks)[number]) {
  const then = asOf(record, day, { clock })
  const ids = timeline(then, { clock }).map(({ claim }) => claim.id)
  const held = new Set<string>(ids)
  return {
    certain: ids.filter((id) => certaintyOf(then, id) === 'certain').toSorted(),
    possible: ids.filter((id) => certaintyOf(then, id) === 'possible').toSorted(),
    later: timeline(record)
      .flatMap(({ claim }) => (held.has(claim.id) ? [] : claim.id))
      .toSorted(),
  }
}

describe('as of a day', () => {
  it('shows what the reading gives, for every known day on both clocks, and never loses what was certain', () => {
    for (const clock of clocks) {
      let before: readonly string[] = []
      for (const { day, claims } of knownDays(record, clock)) {
        const ids = idsIn(drawn(day, clock))
        expect(ids).toEqual(expected(day, clock))
        expect(ids.certain).toEqual(expect.arrayContaining([...before]))
        expect(ids.certain).toHaveLength(before.length + claims)
        before = ids.certain
      }
    }
  })

  it('has a dated page for every known day with the same ids, on the page and as data', () => {
    const [index, ...dated] = asOfPages(record)
    const days = knownDays(record, 'said')
    expect(dated.map(({ address }) => address)).toEqual(days.map(({ day }) => `/as-of/${day}/`))
    const markup = renderToString(index?.body)
    for (const [at, page] of dated.entries()) {
      const ids = expected(days[at]?.day ?? '', 'said')
      expect(idsIn(renderToString(page.body))).toEqual(ids)
      const { certain, possible, later } = page.json as Record<keyof typeof ids, string[]>
      expect({ certain: certain.toSorted(), possible: possible.toSorted(), later: later.toSorted() }).toEqual(
        ids,
      )
      expect(markup).toContain(`href="${page.address}"`)
    }
  })

  it('takes any day: before the first it says that nothing is certain, after the last it shows the last', () => {
    const known = knownDays(record, 'said')
    const [first, last] = [known[0]?.day ?? '', known.at(-1)?.day ?? '']
    expect(drawn('1990-01-01', 'said')).toContain('nothing for certain yet')
    expect(idsIn(drawn('1990-01-01', 'said')).certain).toEqual([])
    expect(drawn('2090-01-01', 'said')).toContain('is after the last day')
    expect(idsIn(drawn('2090-01-01', 'said'))).toEqual(expected(last, 'said'))
    expect(idsIn(drawn('', 'said'))).toEqual(expected(last, 'said'))
    expect(standingOf('1990-01-01', known)).toMatchObject({ index: -1, earlier: undefined, later: first })
    expect(standingOf('2090-01-01', known)).toMatchObject({ day: last, later: undefined })
  })

  it('says where a record holds nothing at all', () => {
    expect(drawn('', 'said', createDataset({}))).toContain('No document in this record')
    const dated = createDataset({
      ...record,
      links: [],
      claims: record.claims.map((claim) => ({
        ...claim,
        said: { edtf: '2024-10-04', basis: 'stated' as const },
      })),
    })
    expect(drawn('1990-01-01', 'said', dated)).toContain('there is nothing in this record yet')
  })
})
