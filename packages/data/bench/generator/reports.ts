import type { Claim, Mode, Relay, Report, Span } from '../../src/model.js'
import { someClaimant, someOutlet, somePerson } from './actors.js'
import { coreOf, withdrawal } from './claims.js'
import { dayOfDocument, documentFrom, headlineEnd, publisherOf, someOrigin } from './documents.js'
import { type Random, randomOf } from './random.js'
import type { Counts } from './size.js'
import { dayOf } from './time.js'

/** The reports of a claim: one for most, more for few, each in another document that came out no earlier. */
export function reportsOfClaim(counts: Counts, index: number, claim: Claim): readonly Report[] {
  const random = randomOf(counts.seed, 'reports', index)
  const { day, headline } = coreOf(counts, index)
  const wanted = random.weighted([
    [72, 1],
    [15, 2],
    [8, 3],
    [3, 5],
    [2, 12],
  ])
  const reports: Report[] = []
  let document = documentFrom(counts, day)
  for (let at = 0; at < wanted && document < counts.documents; at++) {
    reports.push(reportOf(random, counts, { id: `report-${index}-${at}`, claim, document, day, headline }))
    document += 1 + random.below(4)
  }
  return reports
}

interface Given {
  readonly id: string
  readonly claim: Claim
  readonly document: number
  readonly day: number
  readonly headline: boolean
}

function reportOf(random: Random, counts: Counts, { id, claim, document, day, headline }: Given): Report {
  const publisher = publisherOf(counts, document)
  const mode: Mode =
    claim.claimant === null
      ? 'unattributed'
      : claim.claimant === publisher
        ? 'own'
        : random.pick(['direct', 'indirect', 'indirect', 'described'])
  const via = random.chance(0.25) ? relays(random, counts, [claim.claimant, publisher], day, document) : []
  return {
    id,
    claim: claim.id,
    document: `document-${document}`,
    mode,
    spans: spansOf(random, headline),
    ...(via.length > 0 && { via }),
    ...(random.chance(0.07) && { origin: someOrigin(random, counts) }),
    ...(claim.quantity && { raw: `${claim.quantity.low ?? claim.quantity.high ?? 'several'} people` }),
    ...(random.chance(0.04) && { translatedBy: somePerson(random, counts) }),
    ...(random.chance(0.005) && { fault: { printed: 'a slip', why: 'its source has another word' } }),
    ...(random.chance(0.2) && { framing: random.pick(['endorsing', 'distancing', 'neutral'] as const) }),
    ...(mode === 'unattributed' && { attribution: 'it was reported' }),
    ...(random.chance(0.02) && { first: true as const }),
    recorded: '0.1.0',
    ...withdrawal(random, 0.02),
  }
}

/** Who passed it on, some with the day on which they did, which lies between the saying and the document. */
function relays(
  random: Random,
  counts: Counts,
  without: readonly (string | null)[],
  day: number,
  document: number,
): readonly Relay[] {
  const drawn = [someOutlet(random, counts), someClaimant(random, counts)].slice(
    0,
    random.chance(0.7) ? 1 : 2,
  )
  const actors = [...new Set(drawn)].filter((actor) => !without.includes(actor))
  let at = Math.min(day, dayOfDocument(counts, document))
  return actors.map((actor) => {
    if (random.chance(0.6)) return { actor }
    at += random.below(Math.max(1, dayOfDocument(counts, document) - at))
    const iso = dayOf(at)
    return {
      actor,
      at: random.weighted([
        [8, iso],
        [1, iso.slice(0, 7)],
        [1, `[..${iso}]`],
      ]),
    }
  })
}

/** Where it stands: for a claim of headlines alone in them, and now and then one passage in and one beside. */
function spansOf(random: Random, headline: boolean): readonly Span[] {
  const inside: Span = {
    start: 2 + random.below(10),
    end: 30 + random.below(headlineEnd - 29),
    head: 'so',
    tail: 'it is',
  }
  const start = 150 + random.below(400)
  const body: Span = { start, end: start + 20 + random.below(80), head: 'they say', tail: 'so' }
  const across: Span = { start: headlineEnd - 10, end: headlineEnd + 5, exact: 'fifteen letter' }
  if (headline) return random.chance(0.2) ? [inside, { ...inside, start: 0, end: headlineEnd }] : [inside]
  return random.weighted([
    [80, [body]],
    [8, [body, { ...body, start: body.end + 5, end: body.end + 40 }]],
    [6, [inside, body]],
    [3, [across]],
    [3, [inside]],
  ])
}
