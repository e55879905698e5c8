import { type Dataset, type Estimate, estimates, type QuantityQuestion } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { HedgeLegend, SideLegend } from '../figures/Legend.js'
import { NumberAxis, NumberLane } from '../figures/NumberLane.js'
import { numberScale } from '../figures/scales.js'
import { grouped } from '../grouped.js'
import { modalityInWords } from '../words/codes.js'
import { capitalised } from '../words/counts.js'
import { ClaimList } from './ClaimList.js'

interface QuestionNumbersProps {
  readonly record: Dataset
  readonly question: QuantityQuestion
}

/** The numbers on one question: what is planned or possible never stands in the lane of what is said to be so. */
export function QuestionNumbers({ record, question }: QuestionNumbersProps): ReactNode {
  const all = estimates(record, question.id)
  if (all.length === 0) return null
  const numbers = numberScale(all.map(largest))
  const lanes = [...grouped(all, ({ modality }) => modality)]
  return (
    <>
      <figure className="number-lanes">
        <figcaption>
          <p className="quiet">
            One row is one claim, in the order of saying. Its mark stands at the number as stated, on an axis
            from zero; the shape is the hedge, the colour the side of the speaker. No two numbers are added or
            averaged.
          </p>
          <SideLegend record={record} claimants={all.map(({ claim }) => claim.claimant)} />
          <HedgeLegend quantities={all.map(({ quantity }) => quantity)} />
        </figcaption>
        {lanes.map(([modality, own]) => (
          <section key={modality}>
            <h3 id={`lane-${modality}`}>{capitalised(modalityInWords[modality])}</h3>
            <NumberLane record={record} labelledBy={`lane-${modality}`} estimates={own} numbers={numbers} />
            {own.some(({ quantity }) => quantity.hedge !== 'vague') && <NumberAxis numbers={numbers} />}
          </section>
        ))}
      </figure>
      <details className="as-table" open={all.length <= 12}>
        <summary>The same numbers as a list</summary>
        <ClaimList record={record} claims={all.map(({ claim }) => claim)} withoutQuestion />
      </details>
    </>
  )
}

function largest({ quantity: { high, low } }: Estimate): number {
  return high ?? low ?? 0
}
