import { hedges } from '../hedges.js'
import type { Quantity } from '../model.js'
import { didYouMean } from '../nearest.js'
import { quoted } from '../printed.js'

/**
 * The named ways of turning a hedged number into bounds, and the words to print beside whatever is drawn from them.
 * What a hedge leaves open stays open in all of them, and a vague amount has no bounds in any.
 *
 * @example
 * ```ts
 * Object.keys(rangePolicies) // => ['stated', 'face-value', 'about-10-percent']
 * ```
 */
export const rangePolicies: Readonly<Record<RangePolicy, string>> = /* @__PURE__ */ Object.freeze({
  stated: 'the bounds as stated; "about" states none',
  'face-value': 'the bounds as stated; "about n" read as n',
  'about-10-percent': 'the bounds as stated; "about n" read as n less or more a tenth',
})

/** The name of a way to read hedged numbers: see {@link rangePolicies}. */
export type RangePolicy = 'stated' | 'face-value' | 'about-10-percent'

/** The least and the most that a number was read as; a side that the hedge leaves open is left out. */
export interface Range {
  /** The lower bound, as stated unless the policy says otherwise; left out where there is none. */
  readonly low?: number
  /** The upper bound, as stated unless the policy says otherwise; left out where there is none. */
  readonly high?: number
}

/**
 * Reads a hedged number as bounds, by a policy that the caller names. Whether a bound itself is included is told by
 * the hedge: "more than 10" has the low bound 10.
 *
 * @param quantity - a claim's number, as hedged
 * @param policy - how to read it; there is no default
 * @returns the bounds, or `undefined` where this policy reads none from this hedge
 * @throws RangeError where there is no such policy or hedge
 * @example
 * ```ts
 * readRange({ hedge: 'up-to', high: 12000 }, 'stated') // => { high: 12000 }
 * readRange({ hedge: 'about', low: 8000, high: 8000 }, 'stated') // => undefined
 * readRange({ hedge: 'about', low: 8000, high: 8000 }, 'about-10-percent') // => { low: 7200, high: 8800 }
 * ```
 */
export function readRange(quantity: Quantity, policy: RangePolicy): Range | undefined {
  if (typeof policy !== 'string' || !Object.hasOwn(rangePolicies, policy)) {
    const names = Object.keys(rangePolicies)
    throw new RangeError(
      `${quoted(policy)} is no range policy: ${names.join(', ')}.${didYouMean(policy, names)}`,
    )
  }
  const { hedge, low, high } = quantity
  if (!hedges.includes(hedge))
    throw new RangeError(`${quoted(hedge)} is no hedge: ${hedges.join(', ')}.${didYouMean(hedge, hedges)}`)
  if (hedge === 'vague' || (hedge === 'about' && policy === 'stated')) return undefined
  const wider = hedge === 'about' && policy === 'about-10-percent' ? tenthOf : () => 0
  return {
    ...(low !== undefined && { low: low - wider(low) }),
    ...(high !== undefined && { high: high + wider(high) }),
  }
}

/** A tenth of a whole number, rounded up; no fraction is computed with, since most have no exact binary form. */
function tenthOf(number: number): number {
  const rest = number % 10
  return (number - rest) / 10 + Math.sign(rest)
}
