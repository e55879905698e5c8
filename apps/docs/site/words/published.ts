import { type Dated, dateInWords } from '@dprk-ru/data'
import { dateBasisInWords } from './codes.js'

/** When a document was published, by its own clock, and in short how that is known where it is not printed. */
export function publishedInWords({ edtf, basis }: Dated): string {
  return `published ${dateInWords(edtf)}${basis === 'stated' ? '' : ` (${dateBasisInWords[basis]})`}`
}
