import { type Dataset, nameOf } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../addresses.js'
import { OtherNames } from '../parts/Names.js'
import { TableBox } from '../parts/TableBox.js'
import type { Page } from '../shell/Page.js'
import { count } from '../words/counts.js'
import { actorKinds } from '../words/kinds.js'
import { ActorPage } from './about/ActorPage.js'
import { type ActorGroup, type ActorHoldings, actorGroups, holdingsOf } from './about/actors.js'

type Holdings = (actor: string) => ActorHoldings

export function* actorPages(record: Dataset): Generator<Page> {
  const holdings = holdingsOf(record)
  yield actorList(record, holdings)
  for (const actor of record.actors) {
    const held = holdings(actor.id)
    yield {
      address: pageOf('actors', actor.id),
      title: actor.name,
      description: `${actor.name} in this record: what it said, what it carried, and which questions concern it.`,
      json: { actor, ...idsOf(held) },
      body: <ActorPage record={record} actor={actor} held={held} />,
    }
  }
}

function idsOf(held: ActorHoldings) {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
  return {
    ...held,
    claims: ids(held.claims),
    joint: ids(held.joint),
    asSpeaker: ids(held.asSpeaker),
    citing: ids(held.citing),
    children: ids(held.children),
  }
}

function actorList(record: Dataset, holdings: Holdings): Page {
  return {
    address: '/actors/',
    title: 'Actors: who speaks, carries or is spoken of',
    description: `The ${count(record.actors.length, 'actor')} of the record, under their states, with their other names and how many claims each made.`,
    json: record.actors,
    body: (
      <div className="about">
        <h1>Actors</h1>
        <p className="lead">
          {count(record.actors.length, 'actor')}: everyone who speaks in this record, carries what another
          said, or is named on the card of an event. An office answers for a claim; a person speaks for it.
        </p>
        {actorGroups(record).map((group) => (
          <Group key={group.heading} record={record} group={group} holdings={holdings} />
        ))}
      </div>
    ),
  }
}

interface GroupProps {
  readonly record: Dataset
  readonly group: ActorGroup
  readonly holdings: Holdings
}

function Group({ record, group, holdings }: GroupProps): ReactNode {
  const { heading, state, actors } = group
  return (
    <section>
      <h2>{heading}</h2>
      {state && (
        <p>
          <a href={href(`/positions/${state.id}/`)}>
            Positions of {nameOf(record, state.id)}, question by question
          </a>
        </p>
      )}
      <TableBox label={`Actors: ${heading}`}>
        <table className="actor-rows">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Kind</th>
              <th scope="col">Claims</th>
              <th scope="col">Documents</th>
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => {
              const { claims, joint, asSpeaker, published, carried } = holdings(actor.id)
              return (
                <tr key={actor.id}>
                  <th scope="row">
                    <a href={href(pageOf('actors', actor.id))}>{actor.name}</a>
                    <OtherNames named={actor} />
                  </th>
                  <td>{actorKinds[actor.kind]}</td>
                  <td>
                    {actor.kind === 'person'
                      ? `spoke in ${asSpeaker.length}`
                      : claims.length + joint.length || 'none'}
                  </td>
                  <td>{documentsInWords(published.length, carried.length)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableBox>
    </section>
  )
}

function documentsInWords(published: number, carried: number): string {
  const parts = [
    ...(published > 0 ? [`published ${published}`] : []),
    ...(carried > 0 ? [`carried in ${carried}`] : []),
  ]
  return parts.join(', ') || '–'
}
