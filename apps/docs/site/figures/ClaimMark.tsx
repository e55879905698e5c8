import { type Claim, type Dataset, isHeadlineOnly } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { sideClass } from '../sides.js'
import { answerKind } from '../words/answers.js'
import { AnswerShape } from './AnswerGlyph.js'

/** A claim around the point where it stands: the shape of its answer, ringed where nobody is named for it. */
export function ClaimMark({ record, claim }: { readonly record: Dataset; readonly claim: Claim }): ReactNode {
  const side = sideClass(record, claim.claimant)
  return (
    <g className={isHeadlineOnly(record, claim.id) ? `${side} headline-only` : side}>
      {claim.claimant === null && <circle r="10.5" className="ring" />}
      <AnswerShape kind={answerKind(claim)} />
    </g>
  )
}
