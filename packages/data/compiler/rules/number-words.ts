/**
 * The numbers that a printed text states, in digits or in words.
 *
 * @module
 */

export const english: Readonly<Record<string, number>> = {
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

/**
 * Reads the numbers of a text: digits in any language, words where the language has a table (`undefined` where it has
 * none and the text has no digits).
 */
export function numbersIn(text: string, lang: string): readonly number[] | undefined {
  const inWords = /^en\b/i.test(lang)
  const found: number[] = []
  // A number in words grows: `total` holds the thousands that are done, `part` what is below them.
  let total = 0
  let part: number | undefined
  const close = (): void => {
    if (part !== undefined || total > 0) found.push(total + (part ?? 0))
    total = 0
    part = undefined
  }
  for (const [word] of text.toLowerCase().matchAll(/\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|\p{L}+/gu)) {
    const digits = /\d/.test(word) ? Number(word.replaceAll(',', '')) : undefined
    const value = digits ?? (inWords ? english[word] : undefined)
    const scale = inWords ? scales[word] : undefined
    if (scale !== undefined && part !== undefined) {
      if (scale === 100) part *= scale
      else {
        total += part * scale
        part = undefined
      }
    } else if (value !== undefined && digits === undefined && continues(value, part))
      part = (part ?? 0) + value
    else if (value !== undefined) {
      close()
      part = value
    } else if (word !== 'and') close()
  }
  close()
  return found.length > 0 || inWords ? found : undefined
}

/** Whether a number word goes on the number before it: "twenty | one", "hundred | twenty", "thousand | five". */
function continues(value: number, part: number | undefined): boolean {
  if (part === undefined || (part >= 100 && part % 100 === 0)) return true
  return part % 100 >= 20 && part % 10 === 0 && value < 10
}
