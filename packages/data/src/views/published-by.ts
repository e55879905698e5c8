import { documentBounds, publishedBounds } from '../clocks.js'
import { type Bounds, certaintyBy } from '../dates.js'
import { find } from '../indexes/find.js'
import type { Held } from '../indexes/held.js'
import { rowNumbers } from '../indexes/rows.js'
import type { Dataset, Day, Ids } from '../model.js'

/**
 * The dataset as a reader of its documents could have known it at the end of a day. It has tables of its own: a claim
 * may have lost some of its reports, so that when it became known must be told by those that are left.
 */
export function publishedBy<I extends Ids>(dataset: Dataset<I>, when: Day, possible: boolean): Dataset<I> {
  const { claims, reports, links } = dataset
  const before = new Set<string>(dataset.possible)
  const weakest = (id: string, ...held: readonly Held[]): Held => {
    const least = Math.min(before.has(id) ? 1 : 2, ...held) as Held
    return least === 1 && !possible ? 0 : least
  }
  const outBy = (bounds: Bounds): Held => {
    const certainty = certaintyBy(bounds, when)
    return certainty === 'certain' ? 2 : certainty === 'possible' ? 1 : 0
  }

  const rows = rowNumbers(claims)
  const known: Held[] = claims.map(() => 0)
  const out = reports.map((report) => {
    const held = weakest(report.id, outBy(publishedBounds(dataset, report)))
    const row = rows.get(report.claim) as number
    // What was withdrawn stays in the tables, and makes nothing known.
    if (report.withdrawn === undefined && held > (known[row] as Held)) known[row] = held
    return held
  })
  for (const [row, { id }] of claims.entries()) known[row] = weakest(id, known[row] as Held)
  const knownOf = (claim: string): Held => known[rows.get(claim) as number] as Held

  // What carries a claim is no surer than it.
  const heldReports = reports.map(({ claim }, at) => Math.min(out[at] as Held, knownOf(claim)))
  const heldLinks = links.map(({ id, from, to, document: of }) => {
    const document = of && find(dataset, 'documents', of)
    return weakest(id, knownOf(from), knownOf(to), document ? outBy(documentBounds(document)) : 2)
  })
  const doubted = (rows: readonly { readonly id: string }[], held: readonly number[]) =>
    rows.flatMap(({ id }, at) => (held[at] === 1 ? id : []))
  return Object.freeze({
    actors: dataset.actors,
    places: dataset.places,
    documents: dataset.documents,
    events: dataset.events,
    questions: dataset.questions,
    claims: Object.freeze(claims.filter((_, at) => 0 < (known[at] as Held))),
    reports: Object.freeze(reports.filter((_, at) => 0 < (heldReports[at] as number))),
    links: Object.freeze(links.filter((_, at) => 0 < (heldLinks[at] as number))),
    possible: Object.freeze([
      ...doubted(claims, known),
      ...doubted(reports, heldReports),
      ...doubted(links, heldLinks),
    ]),
  })
}
