import { type Claim, type Dataset, get, nameOf, type Report, reportsOf } from '@dprk-ru/data'
import { connected } from '../../connected.js'
import { listed } from '../../words/counts.js'
import type { Lookalike } from './lookalikes.js'

/** The words of one passage, as its document prints them. */
export interface Rendering {
  readonly document: string
  readonly words: string
}

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
  const reworded = record.claims
    .filter((claim) => claim.withdrawn === undefined && renderingsOf(record, claim).length > 1)
    .map((claim) => ({
      claims: [claim],
      why: `One claim in ${renderingsOf(record, claim).length} wordings, which stand in different documents.`,
    }))
  return [...joined.filter(({ claims }) => claims.length > 1), ...reworded]
}

/** The words in which documents print one claim, where they differ from document to document; otherwise none. */
export function renderingsOf(record: Dataset, claim: Claim): readonly Rendering[] {
  const renderings = new Map<string, Rendering>()
  for (const report of reportsOf(record, claim.id)) {
    const words = wordsOf(report)
    if (words === undefined || renderings.has(folded(words))) continue
    renderings.set(folded(words), { document: report.document, words })
  }
  const all = [...renderings.values()]
  const languages = new Set(all.map(({ document }) => get(record, 'documents', document).lang))
  const documents = new Set(all.map(({ document }) => document))
  return documents.size > 1 || languages.size > 1 ? all : []
}

/** The printed number, or direct speech that the record holds in full; a quotation has at most 40 words. */
function wordsOf({ raw, mode, spans }: Report): string | undefined {
  if (raw !== undefined) return raw
  if (mode !== 'direct' || spans.some(({ exact }) => exact === undefined)) return undefined
  const words = spans.map(({ exact }) => exact).join(' … ')
  return words.split(/\s+/).length > 40 ? undefined : words
}

/** Quotation marks, commas and capitals are the typesetter’s. */
function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

function standing(record: Dataset, ids: readonly string[]): readonly Claim[] {
  return record.claims.filter(({ id, withdrawn }) => ids.includes(id) && withdrawn === undefined)
}
