import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { percent } from '../../figures/At.js'
import { TableBox } from '../../parts/TableBox.js'
import { byLane } from '../timeline/lanes.js'
import type { Held } from './held.js'

/** How much of what each side says in the whole record was there: a table whose rows are bars as well. */
export function LaneCounts({ record, held }: { readonly record: Dataset; readonly held: Held }): ReactNode {
  const sorted = [
    ...held.certain.map(({ claim }) => ({ claim, state: 'certain' as const })),
    ...held.possible.map(({ claim }) => ({ claim, state: 'possible' as const })),
    ...held.later.map(({ claim }) => ({ claim, state: 'later' as const })),
  ]
  const lanes = byLane(record, sorted, 'state').map(([lane, claims]) => {
    const number = (state: string) => claims.filter((one) => one.state === state).length
    return { lane, certain: number('certain'), possible: number('possible'), later: number('later') }
  })
  const most = Math.max(1, ...lanes.map(({ certain, possible, later }) => certain + possible + later))
  return (
    <TableBox label="Claims by those who speak">
      <table className="lane-counts">
        <caption>
          Claims by those who speak
          <span className="of-bars">. In the bars, filled is certain, outlined possible, a line later</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Who speaks</th>
            <th scope="col">Certain</th>
            <th scope="col">Possible</th>
            <th scope="col">Later</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ lane, certain, possible, later }) => (
            <tr key={lane.id}>
              <th scope="row">{lane.title}</th>
              <td>{certain}</td>
              <td>{possible}</td>
              <td>{later}</td>
              <td className={lane.className}>
                <svg width="100%" height="16" aria-hidden="true">
                  <line
                    x1={percent((certain + possible) / most)}
                    x2={percent((certain + possible + later) / most)}
                    y1="8"
                    y2="8"
                    className="whisker"
                  />
                  <rect
                    x={percent(certain / most)}
                    width={percent(possible / most)}
                    y="2"
                    height="12"
                    className="possible"
                  />
                  <rect width={percent(certain / most)} y="1" height="14" className="filled" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
