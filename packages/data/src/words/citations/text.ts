import { datedInWords, dateInWords } from '../dates.js'
import { listed } from '../listed.js'
import type { Citation } from './citation.js'

/** One line for each citation; a link comes last, so that no full stop sticks to it. */
export function text(citations: readonly Citation[]): string {
  return citations.map(line).join('\n')
}

function line({ title, authors, publisher, language, published, accessed, url, claim }: Citation): string {
  const tongue = /^en(-|$)/i.test(language) ? '' : ` [${language}]`
  return [
    listed(authors),
    `“${title}”${tongue}`,
    publisher ?? 'publisher not identified',
    `published ${datedInWords(published)}`,
    `accessed ${dateInWords(accessed)}`,
    claim,
    url,
  ]
    .filter(Boolean)
    .join(', ')
}
