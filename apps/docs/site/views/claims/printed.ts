import { type Claim, type Dataset, get, nameOf, reportsOf } from '@dprk-ru/data'

/** Words as a document prints them. */
export interface Printed {
  readonly words: string
  readonly lang: string
  /** Whose translation it is, where the document says. */
  readonly translatedBy?: string
}

/** The direct speech that documents print of a claim: every rendering, none merged. */
export function quoted(record: Dataset, claim: Claim): readonly Printed[] {
  const found = new Map<string, Printed>()
  for (const { mode, spans, document, translatedBy } of reportsOf(record, claim.id)) {
    if (mode !== 'direct') continue
    for (const { exact } of spans) {
      if (exact === undefined || found.has(exact)) continue
      found.set(exact, {
        words: exact,
        lang: get(record, 'documents', document).lang,
        ...(translatedBy !== undefined && { translatedBy: nameOf(record, translatedBy) }),
      })
    }
  }
  return [...found.values()]
}

/** The words in which documents print a number. */
export function printedNumbers(record: Dataset, claim: Claim): readonly string[] {
  return [...new Set(reportsOf(record, claim.id).flatMap(({ raw }) => raw ?? []))]
}
