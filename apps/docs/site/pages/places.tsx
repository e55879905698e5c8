import type { Dataset } from '@dprk-ru/data'
import { href, pageOf } from '../addresses.js'
import { OtherNames } from '../parts/Names.js'
import { TableBox } from '../parts/TableBox.js'
import type { Page } from '../shell/Page.js'
import { count } from '../words/counts.js'
import { placeKinds } from '../words/kinds.js'
import { PlacePage } from './about/PlacePage.js'
import { heldAt, type PlaceHoldings } from './about/places.js'

export function* placePages(record: Dataset): Generator<Page> {
  const held = new Map(record.places.map((place) => [place.id, heldAt(record, place)]))
  yield placeList(record, held)
  for (const place of record.places) {
    const at = held.get(place.id)
    if (!at) continue
    yield {
      address: pageOf('places', place.id),
      title: `${place.name}, a place`,
      description: `${place.name} in this record: the questions about it, the events said to have been there, and the claims on both.`,
      json: {
        place,
        ...Object.fromEntries(Object.entries(at).map(([name, rows]) => [name, idsOf(rows)])),
      },
      body: <PlacePage record={record} place={place} held={at} />,
    }
  }
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id)
}

function placeList(record: Dataset, held: ReadonlyMap<string, PlaceHoldings>): Page {
  const names = new Map(record.places.map(({ id, name }) => [id, name]))
  const places = record.places.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return {
    address: '/places/',
    title: 'Places: where what is asked about is',
    description: `The ${count(places.length, 'place')} that questions and events of the record name, with how precise each is.`,
    json: record.places,
    body: (
      <div className="about">
        <h1>Places</h1>
        <p className="lead">
          {count(places.length, 'place')} that questions and events of this record name. The kind of a place
          is how precise it is: a region stands for somewhere in that region, and no point is made up for it.
        </p>
        <p>
          <a href={href('/map/')}>The same places on a map of coastlines</a>
        </p>
        <TableBox label="Places">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">How precise</th>
                <th scope="col">In</th>
                <th scope="col">Questions</th>
                <th scope="col">Events</th>
                <th scope="col">Claims</th>
              </tr>
            </thead>
            <tbody>
              {places.map((place) => {
                const at = held.get(place.id)
                return (
                  <tr key={place.id}>
                    <th scope="row">
                      <a href={href(pageOf('places', place.id))}>{place.name}</a>
                      <OtherNames named={place} />
                    </th>
                    <td>{placeKinds[place.kind]}</td>
                    <td>{place.within === undefined ? '–' : names.get(place.within)}</td>
                    <td>{at?.questions.length}</td>
                    <td>{at?.events.length}</td>
                    <td>{at?.claims.length}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </TableBox>
      </div>
    ),
  }
}
