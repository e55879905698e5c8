/**
 * The terms of {@link toJsonLd} and the values that it gives them.
 *
 * @module
 */
import type { Dated, Edtf } from '../model.js'

/** A node of JSON-LD. */
export interface JsonLdNode {
  /** The row's id under `base`. */
  readonly '@id': string
  /** Terms of schema.org and PROV-O. */
  readonly '@type': string | readonly string[]
  /** Terms of the context, with addresses, texts or nodes without a name. */
  readonly [term: string]: unknown
}

/** Gives the address of an id and notes that it was named. */
export type Address = (id: string) => string

/** The context of a document: one of its own each time, for whoever gets it may add to it. */
export function newContext(): Readonly<Record<string, unknown>> {
  return { ...vocabularies, ...Object.fromEntries(relations.map((term) => [term, { '@type': '@id' }])) }
}

const vocabularies = {
  '@vocab': 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
}

/** The terms whose values are addresses. */
const relations = [
  'about',
  'appearance',
  'author',
  'isPartOf',
  'parentOrganization',
  'publisher',
  'prov:hadPrimarySource',
  'prov:wasAttributedTo',
  'prov:wasDerivedFrom',
]

/** A node; terms without a value are left out. */
export function linkedNode(id: string, type: JsonLdNode['@type'], terms: object): JsonLdNode {
  return { '@id': id, '@type': type, ...given(terms) }
}

/** An entity without an id of its own, of which no more is known than whose it is and what it goes back to. */
export function nameless(agent: string, terms: object = {}): object {
  return { '@type': 'prov:Entity', 'prov:wasAttributedTo': agent, ...given(terms) }
}

function given(terms: object): object {
  return Object.fromEntries(
    Object.entries(terms).filter(([, value]) => value !== undefined && value.length !== 0),
  )
}

/** A date as a literal: a plain one is a schema.org date, any other is EDTF. */
export function dateValue(edtf: Edtf | undefined): object | undefined {
  if (edtf === undefined) return undefined
  return { '@value': edtf, '@type': /^[\d-]+$/.test(edtf) ? 'Date' : 'edtf:EDTF' }
}

/** What to say of a row that a view may hold only possibly. */
export function possibly(possible: boolean): readonly string[] {
  return possible ? ['In this view possibly: its date is uncertain.'] : []
}

/** How a date that is not printed was come by. */
export function derived(clock: string, dated: Dated | undefined): readonly string[] {
  const { edtf, basis = 'stated', why } = dated ?? {}
  return basis === 'stated' || basis === 'completed'
    ? []
    : [`${clock} ${edtf} (${[basis, why].filter(Boolean).join(': ')}).`]
}
