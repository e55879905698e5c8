import type { Dataset, Ids, Link } from '../model.js'
import { memo } from './memo.js'

/** For each claim that a `same-statement` link touches, one claim that stands for its whole group. */
const groups = memo((links: readonly Link[]) => {
  const leader = new Map<string, string>()
  const lead = (id: string): string => {
    const above = leader.get(id)
    return above === undefined || above === id ? id : lead(above)
  }
  for (const { type, from, to } of links) if (type === 'same-statement') leader.set(lead(from), lead(to))
  return lead
})

/** Whether two claims are one utterance, joined by `same-statement` links directly or through others. */
export function isSameStatement<I extends Ids>(dataset: Dataset<I>, a: I['claim'], b: I['claim']): boolean {
  const lead = groups(dataset.links)
  return lead(a) === lead(b)
}
