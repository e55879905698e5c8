import type { Dataset, Document } from '@dprk-ru/data'
import { dateInWords } from '@dprk-ru/data'
import { inDigits } from '../figures/scales.js'
import { grouped } from '../grouped.js'
import { oncePerRecord } from '../once-per-record.js'
import { rightsInWords } from '../words/codes.js'
import { capitalised, listed } from '../words/counts.js'
import { languageInWords } from '../words/languages.js'
import { ActorLink } from './ActorLink.js'
import { DocumentLink } from './DocumentLink.js'
import type { Fact } from './Facts.js'
import { fact } from './fact.js'
import { KnownDate } from './KnownDate.js'
import { KnownOrigin } from './KnownOrigin.js'
import { OutsideLink } from './OutsideLink.js'

const copiesByOriginal = oncePerRecord((record) => grouped(record.documents, ({ copyOf }) => copyOf))

/** A document by its fields: which text it is, whose, and how that is known. */
export function documentFacts(record: Dataset, document: Document): readonly (Fact | undefined)[] {
  const { publisher, authors = [], published, accessed, lang, origin, copyOf, rights, url, text } = document
  const copies = copiesByOriginal(record).get(document.id) ?? []
  return [
    fact('Publisher', <ActorLink record={record} id={publisher} />),
    fact('By', authors.length > 0 && listed(authors)),
    fact('Published', <KnownDate dated={published} />),
    fact('Accessed', dateInWords(accessed)),
    fact('Language', languageInWords(lang)),
    fact('Origin of the text', origin && <KnownOrigin record={record} origin={origin} />),
    fact('Copy of', copyOf !== undefined && <DocumentLink record={record} id={copyOf} />),
    fact(
      'Copies of it',
      copies.length > 0 && (
        <ul>
          {copies.map(({ id }) => (
            <li key={id}>
              <DocumentLink record={record} id={id} />
            </li>
          ))}
        </ul>
      ),
    ),
    fact('Rights', capitalised(rightsInWords[rights])),
    fact(
      'Article',
      url === undefined ? (
        'No public address of this text is known.'
      ) : (
        <OutsideLink url={url}>{url}</OutsideLink>
      ),
    ),
    fact(
      'Text',
      <>
        {inDigits(text.length)} characters, SHA-256 <code>{text.sha256}</code>. The text itself is not part of
        this record.
      </>,
    ),
  ]
}
