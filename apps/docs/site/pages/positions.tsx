import { type Actor, type Dataset, nameOf, positions as positionsOf } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, href } from '../addresses.js'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { positionsAsData } from '../views/positions/data.js'
import { positions } from '../views/positions/view.js'
import { count } from '../words/counts.js'

export function* positionsPages(record: Dataset): Generator<Page> {
  const states = inOrder(record)
  yield firstPage(record, states)
  for (const state of states) yield statePage(record, state, states)
}

interface State {
  readonly id: string
  readonly name: string
  readonly claims: number
}

/** Every state: China first, as the one whose answers this project began with, then by name. */
function inOrder(record: Dataset): readonly State[] {
  const rank = ({ id }: Actor) => (id === 'cn' ? 0 : 1)
  return record.actors
    .filter(({ kind }) => kind === 'state')
    .toSorted((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1))
    .map(({ id }) => ({
      id,
      name: nameOf(record, id),
      claims: positionsOf(record, id).flatMap(({ answers }) => answers).length,
    }))
}

function firstPage(record: Dataset, states: readonly State[]): Page {
  const first = states.find(({ claims }) => claims > 0)
  return {
    address: '/positions/',
    title: 'Positions: what each state said, occasion by occasion',
    description:
      'What states said on each question about North Korean troops and the war in Ukraine, occasion by occasion, with the words said and the questions left without an answer.',
    script: 'positions',
    json: { states },
    body: (
      <>
        <h1>What each state said, occasion by occasion</h1>
        <Lead />
        <OtherStates states={states} />
        {first && (
          <>
            <h2>{first.name}</h2>
            <ServedView view={positions} record={record} of={first.id} />
          </>
        )}
      </>
    ),
  }
}

function statePage(record: Dataset, state: State, states: readonly State[]): Page {
  const title = `What ${state.name} said, occasion by occasion`
  const others = states.filter(({ id }) => id !== state.id)
  return {
    address: `/positions/${state.id}/`,
    title,
    description:
      state.claims === 0
        ? `Not asked in these documents: no document of this record has ${state.name} asked or answering a question. That is not silence.`
        : `${count(state.claims, 'claim')} of ${state.name} by question and occasion: the answer, the words said, and the questions left without an answer.`,
    ...(state.claims > 0 && { script: 'positions' }),
    json: positionsAsData(record, state.id),
    body: (
      <>
        <h1>{title}</h1>
        {state.claims === 0 ? (
          <p className="lead">
            Not asked in these documents: no document of this record has {state.name} asked or answering a
            question. That is not silence.
          </p>
        ) : (
          <>
            <Lead />
            <p>
              Spoken by anyone who belongs to the state of{' '}
              <a href={href(addressOf(record, 'actors', state.id))}>{state.name}</a>: each claim names its
              office.
            </p>
            <ServedView view={positions} record={record} of={state.id} />
          </>
        )}
        <h2>Other states</h2>
        <OtherStates states={others} />
      </>
    ),
  }
}

function Lead(): ReactNode {
  return (
    <p className="lead">
      Each cell is an answer as documents give it, in the words said where they quote any. Not asked in these
      documents is not silence, and a question left without an answer says nothing of the reason.
    </p>
  )
}

function OtherStates({ states }: { readonly states: readonly State[] }): ReactNode {
  return (
    <nav aria-label="States" className="states">
      <ul>
        {states.map(({ id, name, claims }) => (
          <li key={id}>
            <a href={href(`/positions/${id}/`)}>{name.replace(/^the /, '')}</a>{' '}
            <span className="quiet">{claims === 0 ? 'not asked' : count(claims, 'claim')}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
