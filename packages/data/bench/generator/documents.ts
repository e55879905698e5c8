import type { Document, Origin, Zone } from '../../src/model.js'
import { someOutlet } from './actors.js'
import { type Random, randomOf } from './random.js'
import type { Counts } from './size.js'
import { datedAround, dayAt, dayOf, shareBy } from './time.js'

/** The headline of a document is its first code points; one in eight has none that is marked. */
export const headlineEnd = 60
export const hasHeadline = (document: number): boolean => document % 8 !== 3

/** The day around which a document came out; they are in order of it, and the last comes out on the last day. */
export const dayOfDocument = ({ documents }: Counts, document: number): number =>
  dayAt((document + 1) / documents)

/** The first document that did not come out before a day. */
export function documentFrom(counts: Counts, day: number): number {
  const last = counts.documents - 1
  let at = Math.max(0, Math.ceil(shareBy(day) * counts.documents) - 2)
  while (at < last && dayOfDocument(counts, at) < day) at++
  return Math.min(at, last)
}

export function publisherOf(counts: Counts, document: number): string {
  const random = randomOf(counts.seed, 'publisher', document)
  return random.chance(0.12)
    ? `state-${random.below(counts.states)}-${random.pick(['ministry', 'army', 'agency'])}`
    : someOutlet(random, counts)
}

export function documentOf(counts: Counts, index: number): Document {
  const random = randomOf(counts.seed, 'document', index)
  const day = dayOfDocument(counts, index)
  const length = 1000 + random.below(4000)
  return {
    id: `document-${index}`,
    publisher: publisherOf(counts, index),
    ...(random.chance(0.12) && { origin: someOrigin(random, counts) }),
    ...(index > 0 &&
      random.chance(0.12) && { copyOf: `document-${Math.max(0, index - 1 - random.below(9))}` }),
    title: `A text, number ${index}`,
    ...(random.chance(0.2) && { authors: [`Author ${random.below(99)}`, 'Another'] }),
    lang: random.pick(['en', 'uk', 'ru', 'ko']),
    ...(random.chance(0.8) && { url: `https://example.org/${index}` }),
    published: datedAround(random, day),
    accessed: dayOf(day + 40 + random.below(400)),
    text: { sha256: index.toString(16).padStart(64, '0'), length },
    rights: random.pick(['unknown', 'all-rights-reserved', 'open-licence']),
    zones: zonesOf(random, index, length),
  }
}

/** An agency whose text it is; as often inferred as stated. */
export function someOrigin(random: Random, counts: Counts): Origin {
  const actor = someOutlet(random, counts)
  return random.chance(0.5)
    ? { actor, basis: 'stated' }
    : { actor, basis: 'inferred', why: 'the words are the same' }
}

function zonesOf(random: Random, index: number, length: number): readonly Zone[] {
  return [
    ...(hasHeadline(index) ? [{ kind: 'headline', start: 0, end: headlineEnd } as const] : []),
    ...(random.chance(0.3) ? [{ kind: 'caption', start: 70, end: 110 } as const] : []),
    ...(random.chance(0.2) ? [{ kind: 'uncoded', start: 120, end: 140, why: 'connective' } as const] : []),
    ...(random.chance(0.3) ? [{ kind: 'background', start: length - 300, end: length - 100 } as const] : []),
    { kind: 'boilerplate', start: length - 90, end: length } as const,
  ]
}
