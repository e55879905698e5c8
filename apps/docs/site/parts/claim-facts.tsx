import { type Claim, type Dataset, dateInWords, get, origins, saidOn } from '@dprk-ru/data'
import { Fragment, type ReactNode } from 'react'
import { addressOf, href } from '../addresses.js'
import { answerKind } from '../words/answers.js'
import { claimBasisInWords, modalityInWords } from '../words/codes.js'
import { capitalised, count } from '../words/counts.js'
import { ActorLink } from './ActorLink.js'
import { ShortAnswer } from './ClaimList.js'
import type { Fact } from './Facts.js'
import { KnownDate } from './KnownDate.js'

/** A claim by its fields: who, what, when and how that is known, and what it rests on. */
export function claimFacts(record: Dataset, claim: Claim): readonly Fact[] {
  const { claimant, joint = [], speaker, modality = 'actual', tacit, about, occasion, note, repeats } = claim
  const said = saidOn(record, claim)
  const event = occasion === undefined ? undefined : get(record, 'events', occasion)
  return [
    [
      answerKind(claim) === 'other' ? 'Answer' : 'Answered',
      <ShortAnswer key="answer" record={record} claim={claim} />,
    ],
    modality !== 'actual' && ['Sense', capitalised(modalityInWords[modality])],
    tacit && ['Presupposed', 'The wording takes it for granted and does not assert it.'],
    [
      'By',
      <>
        <ActorLinks record={record} ids={[claimant, ...joint]} />
        {speaker !== undefined && (
          <>
            {' '}
            (<ActorLink record={record} id={speaker} />)
          </>
        )}
      </>,
    ],
    ['Said', said ? <KnownDate dated={said} /> : 'no date stated'],
    event && [
      'Occasion',
      <>
        <a href={href(addressOf(record, 'events', event.id))}>{event.label}</a>
        {claim.said === undefined && <span className="quiet"> (its date is the date of saying)</span>}
      </>,
    ],
    about !== undefined && ['About', capitalised(dateInWords(about))],
    repeats !== undefined && ['Times', `${count(repeats, 'time')} on that occasion`],
    restsOn(record, claim),
    ['Carried by', <Carriers key="carriers" record={record} claim={claim} />],
    note !== undefined && ['Note', note],
  ]
}

function restsOn(record: Dataset, { basis, citing = [] }: Claim): Fact {
  if (basis === undefined && citing.length === 0) return undefined
  return [
    'The claimant cites',
    <>
      {basis !== undefined && claimBasisInWords[basis]}
      {basis !== undefined && citing.length > 0 && ', '}
      <ActorLinks record={record} ids={citing} />
    </>,
  ]
}

/** How many documents carry a claim, and by name the voices that they go back to. */
function Carriers({ record, claim }: { readonly record: Dataset; readonly claim: Claim }): ReactNode {
  const { documents, origins: voices } = origins(record, claim.id)
  return (
    <>
      {count(documents.length, 'document')}, {count(voices.length, 'origin')}
      {voices.length > 0 && ': '}
      {voices.map(({ actor, inferred }, index) => (
        <Fragment key={actor}>
          {index > 0 && ', '}
          <ActorLink record={record} id={actor} />
          {inferred && <span className="quiet"> (inferred)</span>}
        </Fragment>
      ))}
    </>
  )
}

function ActorLinks({
  record,
  ids,
}: {
  readonly record: Dataset
  readonly ids: readonly (string | null)[]
}): ReactNode {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <ActorLink record={record} id={id} />
    </Fragment>
  ))
}
