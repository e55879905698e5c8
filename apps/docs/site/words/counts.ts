/** "1 document", "2 documents": a count with its noun. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** The first letter as at the start of a sentence or a cell. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
}
