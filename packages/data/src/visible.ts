/**
 * What nobody sees, and what a terminal obeys: control characters, breaks of a line, marks and changes of direction,
 * halves of surrogate pairs. What joins letters or keeps them apart belongs to the words of many scripts.
 */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu

/** A text for a message: what cannot be seen stands as its number, so that it cannot turn the rest around either. */
export function visible(text: string): string {
  return text.replace(unseen, (sign) => {
    const number = (sign.codePointAt(0) as number).toString(16)
    return number.length > 4 ? `\\u{${number}}` : `\\u${number.padStart(4, '0')}`
  })
}

/** A text of the same length in which another sign stands for each, so that what stands below it stays below it. */
export function masked(text: string): string {
  return text.replace(unseen, (sign) => (sign === '\t' ? sign : '\uFFFD'.repeat(sign.length)))
}
