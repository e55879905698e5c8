import { saidBounds } from '../clocks.js'
import { mustBeDataset } from '../indexes/held.js'
import { claimsOn, reportsOf } from '../indexes/related.js'
import { rowNumbers } from '../indexes/rows.js'
import type { Dataset, Day, Ids, Question } from '../model.js'

/** Which documents say anything on a question. */
export interface Coverage<I extends Ids = Ids> {
  /** The question looked up; each one of the dataset has an entry. */
  readonly question: Question<I>
  /** The claims on it that were not withdrawn, by id; empty where the dataset holds none. */
  readonly claims: readonly I['claim'][]
  /** The documents that carry any of these claims, in the order of the table. */
  readonly documents: readonly I['document'][]
  /** The documents that carry nothing on it: which is not to say that nothing was said. */
  readonly absent: readonly I['document'][]
  /** The first day on which a claim may have been made; left out where one is open, or there is none. */
  readonly earliest?: Day
  /** The last day on which a claim may have been made; left out where one is open, or there is none. */
  readonly latest?: Day
}

/**
 * For each question, which documents carry claims on it and which do not. A question that no document of the view
 * carries is listed with nothing beside it: the record is silent there, the world may not have been.
 *
 * @param dataset - a dataset or a view
 * @example
 * ```ts
 * coverage(dataset).find(({ question }) => question.id === 'donetsk-strike-killed')?.documents.length // => 2
 * ```
 */
export function coverage<I extends Ids>(dataset: Dataset<I>): readonly Coverage<I>[] {
  mustBeDataset(dataset)
  const ids = dataset.documents.map(({ id }) => id)
  const places = rowNumbers(dataset.documents)
  const inOrder = (a: I['document'], b: I['document']): number =>
    (places.get(a) as number) - (places.get(b) as number)
  return dataset.questions.map((question) => {
    const claims = claimsOn(dataset, question.id)
    const carriers = new Set(
      claims.flatMap(({ id }) => reportsOf(dataset, id)).map(({ document }) => document),
    )
    const days = claims.map((claim) => saidBounds(dataset, claim))
    const [earliest] = closed(days.map((bounds) => bounds.earliest))
    const latest = closed(days.map((bounds) => bounds.latest)).at(-1)
    return {
      question,
      claims: claims.map(({ id }) => id),
      documents: [...carriers].sort(inOrder),
      // Listed when it is read: of many documents, nearly all are silent on nearly every question.
      get absent() {
        return ids.filter((id) => !carriers.has(id))
      },
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
    }
  })
}

/** Days in order; none at all where one of them is open, for then nobody knows the first or the last. */
function closed(days: readonly (Day | undefined)[]): readonly Day[] {
  const known = days.flatMap((day) => day ?? [])
  return known.length < days.length ? [] : known.sort()
}
