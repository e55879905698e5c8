import { type Dataset, type Estimate, isHeadlineOnly, type RangePolicy, readRange } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../addresses.js'
import { sideClass } from '../sides.js'
import { carriedBy, PrintedNumber, saidInWords, whoSaid } from '../words/claims.js'
import { At, percent } from './At.js'
import { HedgeMark } from './HedgeMark.js'
import { inDigits, type NumberScale } from './scales.js'

export interface NumberLaneProps {
  readonly record: Dataset
  /** The id of the heading that says what is counted. */
  readonly labelledBy: string
  /** Every one counts the same thing. */
  readonly estimates: readonly Estimate[]
  readonly numbers: NumberScale
  /** Draws in pale what a policy reads into each number; nothing unless a reader asks for one. */
  readonly policy?: RangePolicy | undefined
}

const middle = 14

/**
 * Numbers of one thing counted, a row for each claim: who, when, in which words, and the number in the shape of its
 * hedge. No line joins the marks. What was said in words alone stands in words, below the axis.
 */
export function NumberLane(props: NumberLaneProps): ReactNode {
  const { estimates, labelledBy } = props
  const withNumber = estimates.filter(({ quantity }) => quantity.hedge !== 'vague')
  const inWords = estimates.filter(({ quantity }) => quantity.hedge === 'vague')
  return (
    <div className="number-lane" data-marks="">
      {withNumber.length > 0 && (
        <ol aria-labelledby={labelledBy}>
          {withNumber.map((estimate) => (
            <NumberRow key={estimate.claim.id} {...props} estimate={estimate} />
          ))}
        </ol>
      )}
      {inWords.length > 0 && (
        <div className="in-words">
          <p>In words, without a number:</p>
          <ul>
            {inWords.map((estimate) => (
              <NumberRow key={estimate.claim.id} {...props} estimate={estimate} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function NumberRow(props: NumberLaneProps & { readonly estimate: Estimate }): ReactNode {
  const { record, estimate, numbers, policy } = props
  const { claim, quantity, modality, said, certainty } = estimate
  const range = policy && readRange(quantity, policy)
  return (
    <li>
      <a
        className={`number-row ${sideClass(record, claim.claimant)}`}
        href={claimHref(record, claim.id)}
        data-claim-id={claim.id}
      >
        <span className="who">{whoSaid(record, claim)}</span>
        <span className="when">{saidInWords(said)}</span>
        <span className="words">
          <PrintedNumber record={record} claim={claim} />
          {modality !== 'actual' && <span className="tag">{modality}</span>}
          {certainty === 'possible' && <span className="tag">possibly later</span>}
          <span className="carried">{carriedBy(record, claim)}</span>
        </span>
        {quantity.hedge !== 'vague' && (
          <svg className="strip number-strip" height={2 * middle} width="100%" aria-hidden="true">
            {numbers.ticks.map((tick) => (
              <line
                key={tick}
                className={tick === 0 ? 'zero' : 'grid'}
                x1={percent(numbers.at(tick))}
                x2={percent(numbers.at(tick))}
                y1="0"
                y2={2 * middle}
              />
            ))}
            {range?.low !== undefined && range.high !== undefined && range.low < range.high && (
              <rect
                className="policy-band"
                x={percent(numbers.at(range.low))}
                width={percent(numbers.at(range.high) - numbers.at(range.low))}
                y="4"
                height={2 * middle - 8}
              />
            )}
            <HedgeMark
              quantity={quantity}
              at={numbers.at}
              middle={middle}
              isNobody={claim.claimant === null}
              isHeadlineOnly={isHeadlineOnly(record, claim.id)}
            />
          </svg>
        )}
      </a>
    </li>
  )
}

/** The labels of the axis that rows above share. */
export function NumberAxis({ numbers }: Pick<NumberLaneProps, 'numbers'>): ReactNode {
  return (
    <div className="number-row axis">
      <svg className="strip number-strip" height="18" width="100%" aria-hidden="true">
        {numbers.ticks.map((tick) => (
          <At key={tick} share={numbers.at(tick)} y={13}>
            <text textAnchor={tick === 0 ? 'start' : 'middle'}>{inDigits(tick)}</text>
          </At>
        ))}
      </svg>
    </div>
  )
}
