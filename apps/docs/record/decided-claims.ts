import { dataset, find, headlineOnly, origins, reportsOf, stateOf } from '@dprk-ru/data'
import { type RowLink, rowLink } from './row-addresses'

/** A rule of the codebook, by its anchor, with the claims in which it can be seen to have been applied. */
export interface Decided {
  /** By what the claims were found in the tables. */
  readonly found: string
  readonly claims: readonly RowLink[]
}

type Row = (typeof dataset.claims)[number]
type Passage = (typeof dataset.reports)[number]

interface Mark {
  readonly found: string
  readonly shows: (claim: Row, passages: readonly Passage[]) => boolean
}

const headlines = new Set(headlineOnly(dataset).map(({ id }) => id))
const sameStatements = dataset.links.filter(({ type }) => type === 'same-statement')

/** What the tables show of a rule. Rules that leave no trace in a row are not here: 10, 15 and 17. */
const marks = {
  claimant: {
    found: 'a relay stands between the claimant and the page',
    shows: (_, passages) => passages.some(({ via = [] }) => via.length > 0),
  },
  office: {
    found: 'a person speaks for the claimant',
    shows: ({ speaker }) => speaker !== undefined,
  },
  'one-answer': {
    found: 'the passage gives another number as well',
    shows: (claim, passages) => isNumber(claim) && neighbours(claim, passages, overlap).some(isNumber),
  },
  refusal: {
    found: 'an answer was declined',
    shows: ({ act }) => act === 'decline',
  },
  doubt: {
    found: 'a document’s verb takes a side',
    shows: (_, passages) => passages.some(({ framing = 'neutral' }) => framing !== 'neutral'),
  },
  renderings: {
    found:
      'documents with different origins render one utterance, or it is linked to a rendering with another answer',
    shows: (claim) =>
      origins(dataset, claim.id).origins.length > 1 ||
      renderings(claim).some((other) => !areStateAndOffice(claim, other)),
  },
  headline: {
    found: 'a headline alone carries it',
    shows: ({ id }) => headlines.has(id),
  },
  passive: {
    found: 'nobody is named as claimant',
    shows: ({ claimant }) => claimant === null,
  },
  'own-voice': {
    found: 'the document speaks for itself',
    shows: (_, passages) => passages.some(({ mode }) => mode === 'own'),
  },
  origin: {
    found: 'it goes back to another than the publisher',
    shows: ({ id }, passages) => {
      const publishers = passages.map(({ document }) => find(dataset, 'documents', document)?.publisher)
      return origins(dataset, id).origins.some(({ actor }) => !publishers.includes(actor))
    },
  },
  'found-later': {
    found: 'a claim without a claimant is linked to it',
    shows: (claim) => claim.claimant !== null && renderings(claim).some(({ claimant }) => claimant === null),
  },
  collective: {
    found: 'the same passage gives another claimant the same question',
    shows: (claim, passages) =>
      neighbours(claim, passages, isSamePlace).some(
        ({ question, claimant }) => question === claim.question && claimant !== claim.claimant,
      ),
  },
  'list-order': {
    found: 'it stands in a list of background, and its day has limits alone',
    shows: ({ said }, passages) =>
      said?.basis === 'bounded' && passages.length > 0 && passages.every(isBackground),
  },
  'state-alone': {
    found: 'it names a state, or an office of it, and is linked to the other',
    shows: (claim) => renderings(claim).some((other) => areStateAndOffice(claim, other)),
  },
} as const satisfies Readonly<Record<string, Mark>>

export type DecidedRule = keyof typeof marks

export function decidedClaims(): Readonly<Record<DecidedRule, Decided>> {
  const standing = dataset.claims.filter(({ withdrawn }) => withdrawn === undefined)
  const entries = Object.entries<Mark>(marks).map(([rule, { found, shows }]) => {
    const claims = standing.filter((claim) => shows(claim, reportsOf(dataset, claim.id)))
    return [rule, { found, claims: claims.map(({ id }) => rowLink(id)) }]
  })
  return Object.fromEntries(entries) as Record<DecidedRule, Decided>
}

function isNumber({ quantity }: Row): boolean {
  return quantity !== undefined
}

/** The other claims that have a passage which stands to one of these as asked. */
function neighbours(
  { id }: Row,
  passages: readonly Passage[],
  stand: (one: Passage, other: Passage) => boolean,
): readonly Row[] {
  const ids = new Set(
    dataset.reports
      .filter(
        (report) => report.withdrawn === undefined && passages.some((passage) => stand(passage, report)),
      )
      .map(({ claim }) => claim),
  )
  return dataset.claims.filter(
    (claim) => claim.id !== id && ids.has(claim.id) && claim.withdrawn === undefined,
  )
}

function isSamePlace(one: Passage, other: Passage): boolean {
  return placeOf(one) === placeOf(other)
}

function placeOf({ document, spans }: Passage): string {
  return [document, ...spans.map(({ start, end }) => `${start}-${end}`)].join(' ')
}

function overlap(one: Passage, other: Passage): boolean {
  const overlaps = (a: Passage['spans'][number]): boolean =>
    other.spans.some((b) => a.start < b.end && b.start < a.end)
  return one.document === other.document && one.spans.some(overlaps)
}

function renderings({ id }: Row): readonly Row[] {
  const others = sameStatements.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
  return dataset.claims.filter((claim) => others.includes(claim.id))
}

function areStateAndOffice(one: Row, other: Row): boolean {
  if (one.claimant === null || other.claimant === null || one.claimant === other.claimant) return false
  const states = [one, other].map(({ claimant }) => stateOf(dataset, claimant))
  return states[0] === states[1] && (states[0] === one.claimant || states[0] === other.claimant)
}

function isBackground({ document, spans }: Passage): boolean {
  const zones = find(dataset, 'documents', document)?.zones ?? []
  return spans.every(({ start, end }) =>
    zones.some((zone) => zone.kind === 'background' && zone.start <= start && end <= zone.end),
  )
}
