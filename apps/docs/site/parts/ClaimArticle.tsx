import { type Claim, type Dataset, describe, isHeadlineOnly } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href } from '../addresses.js'
import { sideClass } from '../sides.js'
import { CarriedIn } from './CarriedIn.js'
import { CiteBox } from './CiteBox.js'
import { ClaimRelations } from './ClaimRelations.js'
import { claimFacts } from './claim-facts.js'
import { Facts } from './Facts.js'
import { Withdrawn } from './Withdrawn.js'
import { allReportsByClaim, asItStood } from './whole-record.js'

/** Everything that the record holds of one claim; the place that every link to it leads to. */
export function ClaimArticle({
  record,
  claim,
}: {
  readonly record: Dataset
  readonly claim: Claim
}): ReactNode {
  const { id, withdrawn, recorded } = claim
  const shown = withdrawn === undefined ? record : asItStood(record)
  const sentence = describe(shown, claim)
  return (
    <article id={id} className={`claim ${sideClass(record, claim.claimant)}`}>
      <h3>{sentence}</h3>
      <Withdrawn record={record} table="claims" row={claim} />
      {isHeadlineOnly(shown, id) && (
        <p className="notice">
          The words stand in a headline or standfirst. No passage in the body of any document of this record
          carries them.
        </p>
      )}
      <Facts facts={claimFacts(shown, claim)} />
      <ul className="carriers" aria-label="Documents that carry it">
        {(allReportsByClaim(record).get(id) ?? []).map((report) => (
          <CarriedIn key={report.id} record={record} report={report} />
        ))}
      </ul>
      <ClaimRelations record={record} claim={claim} />
      <footer>
        <CiteBox record={shown} id={id} sentence={sentence} />
        <p className="quiet">
          Permanent address: <a href={href(`/id/${id}/`)}>{id}</a>. Recorded since release {recorded}.
        </p>
      </footer>
    </article>
  )
}
