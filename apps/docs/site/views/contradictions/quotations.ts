import { type Claim, type Dataset, type Report, reportsOf } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'

/** The words in which one document prints a claim. */
export interface Quotation {
  readonly document: string
  readonly words: string
}

/** Direct speech, as each document quotes it; where a document gives parts of it, the parts with dots between. */
export function quotationsOf(record: Dataset, claim: Claim): readonly Quotation[] {
  const byDocument = grouped(reportsOf(record, claim.id), ({ document }) => document)
  return [...byDocument].flatMap(([document, reports]) => {
    const words = atMost(40, reports.flatMap(directSpeech)).join(' … ')
    return words === '' ? [] : [{ document, words }]
  })
}

/** The wordings of one claim where documents differ: in the printed number, or in the speech that they quote. */
export function renderingsOf(record: Dataset, claim: Claim): readonly Quotation[] {
  const isNumber = claim.quantity !== undefined
  const all = isNumber ? printedNumbers(record, claim) : quotationsOf(record, claim)
  const different = all.filter(({ words }, index) =>
    all.every((other, place) => {
      if (place === index) return true
      const [own, others] = [folded(words), folded(other.words)]
      // Who quotes a part of what another quotes has no other wording; the longer one stands for both.
      return own === others ? index < place : isNumber || !others.includes(own)
    }),
  )
  return different.length > 1 ? different : []
}

function printedNumbers(record: Dataset, claim: Claim): readonly Quotation[] {
  return reportsOf(record, claim.id).flatMap(({ raw, document }) =>
    raw === undefined ? [] : [{ document, words: raw }],
  )
}

function directSpeech({ mode, spans }: Report): readonly string[] {
  return mode === 'direct' ? spans.flatMap(({ exact }) => exact ?? []) : []
}

/** No quotation is longer than so many words: the parts that fit, in their order. */
function atMost(limit: number, parts: readonly string[]): readonly string[] {
  let length = 0
  return parts.filter((part) => {
    length += part.split(/\s+/).length
    return length <= limit
  })
}

/** Quotation marks, commas and capitals are the typesetter’s. */
function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
