import { lineage } from '../actors.js'
import { saidOn } from '../clocks.js'
import { mustBeDataset } from '../indexes/held.js'
import { reportsOf, standingClaims } from '../indexes/related.js'
import type { Claim, Dataset, Ids } from '../model.js'
import { mustBeOptions } from '../options.js'
import { describe } from '../words/describe.js'
import { addressUnder } from './base.js'
import { linkedPassages } from './linked-passages.js'
import {
  dateValue,
  derived,
  type JsonLdNode,
  linkedNode,
  nameless,
  newContext,
  possibly,
} from './linked-terms.js'

export type { JsonLdNode } from './linked-terms.js'

/** A JSON-LD document with its context inside: no network is needed to read it. */
export interface JsonLdDocument {
  /** The terms that the nodes use, written out. */
  readonly '@context': Readonly<Record<string, unknown>>
  /** Claims with their passages, then documents, questions and actors. */
  readonly '@graph': readonly JsonLdNode[]
}

/**
 * The claims in terms of schema.org and PROV-O, with the passages, documents, questions and actors that they lean on.
 *
 * - A claim is a `Claim`: `text` its neutral sentence, `author` who answers for it (nobody where the document names
 *   nobody), `appearance` the documents that carry it, `about` its question. There is no `ClaimReview` and no rating.
 * - A report is a passage: `isPartOf` its document, `prov:wasAttributedTo` the publisher, `prov:wasDerivedFrom` the
 *   claim, through a nameless entity for each relay and printed origin, `prov:hadPrimarySource` the claim where it has
 *   a claimant. An inferred origin is no relation; an `rdfs:comment` names it.
 * - A date that is more than a plain one is typed as EDTF. How a date that is not printed was come by, and what a
 *   view holds only possibly, is an `rdfs:comment`.
 *
 * What was withdrawn is left out, and events, places and links are: neither vocabulary has terms for what they say.
 *
 * @param dataset - a dataset or a view
 * @param options - `base`: the address under which ids are found; each id is put behind it
 * @returns a plain object, to be written with `JSON.stringify`
 * @throws RangeError where `base` is not an absolute address that ends in `/`, `#` or `=`
 * @example
 * ```ts
 * const { '@graph': nodes } = toJsonLd(select(dataset, { question: 'kim-ordered' }), { base: 'https://example.org/id/' })
 * nodes.filter((node) => node['@type'].includes('Claim')).map(({ author }) => author)
 * // => [['https://example.org/id/kp-wpk']]
 * ```
 */
export function toJsonLd<I extends Ids>(
  dataset: Dataset<I>,
  options: { readonly base: string },
): JsonLdDocument {
  mustBeDataset(dataset)
  mustBeOptions('toJsonLd', options, ['base'])
  const { base } = options
  const address = addressUnder(base)
  const named = new Set<string>()
  const at = (id: string): string => {
    named.add(id)
    return address(id)
  }
  const possible = new Set<string>(dataset.possible)

  const claimNode = (claim: Claim<I>): JsonLdNode => {
    const authors = [claim.claimant ?? [], claim.joint ?? []].flat().map(at)
    const said = saidOn(dataset, claim)
    const documents = new Set(reportsOf(dataset, claim.id).map(({ document }) => document))
    return linkedNode(at(claim.id), ['Claim', 'prov:Entity'], {
      text: describe(dataset, claim),
      about: at(claim.question),
      dateCreated: dateValue(said?.edtf),
      author: authors,
      'prov:wasAttributedTo': [...authors, ...(claim.speaker ? [at(claim.speaker)] : [])],
      appearance: [...documents].map(at),
      'rdfs:comment': [...possibly(possible.has(claim.id)), ...derived('Said', said)],
    })
  }
  const claims = standingClaims(dataset).flatMap((claim) => [
    claimNode(claim),
    ...linkedPassages(dataset, claim, at, possible),
  ])
  const documents = dataset.documents
    .filter(({ id }) => named.has(id))
    .map(({ id, publisher, origin, copyOf, title, authors = [], lang, url, published }) =>
      linkedNode(at(id), ['CreativeWork', 'prov:Entity'], {
        name: title,
        inLanguage: lang,
        url,
        datePublished: dateValue(published.edtf),
        publisher: at(publisher),
        author: authors.map((name) => ({ '@type': 'Person', name })),
        'prov:wasAttributedTo': at(publisher),
        'prov:wasDerivedFrom': [
          ...(copyOf === undefined ? [] : [address(copyOf)]),
          ...(origin?.basis === 'stated' ? [nameless(at(origin.actor))] : []),
        ],
        'rdfs:comment': derived('Published', published),
      }),
    )
  const questions = dataset.questions
    .filter(({ id }) => named.has(id))
    .map(({ id, text }) => linkedNode(at(id), 'Question', { text }))
  const who = new Set(dataset.actors.flatMap(({ id }) => (named.has(id) ? lineage(dataset, id) : [])))
  const actors = [...who].map(({ id, kind, name, aliases = [], names = {}, parent }) =>
    linkedNode(at(id), [kind === 'person' ? 'Person' : 'Organization', 'prov:Agent'], {
      name,
      alternateName: [...aliases, ...Object.values(names)],
      parentOrganization: parent && at(parent),
    }),
  )
  return { '@context': newContext(), '@graph': [...claims, ...documents, ...questions, ...actors] }
}
