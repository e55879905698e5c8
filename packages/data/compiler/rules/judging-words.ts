const judging: readonly string[] = ['truth', 'verdict', 'confidence', 'reliability', 'score', 'best']

/** The word of a name (of a slug, of a field, of a code) that would judge what was said; whole words, in any case. */
export function judgingWordIn(name: string): string | undefined {
  const words = name.split(/(?<=\p{Ll})(?=\p{Lu})|[^\p{L}]/u).map((word) => word.toLowerCase())
  return words.find((word) => judging.includes(word))
}
