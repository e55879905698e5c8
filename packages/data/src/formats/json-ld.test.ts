import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { createDataset } from '../dataset.js'
import { asOf, dataset, describe as sentence } from '../index.js'
import type { Dataset } from '../model.js'
import { toJsonLd } from './json-ld.js'

/** An expanded node: full IRIs, every value in a list. */
type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
  readonly '@id'?: string
  readonly '@type'?: readonly string[]
}

interface Options {
  readonly safe: boolean
  readonly format?: string
  readonly documentLoader: (url: string) => never
}

/** What is used of jsonld, which ships no types. */
const jsonld = createRequire(import.meta.url)('jsonld') as {
  expand(input: unknown, options: Options): Promise<readonly Expanded[]>
  toRDF(input: unknown, options: Options): Promise<string>
}

const options: Options = {
  safe: true, // fails where anything would be dropped
  documentLoader: (url) => {
    throw new Error(`asked the network for ${url}`)
  },
}
const base = 'https://example.org/id/'
const expand = (given: Dataset) => jsonld.expand(toJsonLd(given, { base }), options)
const schema = (term: string): string => `https://schema.org/${term}`
const prov = (term: string): string => `http://www.w3.org/ns/prov#${term}`
const idsOf = (values: Expanded[string] | undefined): readonly unknown[] =>
  (values ?? []).map((value) => value['@id'])
const node = (nodes: readonly Expanded[], id: string): Expanded => {
  const found = nodes.find((each) => each['@id'] === base + id)
  if (!found) throw new Error(`no node ${id}`)
  return found
}

/** Every type and property that stands anywhere in what was expanded. */
function termsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '@type'
      ? ([inner].flat() as string[])
      : [...(key.startsWith('@') ? [] : [key]), ...termsIn(inner)],
  )
}

describe('JSON-LD', () => {
  it('expands and becomes RDF without the network, and drops nothing', async () => {
    const given = toJsonLd(dataset, { base })
    const nodes = await jsonld.expand(given, options)
    expect(nodes.length).toBe(given['@graph'].length)
    const quads = await jsonld.toRDF(given, { ...options, format: 'application/n-quads' })
    expect(quads.split('\n').length).toBeGreaterThan(nodes.length)
    await expect(jsonld.expand({ '@context': 'https://schema.org/', name: 'x' }, options)).rejects.toThrow() // the refusal is a real one
  })

  it('uses these terms of schema.org and PROV-O and no other: no review, no rating', async () => {
    const allowed = [
      ...['Claim', 'CreativeWork', 'Question', 'Person', 'Organization', 'Date'].map(schema),
      ...['about', 'alternateName', 'appearance', 'author', 'dateCreated', 'datePublished', 'inLanguage'].map(
        schema,
      ),
      ...['isPartOf', 'name', 'parentOrganization', 'publisher', 'text', 'url'].map(schema),
      ...['Agent', 'Entity', 'hadPrimarySource', 'wasAttributedTo', 'wasDerivedFrom'].map(prov),
      'http://www.w3.org/2000/01/rdf-schema#comment',
      'http://id.loc.gov/datatypes/edtf/EDTF',
    ]
    const used = new Set(termsIn(await expand(dataset)))
    expect([...used].filter((term) => !allowed.includes(term))).toEqual([])
    expect(allowed.filter((term) => !used.has(term))).toEqual([])
  })

  it('makes of every claim a Claim with its sentence, its author and the documents that carry it', async () => {
    const nodes = await expand(dataset)
    expect(nodes.filter((each) => each['@type']?.includes(schema('Claim'))).length).toBe(
      dataset.claims.length,
    )
    for (const claim of dataset.claims) {
      const found = node(nodes, claim.id)
      const authors = [claim.claimant ?? [], claim.joint ?? []].flat().map((id) => base + id)
      expect(found['@type']).toEqual([schema('Claim'), prov('Entity')])
      expect(found[schema('text')]).toEqual([{ '@value': sentence(dataset, claim) }])
      expect(idsOf(found[schema('author')])).toEqual(authors)
      expect(idsOf(found[prov('wasAttributedTo')])).toEqual([
        ...authors,
        ...(claim.speaker ? [base + claim.speaker] : []),
      ])
      const documents = dataset.reports
        .filter((report) => report.claim === claim.id)
        .map(({ document }) => base + document)
      expect(new Set(idsOf(found[schema('appearance')]))).toEqual(new Set(documents))
    }
  })

  it('names no node that it does not hold', async () => {
    const nodes = await expand(dataset)
    const held = new Set(nodes.map((each) => each['@id']))
    const named = JSON.stringify(nodes).match(/"@id":"https:\/\/example\.org\/id\/[^"]+"/g) ?? []
    expect(named.map((match) => match.slice(7, -1)).filter((id) => !held.has(id))).toEqual([])
  })

  it('leads from a passage through printed hands to the claim; an inferred one is named and no more', async () => {
    const small = smallDataset({
      claims: [
        { id: 'relayed', polarity: 'affirm' },
        { id: 'unnamed', polarity: 'deny', claimant: null },
      ],
      reports: [
        {
          id: 'first',
          claim: 'relayed',
          via: [
            { actor: 'wire', at: '2030-01-11' },
            { actor: 'weekly', at: '[..2030-01-20]' },
          ],
        },
        { id: 'second', claim: 'unnamed', origin: { actor: 'wire', basis: 'inferred', why: 'same words' } },
        {
          id: 'third',
          claim: 'unnamed',
          document: 'weekly-text',
          origin: { actor: 'wire', basis: 'stated' },
        },
      ],
      documents: [{ id: 'weekly-text', origin: { actor: 'wire', basis: 'inferred', why: 'same words' } }],
    })
    const nodes = await expand(small)
    const first = node(nodes, 'first')
    const entity = { '@type': [prov('Entity')] }
    expect(first[prov('wasDerivedFrom')]).toEqual([
      {
        ...entity,
        [prov('wasAttributedTo')]: [{ '@id': `${base}weekly` }],
        [schema('datePublished')]: [
          { '@value': '[..2030-01-20]', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
        ],
        [prov('wasDerivedFrom')]: [
          {
            ...entity,
            [prov('wasAttributedTo')]: [{ '@id': `${base}wire` }],
            [schema('datePublished')]: [{ '@value': '2030-01-11', '@type': schema('Date') }],
            [prov('wasDerivedFrom')]: [{ '@id': `${base}relayed` }],
          },
        ],
      },
    ])
    expect(idsOf(first[prov('hadPrimarySource')])).toEqual([`${base}relayed`])
    expect(idsOf(first[prov('wasAttributedTo')])).toEqual([`${base}daily`])
    expect(node(nodes, 'weekly-text')[prov('wasDerivedFrom')]).toBe(undefined)
    const second = node(nodes, 'second')
    expect(idsOf(second[prov('wasDerivedFrom')])).toEqual([`${base}unnamed`])
    expect(second[prov('hadPrimarySource')]).toBe(undefined)
    expect(second['http://www.w3.org/2000/01/rdf-schema#comment']).toEqual([
      { '@value': 'Origin inferred, not printed: Wire.' },
    ])
    expect(node(nodes, 'third')[prov('wasDerivedFrom')]).toEqual([
      {
        ...entity,
        [prov('wasAttributedTo')]: [{ '@id': `${base}wire` }],
        [prov('wasDerivedFrom')]: [{ '@id': `${base}unnamed` }],
      },
    ])
    expect(node(nodes, 'unnamed')[schema('author')]).toBe(undefined)
  })

  it('leans on passages, documents, questions and actors, and on no more of them than it names', () => {
    const dated = smallDataset({
      questions: [{ id: 'choice', kind: 'choice', text: 'Which way?' }],
      claims: [
        { id: 'first', polarity: 'affirm', claimant: 'aa-staff', speaker: 'orel' },
        { id: 'second', question: 'choice', choice: ['a'], claimant: null, occasion: 'briefing' },
      ],
      actors: [
        {
          id: 'gazette',
          kind: 'outlet',
          name: 'Gazette',
          aliases: ['The Gazette', 'GZ'],
          names: { ru: 'Газета', ko: '관보' },
        },
      ],
      documents: [
        { id: 'daily-text', title: 'On the staff', url: 'https://daily.example/staff' },
        {
          id: 'weekly-text',
          publisher: 'gazette',
          lang: 'de',
          authors: ['A. B.', 'C. D.'],
          published: { edtf: '2030-02-01/2030-02-03', basis: 'stated' },
        },
      ],
      reports: [
        {
          id: 'short',
          claim: 'first',
          spans: [
            { start: 0, end: 5, exact: 'words' },
            { start: 6, end: 30, head: 'from here', tail: 'to there' },
            { start: 40, end: 44, exact: 'more' },
          ],
        },
        { id: 'long', claim: 'second', document: 'weekly-text' },
      ],
    })
    const events = dated.events.map(({ time, ...others }) => others)
    const small = createDataset({ ...dated, events })
    const passage = ['CreativeWork', 'prov:Entity']
    const at = (id: string): string => base + id
    expect(toJsonLd(small, { base })['@graph']).toStrictEqual([
      {
        '@id': at('first'),
        '@type': ['Claim', 'prov:Entity'],
        text: sentence(small, 'first'),
        about: at('fact'),
        dateCreated: { '@value': '2030-01-10', '@type': 'Date' },
        author: [at('aa-staff')],
        'prov:wasAttributedTo': [at('aa-staff'), at('orel')],
        appearance: [at('daily-text')],
      },
      {
        '@id': at('short'),
        '@type': passage,
        isPartOf: at('daily-text'),
        text: ['words', 'more'],
        'prov:wasAttributedTo': at('daily'),
        'prov:wasDerivedFrom': at('first'),
        'prov:hadPrimarySource': at('first'),
      },
      {
        '@id': at('second'),
        '@type': ['Claim', 'prov:Entity'],
        text: sentence(small, 'second'),
        about: at('choice'),
        appearance: [at('weekly-text')],
      },
      {
        '@id': at('long'),
        '@type': passage,
        isPartOf: at('weekly-text'),
        text: ['text'],
        'prov:wasAttributedTo': at('gazette'),
        'prov:wasDerivedFrom': at('second'),
      },
      {
        '@id': at('daily-text'),
        '@type': passage,
        name: 'On the staff',
        inLanguage: 'en',
        url: 'https://daily.example/staff',
        datePublished: { '@value': '2030-02-01', '@type': 'Date' },
        publisher: at('daily'),
        'prov:wasAttributedTo': at('daily'),
      },
      {
        '@id': at('weekly-text'),
        '@type': passage,
        name: 'A text',
        inLanguage: 'de',
        datePublished: { '@value': '2030-02-01/2030-02-03', '@type': 'edtf:EDTF' },
        publisher: at('gazette'),
        author: [
          { '@type': 'Person', name: 'A. B.' },
          { '@type': 'Person', name: 'C. D.' },
        ],
        'prov:wasAttributedTo': at('gazette'),
      },
      { '@id': at('fact'), '@type': 'Question', text: 'A fact.' },
      { '@id': at('choice'), '@type': 'Question', text: 'Which way?' },
      {
        '@id': at('aa-staff'),
        '@type': ['Organization', 'prov:Agent'],
        name: 'Staff',
        parentOrganization: at('aa-army'),
      },
      {
        '@id': at('aa-army'),
        '@type': ['Organization', 'prov:Agent'],
        name: 'Army of Arland',
        parentOrganization: at('aa'),
      },
      { '@id': at('aa'), '@type': ['Organization', 'prov:Agent'], name: 'Arland' },
      { '@id': at('orel'), '@type': ['Person', 'prov:Agent'], name: 'Ana Orel' },
      { '@id': at('daily'), '@type': ['Organization', 'prov:Agent'], name: 'Daily' },
      {
        '@id': at('gazette'),
        '@type': ['Organization', 'prov:Agent'],
        name: 'Gazette',
        alternateName: ['The Gazette', 'GZ', 'Газета', '관보'],
      },
    ])
  })

  it('says of a date how it was come by where it is neither stated nor completed, with the reason if there is one', () => {
    const commentsOn = (published: object) =>
      toJsonLd(
        smallDataset({
          claims: [{ id: 'one', polarity: 'affirm' }],
          documents: [{ id: 'daily-text', published }],
        }),
        { base },
      )['@graph'].find((each) => each['@id'] === `${base}daily-text`)?.['rdfs:comment']
    expect(commentsOn({ edtf: '2030-02-01', basis: 'stated' })).toBe(undefined)
    expect(commentsOn({ edtf: '2030-02-01', basis: 'completed', why: 'the year' })).toBe(undefined)
    expect(commentsOn({ edtf: '[..2030-02-01]', basis: 'bounded' })).toEqual([
      'Published [..2030-02-01] (bounded).',
    ])
    expect(commentsOn({ edtf: '2030-02-01', basis: 'relative', why: 'a Friday' })).toEqual([
      'Published 2030-02-01 (relative: a Friday).',
    ])
  })

  it('drops no hedge: uncertain dates, dates that are not printed, rows that are in a view possibly', async () => {
    const said = { edtf: '[..2030-01-10]', basis: 'inferred', why: 'it says so' }
    const small = smallDataset({
      claims: [{ id: 'hedged', polarity: 'affirm', said }],
      documents: [
        { id: 'daily-text', published: { edtf: '2030-02?', basis: 'inferred', why: 'a guess of ours' } },
        {
          id: 'weekly-text',
          copyOf: 'daily-text',
          origin: { actor: 'wire', basis: 'stated' },
          authors: ['A. B.'],
        },
      ],
      reports: [
        { id: 'one', claim: 'hedged' },
        { id: 'two', claim: 'hedged', document: 'weekly-text' },
      ],
    })
    const nodes = await expand({ ...small, possible: ['hedged', 'one'] })
    const comments = (id: string) =>
      node(nodes, id)['http://www.w3.org/2000/01/rdf-schema#comment']?.map((each) => each['@value'])
    const possibly = 'In this view possibly: its date is uncertain.'
    expect(comments('hedged')).toEqual([possibly, 'Said [..2030-01-10] (inferred: it says so).'])
    expect(comments('one')).toEqual([possibly])
    expect(comments('two')).toBe(undefined)
    expect(comments('daily-text')).toEqual(['Published 2030-02? (inferred: a guess of ours).'])
    expect(node(nodes, 'daily-text')[schema('datePublished')]).toEqual([
      { '@value': '2030-02?', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
    ])
    const copy = node(nodes, 'weekly-text')
    expect(copy[prov('wasDerivedFrom')]).toEqual([
      { '@id': `${base}daily-text` },
      { '@type': [prov('Entity')], [prov('wasAttributedTo')]: [{ '@id': `${base}wire` }] },
    ])
    expect(copy[schema('author')]).toEqual([
      { '@type': [schema('Person')], [schema('name')]: [{ '@value': 'A. B.' }] },
    ])
  })

  it('holds of a view what the view holds', async () => {
    const view = asOf(dataset, '2024-10-21', { clock: 'published' })
    const nodes = await expand(view)
    expect(
      nodes.filter((each) => each['@type']?.includes(schema('Claim'))).map((each) => each['@id']),
    ).toEqual(view.claims.map(({ id }) => base + id))
    const documents = new Set(view.reports.map(({ document }) => base + document))
    expect(dataset.documents.filter(({ id }) => nodes.some((each) => each['@id'] === base + id)).length).toBe(
      documents.size,
    )
  })

  it.each([
    '',
    'id/',
    '/id/',
    'https://example.org/id',
    'https://',
    'ftp://example.org/',
    'https://a b/',
    'see:https://example.org/',
    ['https://example.org/'],
    undefined,
  ])('refuses %j as a base', (given) => {
    expect(() => toJsonLd(dataset, { base: given as string })).toThrow(RangeError)
  })

  it.each(['https://example.org/', 'https://example.org/#', 'http://localhost:3000/?id='])(
    'takes %j as a base',
    (given) => {
      expect(toJsonLd(dataset, { base: given })['@graph'][0]?.['@id'].startsWith(given)).toBe(true)
    },
  )
})
