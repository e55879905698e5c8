import type { ReactNode } from 'react'
import type { SizesChart as Chart, Series } from '../../record/benchmarks'
import styles from './Benchmarks.module.css'
import ScrollableTable from './ScrollableTable'

const [width, height, left, right, top, bottom] = [460, 250, 58, 96, 12, 30] as const

/** Marks that are told apart without colour. */
const marks = [
  (x: number, y: number) => <circle cx={x} cy={y} r={4} />,
  (x: number, y: number) => <rect x={x - 3.5} y={y - 3.5} width={7} height={7} />,
  (x: number, y: number) => <path d={`M${x} ${y - 5}l5 9h-10z`} />,
  (x: number, y: number) => <path d={`M${x} ${y - 5}l5 5-5 5-5-5z`} />,
  (x: number, y: number) => <path d={`M${x} ${y + 5}l5-9h-10z`} />,
  (x: number, y: number) => <path d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} />,
] as const

/** Lines over the number of claims, both on logarithmic scales, and the same as a table. */
export default function SizesChart({
  chart,
  unit,
}: {
  readonly chart: Chart
  readonly unit: Unit
}): ReactNode {
  const values = chart.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  if (values.length === 0) return null
  const from = Math.floor(Math.log10(Math.min(...values)))
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))))
  const x = (index: number): number =>
    left + ((width - left - right) * index) / Math.max(1, chart.sizes.length - 1)
  const y = (value: number): number =>
    top + (height - top - bottom) * (1 - (Math.log10(value) - from) / (to - from))
  const powers = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  const ends = apart(
    chart.series.map(({ name, points }, index) => {
      const last = points.reduce((found, { value }, at) => (value === null ? found : at), 0)
      return { name, index, last, x: x(last), y: y(points[last]?.value ?? 10 ** from) }
    }),
  )
  return (
    <figure className={styles.chart}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${chart.title}: the lines of the table below`}
      >
        {powers.map((power) => (
          <g key={power} className={styles.axis}>
            <line x1={left} x2={width - right} y1={y(10 ** power)} y2={y(10 ** power)} />
            <text x={left - 8} y={y(10 ** power) + 4} textAnchor="end">
              {powerOf[unit](power)}
            </text>
          </g>
        ))}
        {chart.labels.map((label, index) => (
          <text key={label} x={x(index)} y={height - 8} textAnchor="middle" className={styles.label}>
            {label}
          </text>
        ))}
        {chart.series.map((series, index) => (
          <Line key={series.name} series={series} index={index} x={x} y={y} />
        ))}
        {ends.map(({ name, index, x: end, y: middle }) => (
          <text
            key={name}
            x={end + 10}
            y={middle + 4}
            className={`${styles.name} ${styles[`series${index}`]}`}
          >
            {name}
          </text>
        ))}
      </svg>
      <figcaption>
        <details>
          <summary>{chart.title}, in figures</summary>
          <ScrollableTable>
            <thead>
              <tr>
                <th scope="col">Claims</th>
                {chart.series.map(({ name }) => (
                  <th key={name} scope="col" className={styles.figure}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chart.labels.map((label, index) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {chart.series.map(({ name, points }) => (
                    <td key={name} className={styles.figure}>
                      {points[index]?.text || '–'}
                      {points[index]?.range && <span className={styles.range}>{points[index]?.range}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </ScrollableTable>
          {chart.without.length > 0 && <p>Not asked. {chart.without.join(' ')}</p>}
        </details>
      </figcaption>
    </figure>
  )
}

export type Unit = 'time' | 'count'

const powerOf: Readonly<Record<Unit, (power: number) => string>> = {
  time: (power) => {
    const unit = Math.max(0, Math.min(3, Math.floor(power / 3)))
    return `${10 ** (power - 3 * unit)} ${['ns', 'µs', 'ms', 's'][unit]}`
  },
  count: (power) => (10 ** power).toLocaleString('en'),
}

interface LineProps {
  readonly series: Series
  readonly index: number
  readonly x: (index: number) => number
  readonly y: (value: number) => number
}

function Line({ series: { points }, index, x, y }: LineProps): ReactNode {
  const known = points.flatMap(({ value }, at) => (value === null ? [] : [{ x: x(at), y: y(value) }]))
  return (
    <g className={`${styles.line} ${styles[`series${index}`]}`}>
      <path d={`M${known.map((point) => `${round(point.x)} ${round(point.y)}`).join('L')}`} />
      {known.map((point) => (
        <g key={point.x} className={styles.mark}>
          {marks[index % marks.length]?.(round(point.x), round(point.y))}
        </g>
      ))}
    </g>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
const least = 15

/** Moves names of lines that end side by side apart, from the top down, and back up where the last would fall out. */
function apart<T extends { readonly y: number }>(ends: readonly T[]): readonly T[] {
  const inOrder = [...ends].sort((a, b) => a.y - b.y)
  let before = Number.NEGATIVE_INFINITY
  const down = inOrder.map((end) => {
    before = Math.max(end.y, before + least)
    return { ...end, y: before }
  })
  const over = Math.max(0, before - (height - bottom))
  return down.map((end, index) => ({ ...end, y: round(Math.max(top + index * least, end.y - over)) }))
}
