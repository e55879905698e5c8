import { certaintyOf, type Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../../addresses.js'
import { TableBox } from '../../parts/TableBox.js'
import { sidesOf } from '../../sides.js'
import { listed } from '../../words/counts.js'
import { placeKinds } from '../../words/kinds.js'
import { drawingsWith, type PlaceRow, speakersOf } from './places.js'

interface PlaceTableProps {
  readonly record: Dataset
  readonly rows: readonly PlaceRow[]
}

/** The places of the map as rows, with those that no drawing can show. */
export function PlaceTable({ record, rows }: PlaceTableProps): ReactNode {
  return (
    <TableBox label="Places by the number of claims">
      <table>
        <caption>Places by the number of claims, and how each is drawn</caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">How precise</th>
            <th scope="col">Claims</th>
            <th scope="col">On questions</th>
            <th scope="col">Who speaks</th>
            <th scope="col">Drawn</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.place.id} {...(row.drawing && { 'data-place-id': row.place.id })}>
              <th scope="row">
                <a href={href(pageOf('places', row.place.id))}>{row.place.name}</a>
              </th>
              <td>{placeKinds[row.place.kind]}</td>
              <td>{claimsInWords(record, row)}</td>
              <td>{new Set(row.claims.map(({ question }) => question)).size}</td>
              <td className="who">{speakers(record, row)}</td>
              <td>{drawnInWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function claimsInWords(record: Dataset, { claims }: PlaceRow): string {
  const possible = claims.filter(({ id }) => certaintyOf(record, id) === 'possible').length
  return possible === 0 ? String(claims.length) : `${claims.length}, of them ${possible} possibly`
}

function speakers(record: Dataset, row: PlaceRow): string {
  return listed(sidesOf(record, speakersOf(row)).map(({ name }) => name))
}

const ways = { point: 'a point', ring: 'a ring: somewhere in it', badge: 'on its name' } as const

function drawnInWords(row: PlaceRow): ReactNode {
  const extents = drawingsWith(row)
  if (!row.drawing || extents.length === 0) return 'not drawn'
  return ways[row.drawing.as]
}
