import runs from '@generated/record/default/sql-scale.json'
import type { ReactNode } from 'react'
import ScrollableTable from './ScrollableTable'

/** How long each reading took over so many claims, as the bench of the package wrote it down. */
export default function SqlScale(): ReactNode {
  const names = [...new Set(runs.flatMap(({ asked }) => asked.map(({ name }) => name)))]
  return (
    <>
      <ScrollableTable>
        <thead>
          <tr>
            <th scope="col">Median, in seconds</th>
            {runs.map(({ claims }) => (
              <th key={claims} scope="col">
                {claims.toLocaleString('en')} claims
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {runs.map(({ claims, asked }) => (
                <td key={claims}>{asked.find((one) => one.name === name)?.seconds ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
      <ul>
        {runs.map(({ claims, date, machine, load }) => (
          <li key={claims}>
            {claims.toLocaleString('en')} claims: {date}, {machine}. Load average meanwhile: {load}.
          </li>
        ))}
      </ul>
    </>
  )
}
