import { type Dataset, describe, get, type Report, type Span } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref, href } from '../addresses.js'
import { percent } from '../figures/At.js'
import { inDigits } from '../figures/scales.js'
import { sideClass } from '../sides.js'
import { listed } from '../words/counts.js'
import { CiteBox } from './CiteBox.js'
import { Facts } from './Facts.js'
import { Passage } from './Passage.js'
import { PassageLink } from './PassageLink.js'
import { reportFacts } from './report-facts.js'
import { Withdrawn } from './Withdrawn.js'
import { asItStood } from './whole-record.js'

interface ReportProps {
  readonly record: Dataset
  readonly report: Report
}

/** One passage of a document: the claim that it carries, its words as far as the record keeps them, and how it is put. */
export function ReportArticle({ record, report }: ReportProps): ReactNode {
  const { id, withdrawn, recorded } = report
  const { lang } = get(record, 'documents', report.document)
  const claim = get(record, 'claims', report.claim)
  const shown = withdrawn === undefined && claim.withdrawn === undefined ? record : asItStood(record)
  return (
    <article id={id} className={`report ${sideClass(record, claim.claimant)}`}>
      <Whereabouts record={record} report={report} />
      <h3>
        <a href={claimHref(record, claim.id)}>{describe(shown, claim)}</a>
      </h3>
      <Withdrawn record={record} table="reports" row={report} />
      {withdrawn === undefined && <Withdrawn record={record} table="claims" row={claim} />}
      <div className="words">
        <Passage spans={inTextOrder(report)} lang={lang} />
        <p className="passage-link">
          <PassageLink record={record} report={report} />
        </p>
      </div>
      <Facts facts={reportFacts(record, report)} />
      <footer>
        <CiteBox record={shown} id={id} />
        <p className="quiet">
          Permanent address: <a href={href(`/id/${id}/`)}>{id}</a>. Recorded since release {recorded}.
        </p>
      </footer>
    </article>
  )
}

/** Where in the text a passage stands: drawn on the length of the text, and in characters. */
function Whereabouts({ record, report }: ReportProps): ReactNode {
  const { text } = get(record, 'documents', report.document)
  const spans = inTextOrder(report)
  return (
    <p className="whereabouts">
      <svg className="text-strip" height="8" width="100%" aria-hidden="true">
        <line x1="0" x2="100%" y1="4" y2="4" className="zero" />
        {spans.map(({ start, end }) => (
          <rect
            key={`${start}-${end}`}
            x={percent(start / text.length)}
            width={percent(Math.max(0.004, (end - start) / text.length))}
            y="0"
            height="8"
            className="filled"
          />
        ))}
      </svg>
      <span className="quiet">
        Characters {listed(spans.map(({ start, end }) => `${inDigits(start)} to ${inDigits(end)}`))} of{' '}
        {inDigits(text.length)}
      </span>
    </p>
  )
}

function inTextOrder({ spans }: Report): readonly Span[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
