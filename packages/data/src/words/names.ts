import { get } from '../indexes/find.js'
import type { Claim, Dataset, Ids } from '../model.js'
import { listed } from './listed.js'

/** English puts an article before these. */
const takesArticle = /\b(States|Union|Nations|Kingdom|Emirates|Netherlands|Philippines)$/

/**
 * The name of an actor as a sentence has it, its English prose name where it has one: "the General Staff of the Russian Armed Forces", "North Korea".
 *
 * @throws RangeError where the dataset has no such actor
 * @example
 * ```ts
 * nameOf(dataset, 'kp') // => 'North Korea'
 * nameOf(dataset, 'cn-mfa') // => 'the Ministry of Foreign Affairs of China'
 * ```
 */
export function nameOf<I extends Ids>(dataset: Dataset<I>, actor: I['actor']): string {
  const { kind, name, names } = get(dataset, 'actors', actor)
  const prose = names?.en
  if (prose !== undefined) return prose
  const article = kind === 'body' || kind === 'unit' || takesArticle.test(name)
  return article && !/^the /i.test(name) ? `the ${name}` : name
}

/**
 * Who speaks in a claim: the office, with those who signed with it, and the person in brackets; `undefined` where
 * nobody is named.
 *
 * @example
 * ```ts
 * claimantInWords(dataset, get(dataset, 'claims', '2024-10-28-nato-is-escalation')) // => 'NATO (Mark Rutte)'
 * ```
 */
export function claimantInWords<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): string | undefined {
  if (claim.claimant === null) return undefined
  const offices = listed([claim.claimant, ...(claim.joint ?? [])].map((actor) => nameOf(dataset, actor)))
  return claim.speaker === undefined ? offices : `${offices} (${nameOf(dataset, claim.speaker)})`
}
