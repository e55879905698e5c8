/** The first words of a passage, with a sign where it goes on; of scripts without spaces, the first signs. */
export function firstWords(passage: string, most = 12): string {
  const words = passage.split(/\s+/).filter((word) => word !== '')
  if (words.length > most) return `${words.slice(0, most).join(' ')} …`
  const signs = [...passage]
  const isUnspaced = signs.length > most * 12
  return isUnspaced ? `${signs.slice(0, most * 3).join('')}…` : passage
}
