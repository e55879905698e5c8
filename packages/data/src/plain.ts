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

/** Whether a value is a map of names to values. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NotPlain)
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

/**
 * Freezes a value that came out of `JSON.parse` and is nobody else's: what {@link plainCopy} would make of it, in
 * place. Such a value is plain already, but may be nested without end.
 */
export function freezeParsed<T>(value: T, depth = 0): T | NotPlain {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return new NotPlain('nested too deep')
  const fields = value as Record<string, unknown>
  for (const name of Object.keys(fields)) {
    const held = fields[name]
    if (typeof held !== 'object' || held === null) continue
    const kept = freezeParsed(held, depth + 1)
    if (kept !== held) fields[name] = kept // also of a key `__proto__`, which JSON.parse makes the value's own
  }
  return Object.freeze(value)
}
