import { type Dataset, dateInWords, get, nameOf } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../../addresses.js'
import type { ActorHoldings } from './actors.js'

interface ActorDocumentsProps {
  readonly record: Dataset
  readonly held: ActorHoldings
}

/** The documents that an actor published, then those of others that carry what came from it or through it. */
export function ActorDocuments({ record, held }: ActorDocumentsProps): ReactNode {
  return (
    <>
      {held.published.length > 0 && (
        <section>
          <h2 id="published">Documents that it published</h2>
          <ul aria-labelledby="published">
            {held.published.map((id) => (
              <DocumentItem key={id} record={record} id={id} />
            ))}
          </ul>
        </section>
      )}
      {held.carried.length > 0 && (
        <section>
          <h2 id="carried">Documents of others that carry something from it</h2>
          <p className="quiet">
            At least one passage goes back to it, or names it as a station on the way. Which passages, the
            page of each document says.
          </p>
          <ul aria-labelledby="carried">
            {held.carried.map(({ document, inferred }) => (
              <DocumentItem key={document} record={record} id={document}>
                {inferred && <span className="tag">origin inferred</span>}
              </DocumentItem>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface DocumentItemProps {
  readonly record: Dataset
  readonly id: string
  readonly children?: ReactNode
}

function DocumentItem({ record, id, children }: DocumentItemProps): ReactNode {
  const { title, lang, publisher, published } = get(record, 'documents', id)
  return (
    <li>
      <a href={href(pageOf('documents', id))} lang={lang}>
        {title}
      </a>{' '}
      <span className="quiet">
        {nameOf(record, publisher)}, published {dateInWords(published.edtf)}
      </span>{' '}
      {children}
    </li>
  )
}
