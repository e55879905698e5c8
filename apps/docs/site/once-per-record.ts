import type { Dataset } from '@dprk-ru/data'

/** Remembers what was computed from a whole record, for pages that each need a part of it. */
export function oncePerRecord<Value>(compute: (record: Dataset) => Value): (record: Dataset) => Value {
  const known = new WeakMap<Dataset, Value>()
  return (record) => {
    const before = known.get(record)
    if (before !== undefined) return before
    const value = compute(record)
    known.set(record, value)
    return value
  }
}
