import {
  type Claim,
  type Dataset,
  get,
  type Independence,
  independence,
  type OriginOptions,
} from '@dprk-ru/data'

/** One answer to one question, and what stands behind it. */
export interface AnswerBehind extends Independence {
  /** The claim that gave it first. */
  readonly lead: Claim
}

/** Every answer of the record once, those that stand in most documents first. */
export function answersBehind(record: Dataset, options: OriginOptions): readonly AnswerBehind[] {
  const seen = new Set<string>()
  const answers: AnswerBehind[] = []
  for (const claim of record.claims) {
    if (claim.withdrawn !== undefined || seen.has(claim.id)) continue
    const behind = independence(record, claim.id, options)
    for (const id of behind.claims) seen.add(id)
    answers.push({ ...behind, lead: get(record, 'claims', behind.claims[0] ?? claim.id) })
  }
  return answers.toSorted((a, b) => b.documents.length - a.documents.length || b.statements - a.statements)
}
