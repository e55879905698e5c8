/**
 * Whole datasets that `createDataset` takes, small and dense: few actors, few questions and close dates, so that
 * claims collide. What a row refers to is drawn as a number and taken modulo the table, so that a dataset stays
 * whole while fast-check shrinks it.
 *
 * @module
 */
import fc from 'fast-check'
import type { Dataset } from '../../src/model.js'
import { actors } from './generate/actors.js'
import { claim, claimRow } from './generate/claims.js'
import { documents, report, reportRow } from './generate/documents.js'
import { link, linkRow } from './generate/links.js'
import { at, inOrder, type Loose, small, some } from './generate/pick.js'
import { events, places, questions } from './generate/questions.js'
import { publishedBounds, saidOn } from './naive/clocks.js'
import { bounds } from './naive/dates.js'
import { one } from './naive/rows.js'

const claimIds = ['k-b', 'k', 'ka', 'k-a', 'k9', 'k0', 'kb-1', 'kb', 'kb0', 'kc', 'kc-0', 'k-c']
const reportIds = [...'abcdefghijklmnop'].map((letter, index) => (index % 2 ? `r-${letter}` : `r${letter}`))
const linkIds = ['l-b', 'l', 'l0', 'l-a', 'la', 'l9']

const drawn = fc.record({
  actors,
  events,
  questions,
  documents,
  claims: some(claimIds, 1, claim),
  reports: some(reportIds, 0, report),
  links: some(linkIds, 0, link),
  order: fc.nat({ max: 0xffff }),
  possible: fc.oneof(fc.constant<readonly number[]>([]), fc.uniqueArray(small(24), { maxLength: 8 })),
})

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

function assembled({ actors, events, documents, order, possible, ...rest }: Drawn): Dataset {
  const questions = rest.questions.map((row) =>
    typeof row.event === 'number' ? { ...row, event: at(events, row.event).id } : row,
  )
  const claims = rest.claims.map(([id, row], index) =>
    claimRow(id, row, { questions, events, earlier: claimIds.slice(0, index) }),
  )
  const reports = rest.reports.map(([id, row], index) =>
    reportRow(id, row, { claims, documents, earlier: reportIds.slice(0, index) }),
  )
  const links = rest.links.flatMap(([id, row]) => linkRow(id, row, claims, documents))
  const whole = { actors, places, documents, events, questions, claims, reports, links }
  const tables = { ...whole, reports: notBeforeSaid(whole as unknown as Dataset) }
  const uncertain = [...claims, ...tables.reports, ...links].map(({ id }) => id)
  return {
    ...Object.fromEntries(
      Object.entries<readonly Loose[]>(tables).map(([name, rows]) => [name, inOrder(rows, order)]),
    ),
    possible: uncertain.filter((_, index) => possible.includes(index)),
  } as unknown as Dataset
}

/** Without the reports that were out before an open date of their claim begins: nothing is printed before it is said. */
function notBeforeSaid(dataset: Dataset): readonly Loose[] {
  const kept = dataset.reports.filter((report) => {
    const said = saidOn(dataset, one(dataset.claims, report.claim))
    if (!said) return true
    const { earliest, latest } = bounds(said.edtf)
    const known = publishedBounds(dataset, report).latest
    return latest !== undefined || earliest === undefined || known === undefined || earliest <= known
  })
  return kept.map(({ replacedBy, ...report }) => ({
    ...report,
    ...(kept.some(({ id }) => id === replacedBy) && { replacedBy }),
  })) as unknown as readonly Loose[]
}

/** Tables as a view would have them: some claims, reports and links may be there only possibly. */
export const viewTables: fc.Arbitrary<Dataset> = drawn.map(assembled)

/** Tables as a file would have them, nothing in them possible. */
export const tables: fc.Arbitrary<Dataset> = drawn.map((rows) => assembled({ ...rows, possible: [] }))
