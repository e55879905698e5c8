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

/** How deep a row lies in the tables that `createDataset` takes: what is too deep there is too deep in a line. */
export const depthOfRow = 2

/** No row is nested deeper. */
const deepest = 12

/**
 * How much one row holds. Where that is much, what is met again is not copied again: a few lists that hold one another
 * many times would keep a copy busy for ever.
 */
interface Row {
  values: number
  /** Of all rows; there are none as long as no row is long. */
  readonly copies: Map<object, unknown>
}

/** Hardly a row has as many values. */
const many = 1000

/** A frozen copy of a value, in which everything that is not plain data is replaced by {@link NotPlain}. */
export function plainCopy(value: unknown, depth = 0, row: Row = { values: 0, copies: new Map() }): unknown {
  try {
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return value
    if (typeof value !== 'object') return new NotPlain(`a ${typeof value}`)
    if (depth > deepest) return new NotPlain('nested too deep')
    const before = row.copies.size > 0 ? row.copies.get(value) : undefined
    if (before !== undefined) return before
    const copy = Array.isArray(value) ? listCopy(value, depth, row) : mapCopy(value, depth, row)
    if (row.values > many) row.copies.set(value, copy)
    return copy
  } catch {
    return new NotPlain('unreadable')
  }
}

/** What a value holds belongs to the same row, unless the value holds rows. */
function inner(depth: number, row: Row): Row {
  return depth < depthOfRow ? { values: 0, copies: row.copies } : row
}

/** By its own length and places: a list may have an iterator of its own that never ends, or nothing in most places. */
function listCopy(list: readonly unknown[], depth: number, row: Row): unknown {
  const { length } = list
  row.values += length
  const copy: unknown[] = []
  for (let index = 0; index < length; index++) {
    if (!(index in list)) return new NotPlain('a list with a gap')
    copy.push(plainCopy(list[index], depth + 1, inner(depth, row)))
  }
  return Object.freeze(copy)
}

function mapCopy(map: object, depth: number, row: Row): unknown {
  const prototype: unknown = Object.getPrototypeOf(map)
  if (prototype !== null && prototype !== Object.prototype) return new NotPlain('no plain object')
  const names = Object.keys(map)
  row.values += names.length
  const fields = names.map((name) => [
    name,
    plainCopy((map as Record<string, unknown>)[name], depth + 1, inner(depth, row)),
  ])
  return Object.freeze(Object.fromEntries(fields))
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
    const kept = freezeParsed(held, depth + 1)
    if (kept !== held) fields[name] = kept // also of a key `__proto__`, which JSON.parse makes the value's own
  }
  return Object.freeze(value)
}
