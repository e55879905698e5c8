import type { Edtf } from '../../model.js'
import { dateInWords } from '../dates.js'
import type { Citation } from './citation.js'
import { note } from './note.js'
import { certainParts, isOneDate, sharedParts } from './published.js'

/** One record for each citation: a tag and a value a line, lines ended as the format asks. */
export function ris(citations: readonly Citation[]): string {
  return citations.map(record).join('\r\n')
}

function record(citation: Citation): string {
  const { key, title, authors, publisher, language, published, accessed, url } = citation
  const [year] = certainParts(published.edtf)
  const values: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', url === undefined ? 'GEN' : 'ELEC'],
    ['ID', key],
    ['TI', title],
    ...authors.map((author) => ['AU', author] as const),
    ['PB', publisher],
    ['PY', year],
    ['DA', date(published.edtf)],
    ['Y2', date(accessed)],
    ['LA', language],
    ['UR', url],
    ['N1', note(citation)],
  ]
  return [...values.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])), 'ER  - '].join('\r\n')
}

/**
 * `YYYY/MM/DD/other information`, each part left empty where it is not known; the words of a date that is uncertain
 * are its other information.
 */
function date(edtf: Edtf): string | undefined {
  const [year, month = '', day = ''] = sharedParts(edtf)
  if (year === undefined) return undefined
  return [year, month, day, isOneDate(edtf) ? '' : dateInWords(edtf)].join('/')
}
