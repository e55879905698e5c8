import dialects from '@generated/record/default/sql-dialects.json'
import type { ReactNode } from 'react'
import ScrollableTable from './ScrollableTable'

/** What other databases write differently of the views, and in which of them. */
export default function SqlDialects(): ReactNode {
  return (
    <ScrollableTable>
      <thead>
        <tr>
          <th scope="col">In the views</th>
          <th scope="col">Elsewhere</th>
          <th scope="col">Which views</th>
        </tr>
      </thead>
      <tbody>
        {dialects.map(({ construct, views, elsewhere }) => (
          <tr key={construct}>
            <th scope="row">{construct}</th>
            <td>{elsewhere}</td>
            <td>{views.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  )
}
