import { type Dataset, get, provenance, type Report } from '@dprk-ru/data'
import { framingInWords, modeInWords, zoneInWords } from '../words/codes.js'
import { capitalised, listed } from '../words/counts.js'
import { ActorLink } from './ActorLink.js'
import type { Fact } from './Facts.js'
import { Words } from './Passage.js'
import { RelayChain } from './RelayChain.js'
import { asItStood } from './whole-record.js'
import { zonesOf } from './zones.js'

/** How one passage carries its claim, by the fields of the report. */
export function reportFacts(record: Dataset, report: Report): readonly Fact[] {
  const { mode, framing = 'neutral', attribution, raw, fault, origin, translatedBy, first } = report
  const document = get(record, 'documents', report.document)
  const chain = chainOf(record, report)
  const words = (text: string) => <Words words={text} lang={document.lang} />
  return [
    ['Carried as', capitalised(modeInWords[mode])],
    ['Stands in', capitalised(listed(zonesOf(document, report).map((zone) => zoneInWords[zone])))],
    ['Framing', capitalised(framingInWords[framing])],
    attribution !== undefined && ['Attributed in the words', words(attribution)],
    raw !== undefined && ['Number as printed', words(raw)],
    fault && [
      'Misprint',
      <>
        The document prints {words(fault.printed)}: {fault.why}. The claim keeps what its source gave.
      </>,
    ],
    origin && [
      'Origin of the passage',
      <>
        <ActorLink record={record} id={origin.actor} />{' '}
        <span className="quiet">
          ({origin.basis}
          {origin.why !== undefined && `: ${origin.why}`})
        </span>
      </>,
    ],
    translatedBy !== undefined && ['Translated by', <ActorLink key="by" record={record} id={translatedBy} />],
    first && ['First', 'The document says that this was the first time.'],
    chain && ['Way to the page', <RelayChain key="way" record={record} chain={chain} />],
  ]
}

function chainOf(record: Dataset, { id, claim, withdrawn }: Report) {
  const shown = withdrawn === undefined ? record : asItStood(record)
  return provenance(shown, claim).find(({ report }) => report === id)
}
