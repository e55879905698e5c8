import type { Dataset, Place, PlaceKind } from '@dprk-ru/data'
import { Fragment, type ReactNode } from 'react'
import { href, pageOf } from '../../addresses.js'
import { ClaimSection } from '../../parts/ClaimSection.js'
import { Facts } from '../../parts/Facts.js'
import { Locator, located } from '../../parts/Locator.js'
import { namesFact, outsideIdsFact } from '../../parts/Names.js'
import { QuestionRows } from '../../parts/QuestionRows.js'
import { count } from '../../words/counts.js'
import { placeKinds } from '../../words/kinds.js'
import { LandSymbols } from '../map/LandSymbols.js'
import { EventItems } from './EventItems.js'
import type { PlaceHoldings } from './places.js'

interface PlacePageProps {
  readonly record: Dataset
  readonly place: Place
  readonly held: PlaceHoldings
}

const precision: Readonly<Record<PlaceKind, string>> = {
  country: 'Somewhere in the country: the record is no more precise',
  admin1: 'Somewhere in the region: the record is no more precise',
  admin2: 'Somewhere in the district: the record is no more precise',
  city: 'In or at the city or town',
  site: 'At this site',
  informal: 'In words alone: it has no point and no outline, and no map shows it',
}

/** Everything that the record holds about one place. */
export function PlacePage({ record, place, held }: PlacePageProps): ReactNode {
  const where = located(place)
  const { wider, within, questions, events, claims } = held
  return (
    <div className="about">
      <p className="row-kind">Place · {placeKinds[place.kind]}</p>
      <h1>{place.name}</h1>
      <p className="lead">
        {questions.length === 0
          ? 'No question of this record is about this place itself.'
          : `${count(claims.length, 'claim')} on ${count(questions.length, 'question')} about this place. A claim about a place does not say that anything happened there.`}
      </p>
      <div className="with-locator">
        <Facts
          facts={[
            { term: 'How precise', says: precision[place.kind] },
            wider.length > 0 ? { term: 'In', says: <PlaceLinks places={wider} /> } : undefined,
            within.length > 0 ? { term: 'Places in it', says: <PlaceLinks places={within} /> } : undefined,
            place.point && { term: 'Point', says: pointInWords(place.point) },
            namesFact(place),
            outsideIdsFact(place),
            { term: 'Id', says: <code>{place.id}</code> },
          ]}
        />
        {where && (
          <>
            <LandSymbols of={[where.extent]} />
            <Locator place={place} where={where} />
          </>
        )}
      </div>
      {questions.length > 0 && (
        <section>
          <h2>Questions about it</h2>
          <QuestionRows record={record} questions={questions} caption={`Questions about ${place.name}`} />
        </section>
      )}
      {events.length > 0 && (
        <section>
          <h2 id="events">Events said to have been there</h2>
          <p className="quiet">
            Whether and how an event happened is what the questions about it ask; its card asserts nothing.
          </p>
          <EventItems events={events} labelledBy="events" />
        </section>
      )}
      <ClaimSection record={record} id="claims" heading="Claims about it" claims={claims} />
    </div>
  )
}

function PlaceLinks({ places }: { readonly places: readonly Place[] }): ReactNode {
  return places.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <a href={href(pageOf('places', id))}>{name}</a>
    </Fragment>
  ))
}

function pointInWords([lon, lat]: readonly [number, number]): string {
  const north = `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}`
  return `${north}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`
}
