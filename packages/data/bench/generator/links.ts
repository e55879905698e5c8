import type { Link, LinkType } from '../../src/model.js'
import { someOutlet } from './actors.js'
import { coreOf } from './claims.js'
import { randomOf } from './random.js'
import type { Counts } from './size.js'

/** The links that begin at a claim: to an earlier one on its question, and now and then to the one before that. */
export function linksFrom(counts: Counts, index: number): readonly Link[] {
  const { earlier } = coreOf(counts, index)
  if (earlier === undefined) return []
  const random = randomOf(counts.seed, 'link', index)
  const type = random.weighted<LinkType>([
    [50, 'same-statement'],
    [12, 'contradicts'],
    [10, 'responds-to'],
    [10, 'restates'],
    [12, 'revises'],
    [6, 'retracts'],
  ])
  const link = (id: string, to: number): Link => ({
    id,
    type,
    from: `claim-${index}`,
    to: `claim-${to}`,
    ...(random.chance(0.6)
      ? { assertedBy: 'curators', why: 'it says so' }
      : { assertedBy: someOutlet(random, counts) }),
    ...(random.chance(0.3) && { document: `document-${random.below(counts.documents)}` }),
  })
  const further = coreOf(counts, earlier).earlier
  return [
    link(`link-${index}`, earlier),
    ...(further !== undefined && random.chance(0.5) ? [link(`link-${index}-on`, further)] : []),
  ]
}
