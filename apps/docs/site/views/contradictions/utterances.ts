import { type Claim, type Dataset, nameOf } from '@dprk-ru/data'
import { connected } from '../../connected.js'
import { count, listed } from '../../words/counts.js'
import type { Lookalike } from './lookalikes.js'
import { renderingsOf } from './quotations.js'

/** Claims joined as one statement, and claims whose words differ from document to document. */
export function utterancesTwice(record: Dataset): readonly Lookalike[] {
  const links = record.links.filter(({ type }) => type === 'same-statement')
  const joined = connected(links.map(({ from, to }) => [from, to] as const)).map((ids) => {
    const own = links.filter(({ from }) => ids.includes(from))
    const reasons = own.map(({ assertedBy, why }) => {
      const who = assertedBy === 'curators' ? 'the curators of this record' : nameOf(record, assertedBy)
      return `according to ${who}${why === undefined ? '' : ` (${why})`}`
    })
    return {
      claims: standing(record, ids),
      why: `One act of saying, ${listed([...new Set(reasons)])}.`,
    }
  })
  const reworded = record.claims.flatMap((claim): readonly Lookalike[] => {
    const renderings = claim.withdrawn === undefined ? renderingsOf(record, claim) : []
    const documents = new Set(renderings.map(({ document }) => document)).size
    if (renderings.length === 0) return []
    return [
      {
        claims: [claim],
        why: `One claim, printed in ${renderings.length} wordings in ${count(documents, 'document')}.`,
      },
    ]
  })
  return [...joined.filter(({ claims }) => claims.length > 1), ...reworded]
}

function standing(record: Dataset, ids: readonly string[]): readonly Claim[] {
  return record.claims.filter(({ id, withdrawn }) => ids.includes(id) && withdrawn === undefined)
}
