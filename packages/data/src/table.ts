/** A table that is decoded from its shipped text on first use, once, and frozen. */
export function table<Row>(json: string): () => readonly Row[] {
  let rows: readonly Row[] | undefined
  return () => {
    rows ??= deepFreeze(JSON.parse(json) as readonly Row[])
    return rows
  }
}

/** Freezes a plain value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
