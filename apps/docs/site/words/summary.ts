import { bounds, type Dataset, dateInWords, saidOn } from '@dprk-ru/data'
import { languageInWords } from './languages.js'

/** The first and the last of a row of dates, in words. */
export interface FirstAndLast {
  readonly first: string
  readonly last: string
}

/** How much the record holds. */
export interface Summary {
  readonly documents: number
  readonly publishers: number
  /** English names of the languages of the documents. */
  readonly languages: readonly string[]
  readonly questions: number
  readonly claims: number
  readonly reports: number
  readonly published: FirstAndLast
  readonly said: FirstAndLast
}

export function summaryOf(record: Dataset): Summary {
  const languages = [...new Set(record.documents.map(({ lang }) => lang))]
  return {
    documents: record.documents.length,
    publishers: new Set(record.documents.map(({ publisher }) => publisher)).size,
    languages: languages.map(languageInWords).sort(),
    questions: record.questions.length,
    claims: record.claims.length,
    reports: record.reports.length,
    published: firstAndLast(record.documents.map(({ published }) => published.edtf)),
    said: firstAndLast(record.claims.flatMap((claim) => saidOn(record, claim)?.edtf ?? [])),
  }
}

/** By the first day that a date names, or its end where it has no beginning; of equals, the plainest. */
function firstAndLast(dates: readonly string[]): FirstAndLast {
  const dayOf = (edtf: string): string => bounds(edtf).earliest ?? bounds(edtf).latest ?? ''
  const days = dates.map(dayOf).sort()
  const inWords = (day = ''): string => {
    const [plainest = ''] = dates.filter((edtf) => dayOf(edtf) === day).sort((a, b) => a.length - b.length)
    return dateInWords(plainest)
  }
  return { first: inWords(days.at(0)), last: inWords(days.at(-1)) }
}
