import { asOf, createDataset, type Dataset, dataset, timeline as timelineIn } from '@dprk-ru/data'
import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { initialState } from '../../state/address.js'
import { laneKinds } from './lanes.js'
import { gapBetween, timelineOf } from './panels.js'
import { mostRows, stack } from './rows.js'
import { momentsIn, type TimelineState, timeline } from './view.js'

const record: Dataset = dataset
const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2024, 8, 1 + days)).toISOString().slice(0, 10))
const states: fc.Arbitrary<TimelineState> = fc.record({
  lane: fc.constantFrom(...laneKinds),
  clock: fc.constantFrom('said' as const, 'published' as const),
  from: fc.oneof(fc.constant(''), day),
  to: fc.oneof(fc.constant(''), day),
  asof: fc.oneof(fc.constant(''), day),
})

function drawn(state: Partial<TimelineState>, of: Dataset = record): string {
  const { Body, fields } = timeline
  return renderToString(
    <Body record={of} of="" state={{ ...initialState(fields), ...state }} change={() => {}} />,
  )
}

function idsIn(markup: string): readonly string[] {
  return [...new Set([...markup.matchAll(/data-claim-id="([^"]+)"/g)].map(([, id = '']) => id))].toSorted()
}

/** What stands between two pieces of the markup. */
function between(markup: string, from: string, to: string): string {
  return markup.slice(markup.indexOf(from), markup.lastIndexOf(to))
}

describe('the timeline', () => {
  it('has the same claims in the figure, in the table and in the reading, whatever was chosen', () => {
    fc.assert(
      fc.property(states, (state) => {
        const then = state.asof === '' ? record : asOf(record, state.asof, { clock: state.clock })
        const ids = momentsIn(then, state)
          .map(({ claim }) => claim.id)
          .toSorted()
        const markup = drawn(state)
        expect(idsIn(between(markup, '<figure', '</figure>'))).toEqual(ids)
        expect(idsIn(between(markup, '<table', '</table>'))).toEqual(ids)
      }),
      { numRuns: 10 },
    )
    expect(idsIn(drawn({}))).toEqual(
      timelineIn(record)
        .map(({ claim }) => claim.id)
        .toSorted(),
    )
  })

  it('puts every claim into one lane, on its latest day or into the strip', () => {
    fc.assert(
      fc.property(states, ({ lane, clock }) => {
        const moments = timelineIn(record, { clock })
        const { panels, undated } = timelineOf(record, moments, clock, lane)
        const placed = panels.flatMap((panel) =>
          panel.lanes.flatMap(({ clusters }) =>
            clusters.flatMap((cluster) => cluster.moments.map((moment) => ({ panel, cluster, moment }))),
          ),
        )
        for (const { panel, cluster, moment } of placed) {
          expect(cluster.latest).toBe(moment.latest)
          expect(cluster.earliest).toBe(moment.earliest)
          expect(panel.days).toContain(moment.latest)
        }
        const inStrip = undated.flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.moments))
        expect(
          [...placed.map(({ moment }) => moment), ...inStrip].map(({ claim }) => claim.id).toSorted(),
        ).toEqual(moments.map(({ claim }) => claim.id).toSorted())
      }),
    )
  })

  it('draws no mark on the day on which a text was taken', () => {
    const taken = new Set(record.documents.map(({ accessed }) => accessed))
    const { panels } = timelineOf(record, timelineIn(record), 'said', 'state')
    for (const { days } of panels) for (const one of days) expect(taken.has(one)).toBe(false)
  })

  it('says of days without a claim how many uncertain ones may belong there', () => {
    const moments = timelineIn(record)
    const { panels } = timelineOf(record, moments, 'said', 'state')
    for (const [index, panel] of panels.slice(1).entries()) {
      const before = panels[index]
      const gap = before && gapBetween(before, panel, moments)
      if (!gap) continue
      for (const { latest = '' } of [...before.moments, ...panel.moments]) {
        expect(latest < gap.from || latest > gap.to).toBe(true)
      }
      expect(gap.mayFallHere).toBeGreaterThanOrEqual(
        moments.filter(({ earliest = '', latest = '' }) => earliest <= gap.from && latest >= gap.to).length,
      )
    }
  })

  it('lets no mark or whisker of a lane stand in the way of another, and always stacks alike', () => {
    for (const clock of ['said', 'published'] as const) {
      for (const { lanes, days } of timelineOf(record, timelineIn(record, { clock }), clock, 'state')
        .panels) {
        for (const { clusters } of lanes) {
          const stacked = stack(clusters, days)
          expect(stack(clusters, days)).toEqual(stacked)
          const cells = stacked.flatMap(({ cluster, row, rows }) => {
            const to = days.indexOf(cluster.latest ?? '')
            const from = cluster.earliest === undefined ? 0 : Math.max(0, days.indexOf(cluster.earliest))
            return Array.from({ length: rows }, (_, up) => up).flatMap((up) =>
              Array.from({ length: to - from + 1 }, (_, along) => `${row + up} ${from + along}`),
            )
          })
          expect(new Set(cells).size).toBe(cells.length)
        }
      }
    }
  })

  it('counts what a day has no room for, and keeps it in the list of the day', () => {
    const [claim] = timelineIn(record).filter(({ earliest, latest }) => earliest === latest)
    if (!claim) throw new Error('no dated claim')
    const report = record.reports.find((one) => one.claim === claim.claim.id)
    const many = Array.from({ length: 200 }, (_, index) => `2024-10-copy-${index}`)
    const crowded = createDataset({
      ...record,
      links: [],
      claims: many.map((id) => ({ ...claim.claim, id })),
      reports: many.map((id) => ({ ...report, id: `report-${id}`, claim: id })) as Dataset['reports'],
    })
    const markup = drawn({}, crowded)
    expect(idsIn(between(markup, '<figure', '</figure>'))).toHaveLength(many.length)
    const [, rest] = />\+(?:<!-- -->)?(\d+)</.exec(markup) ?? []
    expect(Number(rest)).toBeGreaterThan(0)
    expect(markup).toContain(`href="#day-${claim.latest}"`)
    expect(markup).toContain(`id="day-${claim.latest}"`)
    const { panels } = timelineOf(crowded, timelineIn(crowded), 'said', 'state')
    for (const { lanes, days } of panels) {
      for (const { clusters } of lanes) {
        for (const { rows } of stack(clusters, days)) expect(rows).toBeLessThanOrEqual(mostRows)
      }
    }
  })

  it('speaks for the whole record where nothing was left out, and else for what is shown', () => {
    expect(drawn({})).toContain('No claim of this record is dated')
    fc.assert(
      fc.property(states, (state) => {
        fc.pre(`${state.from}${state.to}${state.asof}` !== '')
        expect(drawn(state)).not.toMatch(/No claim of this record is dated|Without a claim dated/)
      }),
      { numRuns: 5 },
    )
  })

  it('tells an empty range, a range that ends before it begins and an empty record apart', () => {
    expect(drawn({ to: '1990-01-01', from: '1990-01-01' })).toContain('No claim dated in this range')
    expect(drawn({ from: '2025-01-01', to: '2024-01-01' })).toContain('before they begin')
    expect(drawn({}, createDataset({}))).toContain('No document in this record')
  })
})
