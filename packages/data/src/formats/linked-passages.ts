import { get } from '../indexes/find.js'
import type { Claim, Dataset, Ids } from '../model.js'
import { provenance } from '../readings/provenance.js'
import { type Address, dateValue, type JsonLdNode, linkedNode, nameless, possibly } from './linked-terms.js'

/** The reports of a claim as passages that derive from it, through the hands that the documents print. */
export function linkedPassages<I extends Ids>(
  dataset: Dataset<I>,
  claim: Claim<I>,
  at: Address,
  possible: ReadonlySet<string>,
): readonly JsonLdNode[] {
  return provenance(dataset, claim.id).map(({ report, document, stations }) => {
    let source: unknown = at(claim.id)
    const inferred: string[] = []
    for (const { role, actor, at: day, inferred: isInferred } of stations) {
      if (role === 'claimant' || role === 'publisher') continue
      const hand = actor as I['actor'] // only the claimant may be nobody
      if (isInferred) inferred.push(get(dataset, 'actors', hand).name)
      else {
        source = nameless(at(hand), { datePublished: dateValue(day), 'prov:wasDerivedFrom': source })
      }
    }
    return linkedNode(at(report), ['CreativeWork', 'prov:Entity'], {
      isPartOf: at(document),
      text: get(dataset, 'reports', report).spans.flatMap(({ exact }) => exact ?? []),
      'prov:wasAttributedTo': at(get(dataset, 'documents', document).publisher),
      'prov:wasDerivedFrom': source,
      'prov:hadPrimarySource': claim.claimant === null ? undefined : at(claim.id),
      'rdfs:comment': [
        ...possibly(possible.has(report)),
        ...inferred.map((name) => `Origin inferred, not printed: ${name}.`),
      ],
    })
  })
}
