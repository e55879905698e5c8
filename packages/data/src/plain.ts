/**
 * Plain copies of what a stranger hands in: no getter, proxy, class or cycle survives, and nothing in it can run or
 * change later.
 *
 * @module
 */

/** Stands in a copy for what is no plain data; no field takes it. */
export class NotPlain {
  readonly what: string

  constructor(what: string) {
    this.what = what
  }
}

/** No row is nested deeper. */
const deepest = 12

/** A frozen copy of a value, in which everything that is not plain data is replaced by {@link NotPlain}. */
export function plainCopy(value: unknown, depth = 0): unknown {
  try {
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return value
    if (typeof value !== 'object') return new NotPlain(`a ${typeof value}`)
    if (depth > deepest) return new NotPlain('nested too deep')
    if (Array.isArray(value)) return Object.freeze(Array.from(value, (item) => plainCopy(item, depth + 1)))
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== null && prototype !== Object.prototype) return new NotPlain('no plain object')
    const fields = Object.keys(value).map((name) => [
      name,
      plainCopy((value as Record<string, unknown>)[name], depth + 1),
    ])
    return Object.freeze(Object.fromEntries(fields))
  } catch {
    return new NotPlain('unreadable')
  }
}
