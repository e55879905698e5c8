import {
  type Claim,
  claimantInWords,
  type Dataset,
  type Dated,
  dateInWords,
  get,
  origins,
  reportsOf,
  saidOn,
} from '@dprk-ru/data'
import { Fragment, type ReactNode } from 'react'
import { capitalised, count } from './counts.js'

/** Who a claim is by, as a heading or a cell has it. */
export function whoSaid(record: Dataset, claim: Claim): string {
  const words = claimantInWords(record, claim)
  return words === undefined ? 'No source named' : capitalised(words.replace(/^the /, ''))
}

/** When it was said, by its own clock: "said on 25 October 2024", "said by 1 November 2024 (day unknown)". */
export function whenSaid(record: Dataset, claim: Claim): string {
  return saidInWords(saidOn(record, claim))
}

/** "said on 28 April 2025 (worked out from the text)": a date that no document prints in full says how it is known. */
export function saidInWords(said: Dated | undefined): string {
  if (said === undefined) return 'no date stated'
  const words = `said ${dateInWords(said.edtf)}`
  const how = howKnown[said.basis]
  if (how === undefined) return words
  return words.endsWith(')') ? `${words.slice(0, -1)}, ${how})` : `${words} (${how})`
}

/** A date as printed needs no word, and one that has limits alone says so itself. */
const howKnown: Partial<Record<Dated['basis'], string>> = {
  relative: 'worked out from the text',
  inferred: 'inferred',
}

/** "2 documents, 1 origin": how many pages carry a claim, and how many voices that is. */
export function carriedBy(record: Dataset, claim: Claim): string {
  const carried = origins(record, claim.id)
  return `${count(carried.documents.length, 'document')}, ${count(carried.origins.length, 'origin')}`
}

/** The words in which documents print a number, each once, in their language. */
export function PrintedNumber({
  record,
  claim,
}: {
  readonly record: Dataset
  readonly claim: Claim
}): ReactNode {
  const printed = new Map<string, string>()
  for (const { raw, document } of reportsOf(record, claim.id)) {
    if (raw !== undefined && !printed.has(raw)) printed.set(raw, get(record, 'documents', document).lang)
  }
  return [...printed].map(([raw, lang], index) => (
    <Fragment key={raw}>
      {index > 0 && ' · '}
      <q lang={lang}>{raw}</q>
    </Fragment>
  ))
}
