import { CORE_SCHEMA, load } from 'js-yaml'
import { deepAt } from './depth.js'

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
  if (unusual.test(text) || deepAt(text) !== undefined || text.normalize('NFC') !== text) return undefined
  try {
    const value: unknown = load(text, { schema: CORE_SCHEMA })
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Values)
      : undefined
  } catch {
    return undefined
  }
}

/** What the two readers are known to read differently, or one of them laxly. */
const unusual = new RegExp(
  [
    /[\t\r\uFEFF\u2028\u2029\u0085]/, // tabs, a mark of byte order, other ends of a line
    /^(?:%|---|\.\.\.)/, // directives, several documents in a file
    /(?:^|[\s,[{:-])(?:[&*!?~]|<<|:(?=\s|$))/, // anchors, aliases, tags, merges, keys that are no words
    /(?:^|[\s,[{:-])(?:"(?:[^"\\\n]|\\.)*\\?|'[^'\n]*)$/, // a quotation that goes on in the next line
    /[\]}]\s*:(?=\s|$)/, // a list or map in brackets as a key
    /(?:^|\s)-\s*$/, // an item of a list that is empty, or begins in the next line
    /[{[][^\n[\]{}]*$/, // a list or map in brackets that goes on in the next line
    /["'\]}]#/, // a comment that touches what is before it
    /\d[eE][-+]?\d{3,}(?=[\s,\]}]|$)|\d_|[-+.]?0[bB]/, // numbers beyond all bounds, and those of YAML 1.1
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
)
