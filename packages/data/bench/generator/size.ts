/** How large a generated dataset is, and which of all that are so large. */
export interface GeneratedSize {
  readonly claims: number
  readonly seed: number
}

/** How many rows of each kind there are; questions and documents grow with the claims, actors slowly. */
export interface Counts {
  readonly claims: number
  readonly seed: number
  readonly states: number
  readonly outlets: number
  readonly places: number
  readonly documents: number
  readonly events: number
  readonly questions: number
}

export function countsOf({ claims, seed }: GeneratedSize): Counts {
  if (!Number.isSafeInteger(claims) || claims < 1) throw new RangeError(`${claims} is no number of claims`)
  return {
    claims,
    seed,
    states: Math.min(190, 8 + Math.floor(claims / 5000)),
    outlets: Math.min(3000, 12 + Math.floor(claims / 1000)),
    places: 40,
    documents: Math.max(6, Math.ceil(claims / 4)),
    events: Math.max(10, Math.ceil(claims / 30)),
    questions: Math.max(8, Math.ceil(claims / 40)),
  }
}
