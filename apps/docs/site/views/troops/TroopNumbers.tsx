import { type Dataset, type RangePolicy, rangePolicies } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../../addresses.js'
import { HedgeLegend, SideLegend } from '../../figures/Legend.js'
import { NumberAxis, NumberLane } from '../../figures/NumberLane.js'
import { numberScale } from '../../figures/scales.js'
import { carriedBy, PrintedNumber, whenSaid, whoSaid } from '../../words/claims.js'
import { count } from '../../words/counts.js'
import { type Lane, laneTitles, sharesScale } from './lanes.js'

interface TroopNumbersProps {
  readonly record: Dataset
  readonly lanes: readonly Lane[]
  readonly policy?: RangePolicy | undefined
}

/** The figure: who said how many, when, a lane for each thing counted, then the same as a table. */
export function TroopNumbers({ record, lanes, policy }: TroopNumbersProps): ReactNode {
  const all = estimatesIn(lanes)
  if (all.length === 0) return null
  const shared = numberScale(largestOf(lanes.filter(({ name }) => sharesScale(name))))
  return (
    <figure className="number-lanes">
      <figcaption>
        <p className="quiet">
          One row is one claim, in the order of saying. Its mark stands at the number as stated, on an axis
          from zero; the shape is the hedge, the colour the side of the speaker. What counts different things
          is never on one row of axes.
        </p>
        <SideLegend record={record} claimants={all.map(({ claim }) => claim.claimant)} />
        <HedgeLegend quantities={all.map(({ quantity }) => quantity)} />
      </figcaption>
      {lanes.map((lane) => (
        <section key={lane.name}>
          <h3>{laneTitles[lane.name]}</h3>
          {lane.counted.map(({ question, estimates }) => {
            const heading = `${lane.name}-${question.id}`
            const own = sharesScale(lane.name) ? undefined : numberScale(estimates.map(largest))
            return (
              <div key={question.id} className="counted">
                <h4 id={heading}>{question.text.replace(/\.$/, '')}</h4>
                <NumberLane
                  record={record}
                  labelledBy={heading}
                  estimates={estimates}
                  numbers={own ?? shared}
                  policy={policy}
                />
                {own && estimates.some(({ quantity }) => quantity.hedge !== 'vague') && (
                  <NumberAxis numbers={own} />
                )}
              </div>
            )
          })}
          {sharesScale(lane.name) && <NumberAxis numbers={shared} />}
        </section>
      ))}
      {policy && (
        <p className="quiet">
          The pale bands are what the policy “{policy}” reads into a number: {rangePolicies[policy]}. They are
          no confidence intervals.
        </p>
      )}
    </figure>
  )
}

interface TroopTableProps extends Omit<TroopNumbersProps, 'policy'> {
  /** Folded whatever its length, where the page goes on to something else. */
  readonly isFolded?: boolean
}

/** Every number of the figure once more, in rows; open where there are few. */
export function TroopTable({ record, lanes, isFolded = false }: TroopTableProps): ReactNode {
  const all = estimatesIn(lanes)
  return (
    <details className="as-table" open={!isFolded && all.length <= 12}>
      <summary>The same as a table: {count(all.length, 'row')}</summary>
      <div className="table-box">
        <table>
          <caption>Numbers in the printed words, by what they count and by the latest day of saying</caption>
          <thead>
            <tr>
              <th scope="col">Counted</th>
              <th scope="col">Who</th>
              <th scope="col">When</th>
              <th scope="col">In the printed words</th>
              <th scope="col">Sense</th>
              <th scope="col">Carried by</th>
            </tr>
          </thead>
          <tbody>
            {lanes.flatMap(({ counted }) =>
              counted.flatMap(({ question, estimates }) =>
                estimates.map(({ claim, modality }) => (
                  <tr key={claim.id} data-claim-id={claim.id}>
                    <td>{question.text.replace(/\.$/, '')}</td>
                    <th scope="row">
                      <a href={claimHref(record, claim.id)}>{whoSaid(record, claim)}</a>
                    </th>
                    <td>{whenSaid(record, claim)}</td>
                    <td>
                      <PrintedNumber record={record} claim={claim} />
                    </td>
                    <td>{modality}</td>
                    <td>{carriedBy(record, claim)}</td>
                  </tr>
                )),
              ),
            )}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function estimatesIn(lanes: readonly Lane[]) {
  return lanes.flatMap(({ counted }) => counted.flatMap(({ estimates }) => estimates))
}

function largestOf(lanes: readonly Lane[]): readonly number[] {
  return estimatesIn(lanes).map(largest)
}

function largest({
  quantity,
}: {
  readonly quantity: { readonly high?: number; readonly low?: number }
}): number {
  return quantity.high ?? quantity.low ?? 0
}
