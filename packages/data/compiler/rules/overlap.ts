/** A stretch of a text, as offsets in code points, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Whether two stretches of a text have a character in common. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}
