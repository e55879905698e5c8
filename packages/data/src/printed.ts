/**
 * How what a stranger gave stands in a message: on one line, whatever it holds, and no longer than a reader needs.
 *
 * @module
 */
import { NotPlain } from './plain.js'

/** An id has at most 64 characters; what is longer is none, and its beginning is enough to find it by. */
const most = 80

/** What would break the line, turn it around, or cannot be seen; halves of surrogate pairs, which have no UTF-8. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A text as part of a message. */
export function inMessage(text: string): string {
  // Sign by sign, for a slice would keep the whole of the long text that it was cut from.
  const cut = text.length > most ? [...text.slice(0, most - 1), '…'].join('') : text
  return printable(cut)
}

/** A text of which each sign can be seen, and none ends a line. */
export function printable(text: string): string {
  return text.replace(unprintable, (sign) => `\\u{${(sign.codePointAt(0) as number).toString(16)}}`)
}

/** What was given for an id, a code or a date, whatever it is: a text in quotation marks. */
export function quoted(given: unknown): string {
  if (typeof given === 'function') return 'a function'
  if (typeof given === 'object' && given !== null) return 'an object' // it is not looked into: that may run its code
  return `"${inMessage(String(given))}"`
}

/** What is shown of a value. */
const room = 60

/** A plain value as JSON, as far as a message has room for it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value instanceof NotPlain) return value.what
  if (typeof value === 'number') return String(value) // JSON has none that is no finite number
  let left = room // each value takes a character or more, and lists may hold one another many times
  const json = JSON.stringify(
    typeof value === 'string' ? value.slice(0, room) : value,
    (_, held: unknown) => {
      left--
      if (left < 0) return undefined
      return held instanceof NotPlain ? held.what : held
    },
  )
  return json.length > room ? `${inMessage(json.slice(0, room - 3))}…` : inMessage(json)
}
