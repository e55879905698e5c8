import type { Dataset, Document } from '@dprk-ru/data'
import { dateInWords, find } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../addresses.js'
import { inDigits } from '../figures/scales.js'
import { grouped } from '../grouped.js'
import { oncePerRecord } from '../once-per-record.js'
import { languageInWords, rightsInWords } from '../words/codes.js'
import { capitalised, listed } from '../words/counts.js'
import { ActorLink, actorTitle } from './ActorLink.js'
import type { Fact } from './Facts.js'
import { KnownDate } from './KnownDate.js'

const copiesByOriginal = oncePerRecord((record) => grouped(record.documents, ({ copyOf }) => copyOf))

/** A document by its fields: which text it is, whose, and how that is known. */
export function documentFacts(record: Dataset, document: Document): readonly Fact[] {
  const { publisher, authors = [], published, accessed, lang, origin, copyOf, rights, url, text } = document
  const copies = copiesByOriginal(record).get(document.id) ?? []
  return [
    ['Publisher', <ActorLink key="publisher" record={record} id={publisher} />],
    authors.length > 0 && ['By', listed(authors)],
    ['Published', <KnownDate key="published" dated={published} />],
    ['Accessed', capitalised(dateInWords(accessed))],
    ['Language', languageInWords(lang)],
    origin && [
      'Origin of the text',
      <>
        <ActorLink record={record} id={origin.actor} />{' '}
        <span className="quiet">
          ({origin.basis}
          {origin.why !== undefined && `: ${origin.why}`})
        </span>
      </>,
    ],
    copyOf !== undefined && ['Copy of', <DocumentLink key="original" record={record} id={copyOf} />],
    copies.length > 0 && [
      'Copies of it',
      <ul key="copies">
        {copies.map(({ id }) => (
          <li key={id}>
            <DocumentLink record={record} id={id} />
          </li>
        ))}
      </ul>,
    ],
    ['Rights', capitalised(rightsInWords[rights])],
    [
      'Article',
      url === undefined ? (
        'No public address of this text is known.'
      ) : (
        <a href={url} key="article">
          {url}
        </a>
      ),
    ],
    [
      'Text',
      <>
        {inDigits(text.length)} characters, SHA-256 <code>{text.sha256}</code>. The text itself is not part of
        this record.
      </>,
    ],
  ]
}

/** A document by publisher and title, which leads to its page. */
export function DocumentLink({ record, id }: { readonly record: Dataset; readonly id: string }): ReactNode {
  const document = find(record, 'documents', id)
  if (!document) return id
  return (
    <a href={href(pageOf('documents', id))}>
      {actorTitle(record, document.publisher)}: <cite lang={document.lang}>{document.title}</cite>
    </a>
  )
}
