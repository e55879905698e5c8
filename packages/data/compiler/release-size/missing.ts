/** What one list has and another has not. */
export function missing(one: readonly string[], other: readonly string[]): readonly string[] {
  const others = new Set(other)
  return one.filter((item) => !others.has(item))
}
