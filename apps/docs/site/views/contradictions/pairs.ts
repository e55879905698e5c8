import { type Claim, type Contradiction, contradictions, type Dataset, type Question } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'
import { inOrderOfSaying } from './order.js'

/** Two claims that are listed, for one reason or for several. */
export interface Pair {
  /** The anchor, which no other order of the two changes. */
  readonly anchor: string
  readonly question: Question
  /** In order of saying. */
  readonly claims: readonly [Claim, Claim]
  /** Every row of the reading that lists the two. */
  readonly reasons: readonly Contradiction[]
}

/** All pairs that the reading lists, each once, in the order of the reading. */
export function pairsOf(record: Dataset): readonly Pair[] {
  const order = inOrderOfSaying(record)
  const byAnchor = grouped(contradictions(record), ({ claims: [a, b] }) => anchorOf(a.id, b.id))
  return [...byAnchor].flatMap(([anchor, reasons]) => {
    const [first] = reasons
    if (first === undefined) return []
    const claims = first.claims.toSorted(order) as [Claim, Claim]
    return { anchor, question: first.question, claims, reasons }
  })
}

export function anchorOf(one: string, other: string): string {
  return `pair-${[one, other].toSorted().join('--')}`
}
