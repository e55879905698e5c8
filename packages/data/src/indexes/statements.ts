import type { Dataset, Ids, Link } from '../model.js'
import { memo } from './memo.js'

/** For each claim that a `same-statement` link touches, one claim that stands for its whole group. */
const groups = /* @__PURE__ */ memo((links: readonly Link[]) => {
  const above = new Map<string, string>()
  const lead = (id: string): string => {
    let top = id
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next
    let at = id
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      above.set(at, top) // so that the next walk is short
      at = next
    }
    return top
  }
  for (const { type, from, to } of links) {
    const [a, b] = [lead(from), lead(to)]
    if (type === 'same-statement' && a !== b) above.set(a, b)
  }
  return lead
})

/** The claim that stands for all renderings of one utterance: the same for each of them. */
export function statementOf<I extends Ids>(dataset: Dataset<I>, claim: I['claim']): I['claim'] {
  return groups(dataset.links)(claim)
}

/** Whether two claims are one utterance, joined by `same-statement` links directly or through others. */
export function isSameStatement<I extends Ids>(dataset: Dataset<I>, a: I['claim'], b: I['claim']): boolean {
  return statementOf(dataset, a) === statementOf(dataset, b)
}
