import { type Claim, type Dataset, dateInWords, get, origins, saidOn } from '@dprk-ru/data'
import { Fragment, type ReactNode } from 'react'
import { addressOf, href } from '../addresses.js'
import { answerKind } from '../words/answers.js'
import { claimBasisInWords, modalityInWords } from '../words/codes.js'
import { capitalised, count } from '../words/counts.js'
import { ActorLink } from './ActorLink.js'
import { ShortAnswer } from './ClaimList.js'
import type { Fact } from './Facts.js'
import { fact } from './fact.js'
import { KnownDate } from './KnownDate.js'

/** A claim by its fields: who, what, when and how that is known, and what it rests on. */
export function claimFacts(record: Dataset, claim: Claim): readonly (Fact | undefined)[] {
  const {
    claimant,
    joint = [],
    speaker,
    modality = 'actual',
    tacit,
    about,
    occasion,
    note,
    repeats,
    basis,
    citing = [],
  } = claim
  const said = saidOn(record, claim)
  const event = occasion === undefined ? undefined : get(record, 'events', occasion)
  return [
    fact(
      answerKind(claim) === 'other' ? 'Answer' : 'Answered',
      <ShortAnswer record={record} claim={claim} />,
    ),
    fact('Sense', modality !== 'actual' && capitalised(modalityInWords[modality])),
    fact('Presupposed', tacit && 'The wording takes it for granted and does not assert it.'),
    fact(
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
    ),
    fact('Said', said ? <KnownDate dated={said} /> : 'no date stated'),
    fact(
      'Occasion',
      event && (
        <>
          <a href={href(addressOf(record, 'events', event.id))}>{event.label}</a>
          {claim.said === undefined && <span className="quiet"> (its date is the date of saying)</span>}
        </>
      ),
    ),
    fact('About', about !== undefined && capitalised(dateInWords(about))),
    fact('Times', repeats !== undefined && `${count(repeats, 'time')} on that occasion`),
    fact(
      'Citing',
      (basis !== undefined || citing.length > 0) && (
        <>
          {basis !== undefined && claimBasisInWords[basis]}
          {basis !== undefined && citing.length > 0 && ', '}
          <ActorLinks record={record} ids={citing} />
        </>
      ),
    ),
    fact('Carried by', <Carriers record={record} claim={claim} />),
    fact('Note', note),
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
