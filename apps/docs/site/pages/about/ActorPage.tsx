import { type Actor, type Claim, type Dataset, get, lineage, nameOf } from '@dprk-ru/data'
import { Fragment, type ReactNode } from 'react'
import { href, pageOf } from '../../addresses.js'
import { ClaimSection } from '../../parts/ClaimSection.js'
import { type Fact, Facts } from '../../parts/Facts.js'
import { aliasesFact, namesFact, outsideIdsFact } from '../../parts/Names.js'
import { capitalised, count } from '../../words/counts.js'
import { actorKinds } from '../../words/kinds.js'
import { ActorDocuments } from './ActorDocuments.js'
import type { ActorHoldings } from './actors.js'
import { Concerned } from './Concerned.js'

interface ActorPageProps {
  readonly record: Dataset
  readonly actor: Actor
  readonly held: ActorHoldings
}

/** Everything that the record holds on one actor: what it said first, then what it carried, then what concerns it. */
export function ActorPage({ record, actor, held }: ActorPageProps): ReactNode {
  const answers = held.claims.filter(({ act }) => isAnswer(act))
  const silent = [...held.claims, ...held.joint].filter(({ act }) => !isAnswer(act))
  const joint = held.joint.filter(({ act }) => isAnswer(act))
  return (
    <div className="about">
      <p className="row-kind">Actor · {actorKinds[actor.kind]}</p>
      <h1>{actor.name}</h1>
      <p className="lead">{summary(actor, held)}</p>
      <Facts
        facts={[
          belongsTo(record, actor),
          spokeFor(record, held),
          aliasesFact(actor),
          namesFact(actor),
          outsideIdsFact(actor),
          { term: 'Id', says: <code>{actor.id}</code> },
        ]}
      />
      {actor.kind === 'state' && (
        <p>
          <a href={href(`/positions/${actor.id}/`)}>
            What {nameOf(record, actor.id)} and its offices said, question by question
          </a>
        </p>
      )}
      <ClaimSection record={record} id="claims" heading="What it said" claims={answers} />
      <ClaimSection record={record} id="joint" heading="What it signed with others" claims={joint} />
      <ClaimSection
        record={record}
        id="as-speaker"
        heading="What this person said for an office"
        claims={held.asSpeaker}
      />
      <ClaimSection
        record={record}
        id="silences"
        heading="Where it gave no answer, did not know or took an answer back"
        claims={silent}
      />
      <Below record={record} actor={actor} held={held} />
      <ActorDocuments record={record} held={held} />
      <ClaimSection
        record={record}
        id="citing"
        heading="Claims of others that cite it"
        claims={held.citing}
      />
      <Concerned record={record} actor={actor} events={held.concerned} />
    </div>
  )
}

function isAnswer(act: Claim['act']): boolean {
  return act === 'answer'
}

/** How much there is, in one sentence. */
function summary(actor: Actor, held: ActorHoldings): string {
  const claims = held.claims.length + held.joint.length
  if (actor.identified === false) return 'Stands for a publisher whose name the document does not give.'
  if (actor.kind === 'person') {
    return `Speaks for an office in ${count(held.asSpeaker.length, 'claim')} of this record.`
  }
  if (actor.kind === 'state') {
    const own = capitalised(claims === 0 ? 'no claim' : count(claims, 'claim'))
    const offices = held.children.length > 0 ? '; its offices speak for themselves, on their pages' : ''
    return `${own} in its own name in this record${offices}.`
  }
  if (claims > 0) return `Made ${count(claims, 'claim')} in this record.`
  if (actor.kind === 'outlet') return 'Carries reports; no claim of its own in this record.'
  return 'No document of this record carries a claim of its own.'
}

function belongsTo(record: Dataset, { id }: Actor): Fact | undefined {
  const [, ...above] = lineage(record, id)
  return above.length === 0
    ? undefined
    : {
        term: 'Belongs to',
        says: above.map((one, index) => (
          <Fragment key={one.id}>
            {index > 0 && ', which belongs to '}
            <a href={href(pageOf('actors', one.id))}>{one.name}</a>
          </Fragment>
        )),
      }
}

function spokeFor(record: Dataset, { asSpeaker }: ActorHoldings): Fact | undefined {
  const offices = [
    ...new Set(asSpeaker.flatMap(({ claimant, joint = [] }) => [claimant ?? [], joint].flat())),
  ]
  return offices.length === 0
    ? undefined
    : {
        term: 'Spoke for',
        says: offices.map((office, index) => (
          <Fragment key={office}>
            {index > 0 && ', '}
            <a href={href(pageOf('actors', office))}>{get(record, 'actors', office).name}</a>
          </Fragment>
        )),
      }
}

/** The actors below it speak for themselves: their claims stand on their own pages. */
function Below({ record, actor, held }: ActorPageProps): ReactNode {
  if (held.children.length === 0) return null
  const claims = new Map<string | null, number>()
  for (const { claimant, withdrawn } of record.claims) {
    if (withdrawn === undefined) claims.set(claimant, (claims.get(claimant) ?? 0) + 1)
  }
  return (
    <section>
      <h2 id="below">Actors that belong to it</h2>
      <p className="quiet">
        Their claims are theirs and stand on their own pages
        {actor.kind === 'state' && '; all of them together are the positions of the state'}.
      </p>
      <ul aria-labelledby="below">
        {held.children.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={href(pageOf('actors', id))}>{name}</a>{' '}
            <span className="quiet">
              {actorKinds[kind]},{' '}
              {claims.has(id) ? count(claims.get(id) ?? 0, 'claim') : 'no claim of its own'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
