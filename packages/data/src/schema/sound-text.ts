/**
 * What keeps a text from being shown or written anywhere without harm to what stands beside it.
 *
 * @module
 */

/** Nearly no text holds any of these, and the others need no second look. */
const suspicious = /[\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/

const endOfEmbedding = '\u202C'
const endOfIsolate = '\u2069'

/**
 * What is wrong with a text and how to mend it; `undefined` where nothing is.
 *
 * Half of a surrogate pair has no UTF-8: the text would not come back from a file. A change of direction that is
 * opened and not closed turns around what follows it on a page, and a stray end closes what somebody else opened.
 */
export function flawOf(text: string): string | undefined {
  if (!suspicious.test(text)) return undefined
  if (/\p{Surrogate}/u.test(text)) return 'it holds half of a character; write the whole character'
  const open: string[] = []
  for (const [sign] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (sign !== endOfEmbedding && sign !== endOfIsolate)
      open.push(sign < '\u2066' ? endOfEmbedding : endOfIsolate)
    else if (open.pop() !== sign) return stray
  }
  return open.length > 0 ? unclosed : undefined
}

const leaveOut = 'leave both out: scripts that run from right to left need neither'
const unclosed = `it changes the direction of writing and does not change it back; ${leaveOut}`
const stray = `it ends a change of the direction of writing that it did not begin; ${leaveOut}`

/** The whole address of a page: http or https, a host and no user before it, and nothing unseen or blank in it. */
const address = /^https?:\/\/[^\s/?#@\\\p{C}]+(?:[/?#][^\s\p{C}]*)?$/u

/** How an address is written, for schemas. */
export const addressPattern = '^https?://[^\\s/?#@\\\\]+([/?#]\\S*)?$'

/** Whether a text is an address that a page may link to. */
export function isAddress(text: string): boolean {
  return address.test(text)
}
