/**
 * The numbers that a printed text states, in digits or in words.
 *
 * @module
 */

const english: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 }

/** Reads the numbers of a text; `undefined` where the language has no table yet. */
export function numbersIn(text: string, lang: string): readonly number[] | undefined {
  if (lang.split('-')[0] !== 'en') return undefined
  const found: number[] = []
  let pending: number | undefined
  const close = (): void => {
    if (pending !== undefined) found.push(pending)
    pending = undefined
  }
  for (const word of text.toLowerCase().match(/\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[a-z]+/g) ?? []) {
    const digits = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : undefined
    const value = digits ?? english[word]
    const scale = scales[word]
    if (scale !== undefined && pending !== undefined) pending *= scale
    else if (
      value !== undefined &&
      pending !== undefined &&
      pending >= 20 &&
      pending % 10 === 0 &&
      value < 10
    )
      pending += value
    else {
      close()
      pending = value
    }
  }
  close()
  return found
}
