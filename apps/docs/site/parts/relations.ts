import {
  type Claim,
  type Contradiction,
  contradictions,
  type Dataset,
  find,
  type Link,
  linksOf,
  revisions,
} from '@dprk-ru/data'
import { oncePerRecord } from '../once-per-record.js'

/** How one claim stands to another: by a link that somebody asserts, or by a reading. */
export interface Relation {
  readonly words: string
  readonly other: Claim
  /** Who says so; nothing where a reading lists it. */
  readonly link?: Link
}

const outwards: Readonly<Record<Link['type'], string>> = {
  contradicts: 'set against',
  'responds-to': 'reply to',
  restates: 'restates',
  revises: 'revises',
  'same-statement': 'the same utterance as',
  retracts: 'takes back',
}

const inwards: Readonly<Record<Link['type'], string>> = {
  contradicts: 'set against',
  'responds-to': 'replied to by',
  restates: 'restated by',
  revises: 'revised by',
  'same-statement': 'the same utterance as',
  retracts: 'taken back by',
}

const clashes: Readonly<Record<Contradiction['basis'], string>> = {
  polarity: 'opposite answer',
  numeric: 'a number that does not go together with this one',
  choice: 'another answer where one rules out the others',
  asserted: 'set against',
}

/** The pairs of the whole record: they come from comparing all claims of a question with one another. */
const pairs = oncePerRecord(contradictions)

/** What the readings list of each claim. */
const computed = oncePerRecord((record: Dataset): ReadonlyMap<string, readonly Relation[]> => {
  const relations = new Map<string, Relation[]>()
  const add = ({ id }: Claim, relation: Relation) => {
    const known = relations.get(id)
    if (known) known.push(relation)
    else relations.set(id, [relation])
  }
  for (const { from, to, basis } of revisions(record)) {
    if (basis === 'asserted') continue
    add(from, { words: 'later answer of the same claimant, which differs', other: to })
    add(to, { words: 'earlier answer of the same claimant, which differs', other: from })
  }
  for (const { claims, basis } of pairs(record)) {
    if (basis === 'asserted') continue
    const [one, other] = claims
    add(one, { words: clashes[basis], other })
    add(other, { words: clashes[basis], other: one })
  }
  return relations
})

/** Every other claim that a claim stands in a relation to: what links assert first, then what readings list. */
export function relationsOf(record: Dataset, claim: Claim): readonly Relation[] {
  const asserted = linksOf(record, claim.id).flatMap((link): readonly Relation[] => {
    const other = find(record, 'claims', link.from === claim.id ? link.to : link.from)
    return other ? [{ words: (link.from === claim.id ? outwards : inwards)[link.type], other, link }] : []
  })
  return [...asserted, ...(computed(record).get(claim.id) ?? [])]
}

/** How many pairs of claims on each question are listed as contradictory. */
export const contradictionsByQuestion = oncePerRecord((record: Dataset): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { question } of pairs(record)) counts.set(question.id, (counts.get(question.id) ?? 0) + 1)
  return counts
})
