/** Any answer as one text: two answers are the same where their texts are. */
export function written(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => {
    if (held instanceof Map || held instanceof Set) return { of: held.constructor.name, all: [...held] }
    if (typeof held === 'number' && !Number.isFinite(held)) return String(held)
    if (typeof held === 'object' && held !== null && !Array.isArray(held))
      return Object.fromEntries(
        Object.entries(held).map(([key, field]) => [key, field === undefined ? 'undefined' : field]),
      )
    return held
  })
}
