import { CORE_SCHEMA, load } from 'js-yaml'

/** What a record file holds, as plain values. */
export type Values = Readonly<Record<string, unknown>>

/**
 * Reads the values of a record file quickly, without the places where they stand: a large record is read several
 * times as fast. Only plain YAML is read, of which both readers make the same; everything else, and everything that
 * is wrong, is left to the reader that knows lines and columns.
 *
 * @returns the values, or `undefined` where the other reader must look
 */
export function readValues(text: string): Values | undefined {
  if (unusual.test(text) || text.normalize('NFC') !== text) return undefined
  try {
    const value: unknown = load(text, { schema: CORE_SCHEMA })
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Values)
      : undefined
  } catch {
    return undefined
  }
}

/**
 * Tabs, carriage returns, marks of byte order and other ends of a line; anchors, aliases, tags, merges and keys that
 * are no words; directives, and several documents in a file; numbers beyond all bounds.
 */
const unusual =
  /[\t\r\uFEFF\u2028\u2029\u0085]|(?:^|[\s,[{:-])(?:[&*!?~]|<<|:(?=\s|$))|^(?:%|---|\.\.\.)|\d[eE][-+]?\d{3,}(?=[\s,\]}]|$)/m
