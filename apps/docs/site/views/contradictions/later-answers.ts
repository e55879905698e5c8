import { type Dataset, nameOf, revisions, shifts } from '@dprk-ru/data'
import type { Lookalike } from './lookalikes.js'
import { anchorOf } from './pairs.js'

/** What one state or one claimant answered otherwise at a later time, each pair of answers once. */
export function laterAnswers(record: Dataset): readonly Lookalike[] {
  const shifted = shifts(record).map(({ state, from, to }) => ({
    claims: [from, to] as const,
    why: `A shift: two answers that count for ${nameOf(record, state)}, the second given on a later day.`,
  }))
  const revised = revisions(record).map(({ from, to, basis, certainty, link }) => ({
    claims: [from, to] as const,
    why:
      basis === 'asserted'
        ? `A revision, according to ${link === undefined || link.assertedBy === 'curators' ? 'the curators of this record' : nameOf(record, link.assertedBy)}${link?.why === undefined ? '' : ` (${link.why})`}.`
        : `A revision: two answers of one claimant${certainty === 'possible' ? ', whose order is uncertain' : ''}.`,
  }))
  const seen = new Set<string>()
  return [...shifted, ...revised].filter(({ claims: [from, to] }) => {
    const pair = anchorOf(from.id, to.id)
    return !seen.has(pair) && seen.add(pair)
  })
}
