/** Apostrophes, and what transliterations print for a soft sign or an aspirate. */
export const apostrophes = "'’‘ʼʻʹ′"

/**
 * Letters that make one sound unit with their mark in Cyrillic, kept; then what is taken off: accents, and
 * characters that are there for the typesetting.
 */
const marks = /* @__PURE__ */ new RegExp(
  `(и\\u0306|у\\u0306|і\\u0308)|[\\u0300-\\u036f\\u00ad\\u200c\\u200d\\ufe00-\\ufe0f${apostrophes}]`,
  'g',
)
const possessive = /* @__PURE__ */ new RegExp(`[${apostrophes}]s$`)

/** Letters that Unicode does not take apart, and that keyboards without them replace. */
const plain = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ı: 'i',
    þ: 'th',
    ħ: 'h',
    ς: 'σ',
  }),
)
const special = /[ß-ſς]/g

/** What most words are, to be spared the rest. */
const ordinary = /^[\da-z]+$/i

/**
 * A word or number in the form in which it is compared: lower case, full width as half width, without accents,
 * apostrophes, English possessive and the separators between groups of digits. "Türkiye" gives "turkiye",
 * "China’s" "china", "12,000" "12000".
 *
 * In Cyrillic й, ї and ў stay what they are, letters of their own that tell words apart (мой, мои), while ё
 * becomes е, as it is mostly printed, and a stress mark goes. Nothing depends on the locale of the runtime.
 */
export function fold(word: string): string {
  if (ordinary.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(possessive, '')
    .replace(marks, '$1')
    .replace(special, (letter) => plain.get(letter) ?? letter)
    .replace(/(\d)[,. ](?=\d)/g, '$1')
    .normalize('NFKC')
}
