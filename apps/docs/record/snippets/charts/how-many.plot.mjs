import * as Plot from '@observablehq/plot'
import { group, max, min } from 'd3'

/** The rows of how-many.csv, read with `d3.csv('how-many.csv', d3.autoType)`, as one figure for each thing counted. */
export function howMany(rows, options = {}) {
  const days = rows.flatMap(({ first_day, last_day }) => [first_day, last_day]).filter(Boolean)
  // Where no first day is known, the whisker begins at the edge.
  const edge = new Date(+min(days) - 2 * 86_400_000)
  const most = 1.6 * max(rows.flatMap(({ low, high }) => [low, high]))
  const stated = ({ low, high }) => high ?? low
  const words = ({ printed }) => `“${printed}”`
  // A row is a claim: two answers of one office are two rows.
  const row = (_, index) => index
  // Numbers that count different things never share a lane.
  return [...group(rows, ({ counted }) => counted)].flatMap(([counted, lane]) => {
    const frame = { ...options, height: 80 + 40 * lane.length, marginTop: 36 }
    const when = Plot.plot({
      ...frame,
      width: 480,
      marginLeft: 260,
      ariaLabel: `${counted}: when it was said`,
      x: { type: 'utc', domain: [edge, max(days)], label: 'said on' },
      y: { type: 'band', label: null, tickFormat: (index) => lane[index].who },
      marks: [
        Plot.text([counted], { frameAnchor: 'top-right', dy: -24, fontWeight: 'bold' }),
        // The mark stands on the last possible day, the whisker reaches back to the first.
        Plot.ruleY(lane, {
          y: row,
          x1: ({ first_day }) => first_day ?? edge,
          x2: 'last_day',
          stroke: 'grey',
        }),
        Plot.tickX(lane, { y: row, x: 'last_day' }),
      ],
    })
    const many = Plot.plot({
      ...frame,
      width: 480,
      ariaLabel: `${counted}: how many, as stated`,
      x: { domain: [0, most], label: 'people, as stated' },
      y: { type: 'band', domain: lane.map(row), axis: null },
      marks: [
        Plot.ruleY(lane, { filter: ({ low, high }) => low < high, y: row, x1: 'low', x2: 'high' }),
        // The shape is the hedge: "up to" points down the axis, "at least" points up it, "about" is hollow.
        Plot.dot(lane, {
          filter: (claim) => stated(claim) != null,
          x: stated,
          y: row,
          r: 5,
          symbol: ({ hedge }) => (['exact', 'about', 'between'].includes(hedge) ? 'circle' : 'triangle'),
          rotate: ({ hedge }) => (['up-to', 'less-than'].includes(hedge) ? -90 : 90),
          fill: ({ hedge }) => (hedge === 'about' ? 'white' : 'black'),
          stroke: 'black',
        }),
        // The label is what was printed; words alone stay words.
        Plot.text(lane, {
          x: (claim) => stated(claim) ?? 0,
          y: row,
          text: words,
          dx: 8,
          dy: -10,
          textAnchor: 'start',
        }),
      ],
    })
    return [when, many]
  })
}
