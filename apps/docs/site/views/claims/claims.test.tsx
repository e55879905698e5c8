import { createDataset, type Dataset, dataset, saidBounds, select } from '@dprk-ru/data'
import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { initialState, parseQuery, serialiseState } from '../../state/address.js'
import { facetNames, nobody } from './facets.js'
import { fileOf } from './files.js'
import { dropsOf, filtersOf } from './filters.js'
import { narrow } from './narrow.js'
import { rowsOf } from './rows.js'
import { fileName, sheetRow } from './sheet.js'
import { axes, type ClaimsState, fields, rowLimits, sorts } from './state.js'
import { claims } from './view.js'

const record: Dataset = dataset
const start = initialState(fields)
const state = (part: Partial<ClaimsState>): ClaimsState => ({ ...start, ...part })
const idsOf = (part: Partial<ClaimsState>) => narrow(record, state(part)).rows.map(({ claim }) => claim.id)
const html = (part: Partial<ClaimsState>) =>
  renderToString(<claims.Body record={record} of="" state={state(part)} change={() => {}} />)

const valuesIn = Object.fromEntries(
  facetNames.map((name) => [name, [...new Set(rowsOf(record).flatMap(({ values }) => values[name]))]]),
)
const days = fc.constantFrom('', '2024-10-01', '2024-10-21', '2024-10-31', '2024-11-01', '2025-04-27')
const someFacets = fc
  .uniqueArray(fc.constantFrom(...facetNames), { maxLength: 3 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [
          name,
          fc
            .subarray([...(valuesIn[name] ?? []), 'no-such'], { minLength: 1, maxLength: 3 })
            .map((values) => values.toSorted()),
        ]),
      ),
    ),
  )
const states: fc.Arbitrary<ClaimsState> = fc
  .tuple(
    someFacets,
    fc.record({
      q: fc.constantFrom('', 'kursk', 'Lin', 'nothing of the sort', 'Курська', '12,000 troops'),
      axis: fc.constantFrom(...axes),
      from: days,
      to: days,
      asof: days,
      clock: fc.constantFrom('said' as const, 'published' as const),
      sort: fc.constantFrom(...sorts),
      rows: fc.constantFrom(...rowLimits),
    }),
  )
  .map(([facets, others]) => state({ ...facets, ...others }))

describe('the facets', () => {
  it('say beforehand how many rows a value gives', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...facetNames), (chosen, name) => {
        const { counts } = narrow(record, chosen)
        for (const value of valuesIn[name] ?? []) {
          const after = narrow(record, { ...chosen, [name]: [value] }).rows.length
          expect([name, value, counts[name].get(value) ?? 0]).toEqual([name, value, after])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('find what the package selects', () => {
    const shared = [
      'question',
      'event',
      'claimant',
      'state',
      'place',
      'document',
      'act',
      'modality',
      'mode',
      'zone',
    ] as const
    for (const name of shared) {
      for (const value of valuesIn[name] ?? []) {
        const selected = select(record, { [name]: value === nobody ? null : value }).claims
        expect([name, value, idsOf({ [name]: [value] }).toSorted()]).toEqual([
          name,
          value,
          selected.map(({ id }) => id).toSorted(),
        ])
      }
    }
  })

  it('leave out what the record cannot have, and say so', () => {
    const part = { state: ['cn', 'no-such'], answer: ['maybe'] }
    expect(idsOf(part)).toEqual(idsOf({ state: ['cn'] }))
    expect(filtersOf(record, state(part)).map(({ words }) => words)).toEqual([
      'state: China',
      'no such state: “no-such”',
      'no such answer: “maybe”',
    ])
    expect(html(part)).toContain('leaves that filter out')
  })

  it('show a chosen value that no claim has', () => {
    const outlet = record.actors.find(({ id }) => !(valuesIn.claimant ?? []).includes(id))?.id ?? ''
    expect(idsOf({ claimant: [outlet] })).toEqual([])
    expect(html({ claimant: [outlet] })).toMatch(
      new RegExp(`<input[^>]*name="claimant"[^>]*value="${outlet}"`),
    )
  })
})

describe('the text filter', () => {
  it.each([
    ['Zelensky', 'Зеленський'],
    ['Kursk', 'Курська'],
    ['china foreign', 'CHINA FOREIGN'],
  ])('finds %s under another of its names, and %s', (words, same) => {
    expect(idsOf({ q: words }).length).toBeGreaterThan(0)
    const other = idsOf({ q: same })
    expect(other.length).toBeGreaterThan(0)
    expect(idsOf({ q: words })).toEqual(expect.arrayContaining(other))
  })

  it('finds the printed words of a number, with or without the separator of its digits', () => {
    const report = record.reports.find(({ raw = '' }) => /\d,\d{3}/.test(raw))
    const raw = report?.raw ?? ''
    expect(idsOf({ q: raw })).toContain(report?.claim)
    expect(idsOf({ q: raw })).toEqual(idsOf({ q: raw.replaceAll(/(\d),(?=\d)/g, '$1') }))
  })
})

describe('the days', () => {
  it('find what the package selects, and mark what may lie beside them', () => {
    for (const axis of axes) {
      const view = select(record, { [axis]: { from: '2024-10-21', to: '2024-10-31' } })
      const found = narrow(record, state({ axis, from: '2024-10-21', to: '2024-10-31' }))
      const ids = view.claims.map(({ id }) => id)
      expect(found.rows.map(({ claim }) => claim.id).toSorted()).toEqual(ids.toSorted())
      expect([...found.possible].toSorted()).toEqual(
        ids.filter((id) => view.possible.includes(id)).toSorted(),
      )
    }
  })

  it('find nothing where the first lies after the last, and say why', () => {
    expect(idsOf({ from: '2025-01-01', to: '2024-01-01' })).toEqual([])
    expect(html({ from: '2025-01-01', to: '2024-01-01' })).toContain('first day lies after the last')
  })

  it('never say that nothing happened', () => {
    expect(html({ asof: '1990-01-01', clock: 'published' })).toContain(
      'No document in this record carries a claim',
    )
  })
})

describe('the order', () => {
  it('is by the latest day of saying, then what the column says', () => {
    const rows = narrow(record, start).rows
    const latest = rows.map(({ claim }) => saidBounds(record, claim).latest ?? '9999')
    expect(latest).toEqual(latest.toSorted())
    expect(idsOf({ sort: '-said' })).toEqual(idsOf({}).toReversed())
    for (const [sort, key] of [
      ['claimant', 'who'],
      ['question', 'question'],
    ] as const) {
      const words = narrow(record, state({ sort })).rows.map((row) => row[key])
      expect(words).toEqual(words.toSorted(new Intl.Collator('en').compare))
    }
    const documents = narrow(record, state({ sort: '-documents' })).rows.map((row) => row.documents)
    expect(documents).toEqual(documents.toSorted((a, b) => b - a))
  })

  it('keeps rows that are equal in the order of saying, up and down', () => {
    const order = idsOf({})
    for (const sort of ['claimant', '-claimant', 'documents', '-documents'] as const) {
      const { rows } = narrow(record, state({ sort }))
      for (const [index, row] of rows.entries()) {
        const next = rows[index + 1]
        if (next?.who !== row.who || next.documents !== row.documents || next.origins !== row.origins)
          continue
        expect(order.indexOf(row.claim.id)).toBeLessThan(order.indexOf(next.claim.id))
      }
    }
  })
})

describe('what is taken away', () => {
  it('is what is on the screen: the same rows in the same order and words', () => {
    fc.assert(
      fc.property(states, (chosen) => {
        const { record: view, shown } = narrow(record, chosen)
        const rows = shown.map((row) => sheetRow(view, row))
        const page = renderToString(<claims.Body record={record} of="" state={chosen} change={() => {}} />)
        const onScreen = [...page.matchAll(/<tr[^>]*data-claim-id="([^"]+)"(.*?)<\/tr>/gs)]
        expect(onScreen.map(([, id]) => id)).toEqual(rows.map(({ id }) => id))
        for (const [index, [, , cells = '']] of onScreen.entries()) {
          const text = plainText(cells)
          const { said, claimant, question, answer, quoted, modality, flags } = rows[index] ?? {}
          const words = [said, claimant, question, modality, ...[answer, quoted, flags].flatMap(parts)]
          for (const one of words) expect(text).toContain(one)
        }
        expect(JSON.parse(fileOf(rows, 'json'))).toEqual(rows)
        const lines = fileOf(rows, 'ndjson').split('\n').slice(0, -1)
        expect(lines.map((line) => JSON.parse(line))).toEqual(rows)
        const [head = [], ...body] = cellsOf(fileOf(rows, 'csv'))
        expect(body.map((row) => Object.fromEntries(row.map((cell, at) => [head[at], cell])))).toEqual(
          rows.map((row) =>
            Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell)])),
          ),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('is named by what it was narrowed to', () => {
    expect(fileName(start, 'csv')).toBe('dprk-ru-claims.csv')
    expect(fileName(state({ state: ['cn', 'ru'], asof: '2024-11-01', rows: 'all' }), 'json')).toBe(
      'dprk-ru-claims-state-cn-ru-asof-2024-11-01.json',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (q) => {
        expect(fileName(state({ q }), 'ndjson')).toMatch(/^[\w-]{1,120}\.ndjson$/)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the address', () => {
  it('holds the whole state of the page', () => {
    fc.assert(
      fc.property(states, (chosen) => {
        const address = serialiseState(fields, chosen)
        expect(parseQuery(fields, address)).toEqual({ state: chosen, unreadable: [] })
      }),
    )
  })
})

describe('nothing found', () => {
  it('offers to drop each filter, and says how many rows that gives', () => {
    const chosen = state({ q: 'nothing of the sort', state: ['cn'], from: '2024-10-01' })
    const drops = dropsOf(record, chosen)
    expect(drops.map(({ key }) => key)).toEqual(['q', 'from', 'state'])
    for (const { words, without, rows } of drops) {
      expect(rows).toBe(narrow(record, { ...chosen, ...without }).rows.length)
      expect(
        plainText(renderToString(<claims.Body record={record} of="" state={chosen} change={() => {}} />)),
      ).toContain(`Drop ${words}: ${rows} row`)
    }
  })

  it('is told apart from a record without claims', () => {
    const empty = createDataset({ ...record, claims: [], reports: [], links: [] })
    const page = renderToString(<claims.Body record={empty} of="" state={start} change={() => {}} />)
    expect(page).toContain('No document in this record carries a claim')
    expect(page).not.toContain('Drop ')
  })
})

function parts(words = ''): readonly string[] {
  return words.split(' · ')
}

function plainText(markup: string): string {
  return markup
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** The cells of a CSV text, read by the rules of RFC 4180, without the apostrophe before what looks like a formula. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quotedCell, cell, end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const text = quotedCell === undefined ? (cell ?? '') : quotedCell.replaceAll('""', '"')
    row.push(text.replace(/^'(?=\s*[=+\-@])/, ''))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
