/** Answers as plain data that can be compared. */
import { expect } from 'vitest'
import type { Dataset } from '../../src/model.js'

/** A value in which every row of the dataset stands as its id. A row that was altered stays as it is. */
export function plain<T>(dataset: Dataset, value: T): T {
  const rows = new Set<unknown>(Object.values(dataset).flat())
  const inner = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(inner)
    if (typeof item !== 'object' || item === null) return item
    if (rows.has(item)) return (item as { readonly id: string }).id
    return Object.fromEntries(Object.entries(item).map(([key, field]) => [key, inner(field)]))
  }
  return inner(value) as T
}

/** A value in which no list has an order, for answers in the order of a table; with the text it is sorted by. */
function unordered(value: unknown): readonly [text: string, value: unknown] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value) ?? 'undefined', value]
  const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    a < b ? -1 : a > b ? 1 : 0
  if (Array.isArray(value)) {
    const items = value.map(unordered).sort(byText)
    return [`[${items.map(([text]) => text)}]`, items.map(([, item]) => item)]
  }
  const fields = Object.entries(value).map(([key, field]) => {
    const [text, inner] = unordered(field)
    return [`${key}:${text}`, [key, inner]] as const
  })
  fields.sort(byText)
  return [`{${fields.map(([text]) => text)}}`, Object.fromEntries(fields.map(([, field]) => field))]
}

/** Compares strictly, but for the order of lists. */
export function expectSameUnordered(actual: unknown, expected: unknown): void {
  const [text, value] = unordered(actual)
  const [other, wanted] = unordered(expected)
  if (text !== other) expect(value).toStrictEqual(wanted)
}

/** Compares strictly. Test runners explain a difference well and find out slowly that there is none. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isSame(actual, expected)) expect(actual).toStrictEqual(expected)
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  const keys = Object.keys(a)
  const left = a as Readonly<Record<string, unknown>>
  const right = b as Readonly<Record<string, unknown>>
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  )
}
