import { find } from './indexes/find.js'
import type { Actor, Claim, Dataset, Ids } from './model.js'

/**
 * An actor and everyone above it by `parent`, nearest first; empty where there is no such actor.
 *
 * @example
 * ```ts
 * lineage(dataset, 'cn-mfa').map(({ id }) => id) // => ['cn-mfa', 'cn']
 * ```
 */
export function lineage<I extends Ids>(dataset: Dataset<I>, actor: I['actor']): readonly Actor<I>[] {
  const chain: Actor<I>[] = []
  for (let at = find(dataset, 'actors', actor); at; at = at.parent && find(dataset, 'actors', at.parent))
    chain.push(at)
  return chain
}

/**
 * The state that an actor belongs to, by walking up its parents; a state belongs to itself.
 *
 * @returns the state's id, or `undefined` for an actor of no state (a person, an alliance, a private outlet)
 * @example
 * ```ts
 * stateOf(dataset, 'ru-general-staff') // => 'ru'
 * stateOf(dataset, 'nato') // => undefined
 * ```
 */
export function stateOf<I extends Ids>(
  dataset: Dataset<I>,
  actor: I['actor'] | null,
): I['state'] | undefined {
  return actor === null ? undefined : lineage(dataset, actor).find(({ kind }) => kind === 'state')?.id
}

/** Everyone who answers for a claim: its claimant, if anybody is named, and those who signed with it. */
export function claimantsOf<I extends Ids>({ claimant, joint = [] }: Claim<I>): readonly I['actor'][] {
  return claimant === null ? joint : [claimant, ...joint]
}

/** The states that those who answer for a claim belong to, each once. */
export function statesOf<I extends Ids>(dataset: Dataset<I>, claim: Claim<I>): readonly I['state'][] {
  return [...new Set(claimantsOf(claim).flatMap((actor) => stateOf(dataset, actor) ?? []))]
}
