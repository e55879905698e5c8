/** Documents with zones, origins and copies, and the reports in them. */
import fc from 'fast-check'
import { bounds } from '../naive/dates.js'
import { publishers, sayers } from './actors.js'
import { dated, day, edtf, life, lifeOf } from './dates.js'
import { at, given, type Loose, maybe, pick, small, some } from './pick.js'

const origin = fc
  .record({ actor: pick(sayers), basis: pick(['stated', 'inferred']) })
  .map(({ actor, basis }) => ({ actor, basis, ...(basis === 'inferred' && { why: 'a test' }) }))

/** A text of 60 code points. A headline, a caption and a background that may touch, and two zones that may lie in them. */
const zones = fc.subarray(
  [
    { kind: 'headline', start: 0, end: 10 },
    { kind: 'uncoded', start: 5, end: 15, why: 'repeats' },
    { kind: 'background', start: 20, end: 30 },
    { kind: 'caption', start: 30, end: 40 },
    { kind: 'boilerplate', start: 35, end: 40 },
    { kind: 'headline', start: 50, end: 60 },
  ],
  { maxLength: 6 },
)

const spans = fc.array(
  fc
    .tuple(pick([0, 0, 2, 5, 8, 10, 15, 20, 25, 30, 35, 50, 50]), pick([2, 5, 10]), fc.boolean())
    .map(([start, length, exact]) => ({
      start,
      end: start + length,
      ...(exact ? { exact: 'word' } : { head: 'wo', tail: 'rd' }),
    })),
  { minLength: 1, maxLength: 2 },
)

const latestOf = (a: string, b = a): string => (a > b ? a : b)

const ids = ['d-w', 'd', 'd0', 'd-1']

export const documents: fc.Arbitrary<readonly Loose[]> = some(
  ids,
  1,
  fc.record({
    publisher: pick(publishers),
    published: dated,
    accessed: day,
    origin: maybe(origin, 1, 3),
    copyOf: maybe(small(4), 1, 2),
    zones,
  }),
).map((rows) =>
  rows.map(([id, { copyOf, origin, ...row }], index) =>
    given({
      id,
      title: 'A text',
      lang: 'en',
      text: { sha256: 'x', length: 60 },
      rights: 'unknown',
      ...row,
      origin: origin?.actor === row.publisher ? undefined : origin, // it is given where it is somebody else
      accessed: latestOf(row.accessed, bounds(row.published.edtf).earliest), // a text is taken after it is out
      copyOf: copyOf === undefined || index === 0 ? undefined : ids[copyOf % index], // of one before it: no circles
    }),
  ),
)

const drawn = fc.record({
  claim: small(12),
  document: small(4),
  mode: pick(['direct', 'indirect', 'own', 'unattributed', 'described']),
  spans,
  via: maybe(
    fc.uniqueArray(
      fc.record({ actor: pick(sayers), at: maybe(edtf, 1, 1) }).map((relay) => given(relay)),
      { minLength: 1, maxLength: 2, selector: ({ actor }) => actor },
    ),
  ),
  origin: maybe(origin, 1, 3),
  raw: pick(['ten', 'several']),
  framing: maybe(pick(['neutral', 'endorsing', 'distancing']), 2, 1),
  first: maybe(fc.constant(true)),
  life,
})

export type DrawnReport = typeof drawn extends fc.Arbitrary<infer T> ? T : never
export const report: fc.Arbitrary<DrawnReport> = drawn

interface Around {
  readonly claims: readonly Loose[]
  readonly documents: readonly Loose[]
  readonly earlier: readonly string[]
}

export function reportRow(id: string, row: DrawnReport, { claims, documents, earlier }: Around): Loose {
  const claim = at(claims, row.claim)
  const document = at(documents, row.document)
  const { life: drawnLife, raw, via, origin, ...rest } = row
  // publisher and claimant are not among the relays
  const relays = via?.filter(({ actor }) => actor !== claim.claimant && actor !== document.publisher)
  return given({
    id,
    ...rest,
    claim: claim.id,
    document: document.id,
    origin: origin?.actor === document.publisher ? undefined : origin,
    raw: claim.quantity ? raw : undefined,
    via: relays?.length ? relays : undefined,
    ...lifeOf(drawnLife, earlier),
  })
}
