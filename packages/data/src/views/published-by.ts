import { documentBounds, publishedBounds } from '../clocks.js'
import { happenedBy } from '../dates.js'
import { find } from '../indexes/find.js'
import type { Certainty, Dataset, Day, Ids } from '../model.js'
import { keep } from './keep.js'

/** The dataset as a reader of its documents could have known it at the end of a day. */
export function publishedBy<I extends Ids>(dataset: Dataset<I>, when: Day, possible: boolean): Dataset<I> {
  const before = new Set<string>(dataset.possible)
  const held = new Map<string, Certainty>()
  const hold = (id: string, certainty: Certainty | undefined): void => {
    const weaker = certainty && before.has(id) ? 'possible' : certainty
    if (weaker === 'certain' || (weaker === 'possible' && possible)) held.set(id, weaker)
  }

  const known = new Map<string, Certainty>()
  for (const report of dataset.reports) {
    hold(report.id, happenedBy(publishedBounds(dataset, report), when))
    const certainty = held.get(report.id)
    if (report.withdrawn !== undefined) continue // it stays in the tables, and makes nothing known
    if (certainty && known.get(report.claim) !== 'certain') known.set(report.claim, certainty)
  }
  for (const { id } of dataset.claims) hold(id, known.get(id))
  // What was possible before stays so, and what carries it is no surer.
  for (const { id, claim } of dataset.reports) {
    if (held.has(id) && held.get(claim) === 'possible') held.set(id, 'possible')
  }
  for (const link of dataset.links) {
    const document = link.document && find(dataset, 'documents', link.document)
    const out = document ? happenedBy(documentBounds(document), when) : 'certain'
    hold(link.id, weakest([held.get(link.from), held.get(link.to), out]))
  }

  return keep(dataset, {
    claims: new Set(dataset.claims.map(({ id }) => id).filter((id) => held.has(id))),
    report: ({ id }) => held.has(id),
    link: (id) => held.has(id),
    possible: new Set([...held].flatMap(([id, certainty]) => (certainty === 'possible' ? [id] : []))),
  })
}

function weakest(certainties: readonly (Certainty | undefined)[]): Certainty | undefined {
  if (certainties.includes(undefined)) return undefined
  return certainties.includes('possible') ? 'possible' : 'certain'
}
