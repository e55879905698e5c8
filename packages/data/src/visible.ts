/** What nobody sees, and what a terminal obeys: control characters, breaks of a line, marks and changes of direction. */
const unseen = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu

/** A text for a message: what cannot be seen stands as its number, so that it cannot turn the rest around either. */
export function visible(text: string): string {
  return text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A text in which each of these is one other sign, so that what stands below it stays below it. */
export function masked(text: string): string {
  return text.replace(unseen, (sign) => (sign === '\t' ? sign : '\uFFFD'))
}
