import { get } from '../indexes/find.js'
import { linksOf } from '../indexes/related.js'
import type { Certainty, Claim, Dataset, Ids, Link } from '../model.js'
import { weakest } from '../views/certainty-of.js'
import { moments } from './moments.js'

/** A claim made in reply to another. */
export interface Reply<I extends Ids = Ids> {
  /** The claim that replies, which may be on another question than the one it replies to. */
  readonly claim: Claim<I>
  /** Who says that it is a reply, and where. */
  readonly link: Link<I>
  /** Whether both the reply and the link are in this view for sure. */
  readonly certainty: Certainty
}

/**
 * The claims that reply to a claim, in order of time. That one replies to another is asserted by a document or by the
 * curators, and never inferred from dates; where several say so, the reply is listed once for each.
 *
 * @param dataset - a dataset or a view
 * @param claim - a claim's id
 * @throws RangeError where the dataset has no such claim
 * @example
 * ```ts
 * replies(dataset, '2025-04-26-ru-general-staff-fighting-over').map(({ claim }) => claim.claimant)
 * // => ['ua-general-staff']
 * ```
 */
export function replies<I extends Ids>(dataset: Dataset<I>, claim: I['claim']): readonly Reply<I>[] {
  get(dataset, 'claims', claim)
  const links = linksOf(dataset, claim).filter(({ type, to }) => type === 'responds-to' && to === claim)
  const standing = [...new Set(links.map(({ from }) => from))]
    .map((id) => get(dataset, 'claims', id))
    .filter(({ withdrawn }) => withdrawn === undefined)
  return moments(dataset, standing).flatMap(({ claim: reply }) =>
    links
      .filter(({ from }) => from === reply.id)
      .map((link) => ({ claim: reply, link, certainty: weakest(dataset, reply, link) })),
  )
}
