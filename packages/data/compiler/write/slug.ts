/** The longest id that leaves a report room for its number. */
export const slugLength = 60

/**
 * Words as an id: lower-case letters, digits and single hyphens, cut between words. Empty where the words have no
 * Latin letter or digit.
 */
export function slug(words: string, most: number = slugLength): string {
  const parts = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((part) => part !== '')
  let made = (parts[0] ?? '').slice(0, most)
  for (const part of parts.slice(1)) {
    if (made.length + 1 + part.length > most) break
    made += `-${part}`
  }
  return made
}
