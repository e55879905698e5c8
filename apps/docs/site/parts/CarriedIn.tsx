import { type Dataset, get, type Report } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, href } from '../addresses.js'
import { modeInWords, zoneInWords } from '../words/codes.js'
import { listed } from '../words/counts.js'
import { publishedInWords } from '../words/published.js'
import { actorTitle } from './ActorLink.js'
import { Facts } from './Facts.js'
import { Passage } from './Passage.js'
import { PassageLink } from './PassageLink.js'
import { reportFacts } from './report-facts.js'
import { Withdrawn } from './Withdrawn.js'
import { zonesOf } from './zones.js'

/** One document that carries a claim: where, in which words, and folded, how. */
export function CarriedIn({
  record,
  report,
}: {
  readonly record: Dataset
  readonly report: Report
}): ReactNode {
  const document = get(record, 'documents', report.document)
  const { publisher, title, lang, published } = document
  const name = actorTitle(record, publisher)
  return (
    <li className="carried-in">
      <p className="document">
        <a href={href(addressOf(record, 'reports', report.id))}>
          {name}: <cite lang={lang}>{title}</cite>
        </a>
        <span className="quiet">, {publishedInWords(published)}</span>
      </p>
      <Withdrawn record={record} table="reports" row={report} />
      <Passage spans={report.spans} lang={lang} />
      <details>
        <summary>
          {modeInWords[report.mode]}, {listed(zonesOf(document, report).map((zone) => zoneInWords[zone]))}
          <span className="visually-hidden">: how {name} carries it</span>
        </summary>
        <Facts facts={reportFacts(record, report)} />
      </details>
      <p className="passage-link">
        <PassageLink record={record} report={report} />
      </p>
    </li>
  )
}
