/**
 * Every function that the package exports, with arguments that it takes in a dataset. A function that is not listed
 * here fails the tests that go through all of them.
 *
 * @module
 */
import * as formats from '../../src/formats/index.js'
import * as data from '../../src/index.js'
import type { Dataset } from '../../src/model.js'
import * as search from '../../src/search/index.js'

export type Asked = (...given: readonly unknown[]) => unknown

/** Everything that the entries export. */
export const exported: Readonly<Record<string, unknown>> = { ...data, ...formats, ...search }

/** The functions among it; of classes there is one, which is thrown and not called. */
export const functions: Readonly<Record<string, Asked>> = Object.fromEntries(
  Object.entries(exported).filter(([name, held]) => typeof held === 'function' && name !== 'DatasetError'),
) as Readonly<Record<string, Asked>>

/**
 * What an argument is: something that a message must name; options, whose fields are arguments of their own; or a row, a
 * dataset or the like, that comes from the package itself and is taken as it is.
 */
export type Kind = 'given' | 'options' | 'structure'

/** An argument that is taken, and what kind it is of. */
export interface Argument {
  readonly kind: Kind
  readonly value: unknown
}

const given = (value: unknown): Argument => ({ kind: 'given', value })
const options = (value: unknown): Argument => ({ kind: 'options', value })
const structure = (value: unknown): Argument => ({ kind: 'structure', value })

const base = 'https://example.org/id/'

/** The row at a place, counted on from the first where there are not so many. */
const nth = <T>(rows: readonly T[], at: number): T | undefined => rows[at % rows.length]

/**
 * What each function may be asked of a dataset that has at least one row of each table that it is about.
 *
 * @param at - which row of each table is asked about
 */
export function argumentsOf(dataset: Dataset, at = 0): Readonly<Record<string, readonly Argument[]>> {
  const whole = structure(dataset)
  const [claim, report] = [nth(dataset.claims, at), nth(dataset.reports, at)]
  const [actor, place] = [nth(dataset.actors, at), nth(dataset.places, at)]
  const questionOf = (kind: string): Argument =>
    given(
      nth(
        dataset.questions.filter((question) => question.kind === kind),
        at,
      )?.id,
    )
  const question = given(nth(dataset.questions, at)?.id)
  const state = given(dataset.actors.find(({ kind }) => kind === 'state')?.id)
  const [document, second] = dataset.documents.map(({ id }) => given(id))
  const quantity = dataset.claims.find((one) => one.quantity !== undefined)?.quantity

  const bounds = options({ earliest: '2024-10-01', latest: '2024-10-02' })
  const later = options({ earliest: '2024-10-03', latest: undefined })
  const claimId = given(claim?.id)
  const inferred = options({ inferred: false })
  const graph = structure({
    nodes: [{ id: 'a', kind: 'actor', label: 'A' }],
    edges: [{ from: 'a', to: 'a', reports: ['r'] }],
  })
  return {
    aboutBounds: [whole, structure(claim)],
    answersTo: [whole, question],
    asOf: [whole, given('2024-11-01'), options({ clock: 'published', possible: true })],
    bounds: [given('2024-10')],
    certaintyOf: [whole, claimId],
    cite: [whole, claimId, given('text'), given('record')],
    claimantInWords: [whole, structure(claim)],
    claimsOn: [whole, question],
    contradictions: [whole],
    coverage: [whole],
    createDataset: [structure(dataset)],
    dateInWords: [given('2024-10')],
    describe: [whole, structure(claim)],
    diff: [whole, structure(dataset)],
    echoes: [whole, inferred],
    echoGraph: [whole, inferred],
    envelope: [whole, questionOf('quantity'), given('stated'), options({ modality: 'actual' })],
    estimates: [whole, questionOf('quantity')],
    find: [whole, given('actors'), given(actor?.id)],
    firstAnswer: [
      whole,
      questionOf('fact'),
      options({ state: state.value, claimant: actor?.id, polarity: 'affirm' }),
    ],
    firstAnswers: [whole, given(dataset.events[0]?.id), options({ polarity: 'deny' })],
    framingBy: [whole, given('publisher')],
    fromCsv: [options({ places: formats.toCsv(dataset, 'places') })],
    fromNdjson: [given(formats.toNdjson(dataset))],
    get: [whole, given('places'), given(place?.id)],
    happenedBy: [bounds, given('2024-10-02')],
    headlineOnly: [whole],
    independence: [whole, claimId, inferred],
    isBefore: [bounds, later],
    isDay: [given('2024-10-02')],
    isHeadlineOnly: [whole, claimId],
    knownBounds: [whole, structure(claim)],
    lineage: [whole, given(actor?.id)],
    linksOf: [whole, claimId],
    loadNdjson: [
      structure(formats.toNdjson(dataset)),
      options({
        onProgress: () => {},
        signal: new AbortController().signal,
        mostProblems: 5,
        longestLine: 100_000,
      }),
    ],
    mayOverlap: [bounds, later],
    nameOf: [whole, given(actor?.id)],
    originOf: [whole, structure(report), inferred],
    origins: [whole, claimId, inferred],
    parseDate: [given('2024-10')],
    passageUrl: [whole, given(report?.id)],
    positions: [whole, state],
    provenance: [whole, claimId],
    provenanceGraph: [whole, claimId],
    publishedBounds: [whole, structure(report)],
    readRange: [structure(quantity), given('stated')],
    replies: [whole, claimId],
    reportsOf: [whole, claimId],
    revisions: [whole],
    saidBounds: [whole, structure(claim)],
    saidOn: [whole, structure(claim)],
    search: [
      whole,
      given('arland'),
      options({ tables: ['claims'], any: true, prefix: false, fuzzy: false, limit: 3 }),
    ],
    select: [
      whole,
      options({
        question: question.value,
        event: dataset.events[0]?.id,
        claimant: null,
        state: [state.value],
        speaker: dataset.actors.find(({ kind }) => kind === 'person')?.id,
        place: place?.id,
        document: document?.value,
        act: 'answer',
        modality: ['actual'],
        mode: 'direct',
        zone: 'body',
        said: { from: '2024-01-01' },
        published: { to: '2030-01-01' },
        about: {},
        recorded: { from: '0.0.1' },
      }),
    ],
    sharedClaims: [whole, document ?? given(''), second ?? given(''), inferred],
    shifts: [whole],
    silences: [whole],
    stateOf: [whole, given(actor?.id)],
    timeline: [whole, options({ clock: 'published' })],
    toCsv: [whole, given('claims')],
    toDot: [graph],
    toGeoJson: [whole],
    toJsonLd: [whole, options({ base })],
    toMermaid: [graph],
    toNdjson: [whole],
    toSheet: [structure([{ who: 'a', many: 1 }])],
    toWebAnnotations: [whole, options({ base, creator: 'https://example.org/me' })],
  }
}

/** The values alone. */
export const valuesOf = (list: readonly Argument[]): readonly unknown[] => list.map(({ value }) => value)
