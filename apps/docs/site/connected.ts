/** Ids that edges join, directly or through others, as groups; every id that an edge names stands in exactly one. */
export function connected(edges: Iterable<readonly [string, string]>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const [a, b] of edges) {
    const [first, second] = [groups.get(a) ?? [a], groups.get(b) ?? [b]]
    if (first === second) continue
    const joined = a === b ? first : [...first, ...second]
    for (const id of joined) groups.set(id, joined)
  }
  return [...new Set(groups.values())]
}
