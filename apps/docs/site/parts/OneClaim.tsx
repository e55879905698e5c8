import { type Dataset, dateInWords, describe, find, get, nameOf, origins, provenance } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, claimHref, href } from '../addresses.js'

/** One line of a ministry, relayed by one agency to two outlets: the model and the echo in one example. */
const id = '2025-04-28-cn-mfa-non-interference'

/** The model, shown on a claim of the record: question, claim, reports. A record without that claim shows nothing. */
export function OneClaim({ record }: { readonly record: Dataset }): ReactNode {
  const claim = find(record, 'claims', id)
  if (!claim) return null
  const { documents, origins: voices } = origins(record, id)
  return (
    <section aria-labelledby="one-claim">
      <h2 id="one-claim">One claim, taken apart</h2>
      <ol className="model">
        <li>
          <h3>Question</h3>
          <p className="quiet">What is at issue, in neutral words, so that answers can be compared.</p>
          <p>
            <a href={href(addressOf(record, 'questions', claim.question))}>
              {get(record, 'questions', claim.question).text.replace(/\.$/, '')}
            </a>
          </p>
        </li>
        <li>
          <h3>Claim</h3>
          <p className="quiet">One actor’s dated answer, or its refusal to give one, recorded once.</p>
          <p>
            <a href={claimHref(record, id)}>{describe(record, claim)}</a>
          </p>
        </li>
        <li>
          <h3>Reports</h3>
          <p className="quiet">The passages that carry the claim, and the way it took to each.</p>
          <ul>
            {provenance(record, id).map(({ report, document, stations }) => {
              const { title, lang, published } = get(record, 'documents', document)
              return (
                <li key={report}>
                  <a href={href(addressOf(record, 'reports', report))}>
                    <cite lang={lang}>{title}</cite>
                  </a>
                  , published {dateInWords(published.edtf)}
                  <span className="stations">
                    {stations
                      .map(({ actor }) =>
                        actor === null ? 'nobody named' : nameOf(record, actor).replace(/^the /, ''),
                      )
                      .join(' → ')}
                  </span>
                </li>
              )
            })}
          </ul>
        </li>
      </ol>
      <p>
        Documents that carry this claim: <strong>{documents.length}</strong>. Origins that they go back to:{' '}
        <strong>{voices.length}</strong> ({voices.map(({ actor }) => nameOf(record, actor)).join(', ')}).
        Copies are one voice, and the record keeps the two counts apart.
      </p>
    </section>
  )
}
