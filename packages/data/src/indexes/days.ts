import { aboutBounds, knownBounds, saidBounds } from '../clocks.js'
import type { Bounds } from '../dates.js'
import type { Claim, Dataset, Day } from '../model.js'
import { memo } from './memo.js'

/** The days of the claims of a whole dataset, by row number; an open side is beyond every day. */
export interface Days {
  readonly earliest: Int32Array
  readonly latest: Int32Array
}

/** A calendar day as a number that keeps the order: 2024-10-21 is 20241021. */
export function dayNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8))
}

/** Before every day. */
export const beforeAll: number = -(2 ** 31)
/** After every day. */
export const afterAll: number = 2 ** 31 - 1

function days(boundsOf: (dataset: Dataset, claim: Claim) => Bounds): (whole: Dataset) => Days {
  return memo((whole: Dataset) => {
    const { claims } = whole
    const [earliest, latest] = [new Int32Array(claims.length), new Int32Array(claims.length)]
    for (let row = 0; row < claims.length; row++) {
      const bounds = boundsOf(whole, claims[row] as Claim)
      earliest[row] = bounds.earliest === undefined ? beforeAll : dayNumber(bounds.earliest)
      latest[row] = bounds.latest === undefined ? afterAll : dayNumber(bounds.latest)
    }
    return { earliest, latest }
  })
}

/** When each claim may have been made. */
export const saidDays: (whole: Dataset) => Days = /* @__PURE__ */ days(saidBounds)
/** When each claim may have become known. */
export const publishedDays: (whole: Dataset) => Days = /* @__PURE__ */ days(knownBounds)
/** The time that each claim may be about. */
export const aboutDays: (whole: Dataset) => Days = /* @__PURE__ */ days(aboutBounds)
