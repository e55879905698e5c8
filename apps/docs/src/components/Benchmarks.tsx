import benchmarks from '@generated/record/default/benchmarks.json'
import Heading from '@theme/Heading'
import type { ReactNode } from 'react'
import BarChart from './BarChart'
import styles from './Benchmarks.module.css'
import ScrollableTable from './ScrollableTable'
import SizesChart from './SizesChart'

/** On what all of it was measured, and with which versions. */
export function MeasuredOn(): ReactNode {
  return (
    <>
      <ul>
        {benchmarks.measured.map((machine) => (
          <li key={machine}>{machine}</li>
        ))}
        <li>{benchmarks.rounds.join(' or ')} rounds of each reading</li>
      </ul>
      <ScrollableTable>
        <thead>
          <tr>
            <th scope="col">Beside the package</th>
            <th scope="col">As its user would write it</th>
            <th scope="col">Version</th>
          </tr>
        </thead>
        <tbody>
          {benchmarks.engines.map(({ name, how, version }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{how}</td>
              <td>{version || '–'}</td>
            </tr>
          ))}
        </tbody>
      </ScrollableTable>
    </>
  )
}

export function Readings(): ReactNode {
  return benchmarks.readings.map((chart) => (
    <section key={chart.id}>
      <Heading as="h3" id={`chart-${chart.id}`}>
        {chart.title}
      </Heading>
      <SizesChart chart={chart} unit="time" />
    </section>
  ))
}

export function Built(): ReactNode {
  return (
    <>
      <SizesChart chart={benchmarks.built} unit="time" />
      <SizesChart chart={benchmarks.held} unit="count" />
    </>
  )
}

export function Search(): ReactNode {
  const { median, slow, index } = benchmarks.text
  return [median, slow, index].map((chart) => (
    <section key={chart.id}>
      <Heading as="h3" id={`chart-${chart.id}`}>
        {chart.title}
      </Heading>
      <SizesChart chart={chart} unit="time" />
    </section>
  ))
}

export function Bars({ of }: { readonly of: 'bytes' | 'start' | 'types' | 'check' }): ReactNode {
  return <BarChart chart={benchmarks[of]} />
}

/** What the package's own benches measured, where they were run. */
export function Further(): ReactNode {
  const { scale, load } = benchmarks
  return (
    <>
      {load && (
        <section>
          <Heading as="h2" id="loading">
            Loading NDJSON
          </Heading>
          <BarChart chart={load} />
        </section>
      )}
      {scale && (
        <section>
          <Heading as="h2" id="sql-at-scale">
            The readings as SQL views
          </Heading>
          <BarChart chart={scale} />
        </section>
      )}
    </>
  )
}

export function Targets(): ReactNode {
  return (
    <ScrollableTable>
      <thead>
        <tr>
          <th scope="col">Target</th>
          <th scope="col">Wanted</th>
          <th scope="col">Met</th>
          <th scope="col">Measured</th>
        </tr>
      </thead>
      <tbody>
        {benchmarks.targets.map(({ what, wanted, met, figures }) => (
          <tr key={what}>
            <th scope="row" className={styles.bar}>
              {what}
            </th>
            <td>{wanted}</td>
            <td>{met ? 'yes' : 'no'}</td>
            <td>
              {figures.map(({ of, value, met: isMet }) => (
                <div key={of}>
                  {of}: {isMet ? value : <strong>{value}, missed</strong>}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  )
}
