import { type Dataset, estimates, type QuantityQuestion } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { HedgeLegend, SideLegend } from '../../figures/Legend.js'
import { NumberAxis, NumberLane } from '../../figures/NumberLane.js'
import { numberScale } from '../../figures/scales.js'
import { grouped } from '../../grouped.js'
import type { Pair } from './pairs.js'

interface NumbersApartProps {
  readonly record: Dataset
  readonly pairs: readonly Pair[]
}

/** The pairs that are listed for their numbers. */
export function numericPairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ reasons }) => reasons.some(({ basis }) => basis === 'numeric'))
}

/** The numbers of listed pairs, of one question on one axis, drawn as wide as they were stated and no wider. */
export function NumbersApart({ record, pairs }: NumbersApartProps): ReactNode {
  const byQuestion = [...grouped(pairs, ({ question }) => question)].map(([question, own]) => {
    const ids = new Set(own.flatMap(({ claims }) => claims.map(({ id }) => id)))
    const all = estimates(record, (question as QuantityQuestion).id).filter(({ claim }) => ids.has(claim.id))
    return { question, all }
  })
  const all = byQuestion.flatMap((one) => one.all)
  return (
    <figure className="number-lanes">
      <figcaption>
        <p className="quiet">
          The numbers of the pairs above, as stated: where an end was left open it fades, and nothing is drawn
          between two numbers.
        </p>
        <SideLegend record={record} claimants={all.map(({ claim }) => claim.claimant)} />
        <HedgeLegend quantities={all.map(({ quantity }) => quantity)} />
      </figcaption>
      {byQuestion.map(({ question, all: own }) => {
        const heading = `numbers-${question.id}`
        const numbers = numberScale(own.map(({ quantity }) => quantity.high ?? quantity.low ?? 0))
        return (
          <div key={question.id} className="counted">
            <h4 id={heading}>{question.text.replace(/\.$/, '')}</h4>
            <NumberLane record={record} labelledBy={heading} estimates={own} numbers={numbers} />
            <NumberAxis numbers={numbers} />
          </div>
        )
      })}
    </figure>
  )
}
