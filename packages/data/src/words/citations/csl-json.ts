import { parsedDate } from '../../dates.js'
import type { Edtf } from '../../model.js'
import { dateInWords } from '../dates.js'
import type { Citation } from './citation.js'
import { note } from './note.js'

/** A date of CSL: its parts, or those of the ends of a range; words where parts would say what it does not. */
interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly circa?: true
  readonly literal?: string
}

/** A list of items of CSL-JSON. */
export function cslJson(citations: readonly Citation[]): string {
  return JSON.stringify(citations.map(item), null, 2)
}

function item(citation: Citation): Readonly<Record<string, unknown>> {
  const { key, title, authors, publisher, language, published, accessed, url } = citation
  return {
    id: key,
    type: url === undefined ? 'document' : 'webpage',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    publisher, // what is undefined is left out
    issued: cslDate(published.edtf),
    accessed: cslDate(accessed),
    URL: url,
    language,
    note: note(citation),
  }
}

/**
 * CSL knows a date, a range and `circa`. It has nothing for one moment somewhere between two days, nor for what is
 * open on one side: those are words. Never words and parts together: processors print the one after the other.
 */
function cslDate(edtf: Edtf): CslDate {
  const { form, from, to, doubtful } = parsedDate(edtf)
  if (form === 'moment' || from === undefined || to === undefined) return { literal: dateInWords(edtf) }
  const ends = form === 'date' ? [from] : [from, to]
  return {
    'date-parts': ends.map((end) => end.split('-').map(Number)),
    ...(doubtful && { circa: true }),
  }
}
