import { type Dataset, get, provenance, type Report } from '@dprk-ru/data'
import { framingInWords, modeInWords, zoneInWords } from '../words/codes.js'
import { capitalised, listed } from '../words/counts.js'
import { ActorLink } from './ActorLink.js'
import type { Fact } from './Facts.js'
import { fact } from './fact.js'
import { KnownOrigin } from './KnownOrigin.js'
import { Words } from './Passage.js'
import { RelayChain } from './RelayChain.js'
import { asItStood } from './whole-record.js'
import { zonesOf } from './zones.js'

/** How one passage carries its claim, by the fields of the report. */
export function reportFacts(record: Dataset, report: Report): readonly (Fact | undefined)[] {
  const { mode, framing = 'neutral', attribution, raw, fault, origin, translatedBy, first } = report
  const document = get(record, 'documents', report.document)
  const chain = chainOf(record, report)
  const words = (text: string) => <Words words={text} lang={document.lang} />
  return [
    fact('Carried as', capitalised(modeInWords[mode])),
    fact('Stands in', capitalised(listed(zonesOf(document, report).map((zone) => zoneInWords[zone])))),
    fact('Framing', capitalised(framingInWords[framing])),
    fact('Attributed in the words', attribution !== undefined && words(attribution)),
    fact('Number as printed', raw !== undefined && words(raw)),
    fact(
      'Misprint',
      fault && (
        <>
          The document prints {words(fault.printed)}: {fault.why}. The claim keeps what its source gave.
        </>
      ),
    ),
    fact('Origin of the passage', origin && <KnownOrigin record={record} origin={origin} />),
    fact('Translated by', translatedBy !== undefined && <ActorLink record={record} id={translatedBy} />),
    fact('First', first && 'The document says that this was the first time.'),
    fact('Way to the page', chain && <RelayChain record={record} chain={chain} />),
  ]
}

function chainOf(record: Dataset, { id, claim, withdrawn }: Report) {
  const shown = withdrawn === undefined ? record : asItStood(record)
  return provenance(shown, claim).find(({ report }) => report === id)
}
