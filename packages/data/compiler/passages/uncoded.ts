const calendar =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

/**
 * Why a passage may not stay uncoded, or `undefined` where it may: it holds a number, a date, a quotation or, outside
 * analysis, a name.
 */
export function whyNotUncoded(words: string, why: string | undefined): string | undefined {
  if (/\p{N}/u.test(words)) return 'a number'
  if (/[“”„«»"]/u.test(words)) return 'a quotation'
  if (calendar.test(words)) return 'a date'
  if (why !== 'analysis' && /(?<=\p{L}[,;]? )\p{Lu}/u.test(words)) return 'a name'
  return undefined
}
