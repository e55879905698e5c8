import { apostrophes, fold } from './fold.js'

/** A stretch of a text, as offsets in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What a stretch of a text is found by. */
export interface Term extends Stretch {
  readonly term: string
}

/** Letters of scripts that are written without spaces, or, like Korean, with particles joined to the word. */
const joined = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーｰ]`

/**
 * One such letter, also where it is written as several characters: a Korean syllable in parts, a kana and its mark. No
 * syllable begins with more than three consonants; without a limit, a long run of them would be read once for each.
 */
const unit = String.raw`(?:[\u1100-\u115f\ua960-\ua97c]{1,8}[\u1160-\u11a7\ud7b0-\ud7c6]+[\u11a8-\u11ff\ud7cb-\ud7fb]*|${joined}[\p{M}ﾞﾟ]*)`

/** A whole number in groups of three digits with one and the same separator, a plain space included. */
const grouped = String.raw`[1-9]\d{0,2}(?<by>[,. \u00a0\u2009\u202f'’])\d{3}(?:\k<by>\d{3})*(?!\d)`

const letter = String.raw`(?!${joined})\p{L}[\p{M}\u00ad\u200c\u200d]*`

const stretch = /* @__PURE__ */ new RegExp(
  String.raw`(${unit}+)|${grouped}|\p{N}+|${letter}(?:[${apostrophes}]?${letter})*`,
  'gu',
)
const units = /* @__PURE__ */ new RegExp(unit, 'gu')

/** One word of a text, one number, or an unbroken run of letters that are written without spaces. */
export interface Word extends Stretch {
  /** The letters of such a run; a word in any other script has none. */
  readonly units: readonly Stretch[] | undefined
}

/**
 * The words of a text. Letters and digits part ("KN23" is "KN" and "23", as is "KN-23"), and so do scripts with and
 * without spaces; dashes, quotation marks and control characters separate. It needs no dictionary and no
 * `Intl.Segmenter`, so that every runtime cuts alike.
 */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(stretch), ({ 0: found, 1: run, index: start }) => ({
    start,
    end: start + found.length,
    units: run === undefined ? undefined : stretchesOf(run, start),
  }))
}

function stretchesOf(run: string, from: number): readonly Stretch[] {
  return Array.from(run.matchAll(units), ({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
  }))
}

/** The pairs of neighbours in a run that is written without spaces. */
export function pairsOf(text: string, units: readonly Stretch[]): readonly Term[] {
  const pairs: Term[] = []
  let before: Stretch | undefined
  for (const unit of units) {
    if (before) pairs.push(termAt(text, before.start, unit.end))
    before = unit
  }
  return pairs
}

/** A stretch of a text with the term that it folds to. */
export function termAt(text: string, start: number, end: number): Term {
  return { term: fold(text.slice(start, end)), start, end }
}

/**
 * The terms by which a text is found: its words; of a run without spaces every pair of neighbours, and its last
 * letter, so that each single letter begins a term.
 */
export function termsOf(text: string): readonly Term[] {
  return wordsOf(text)
    .flatMap(({ start, end, units }) =>
      units
        ? [...pairsOf(text, units), ...units.slice(-1).map((last) => termAt(text, last.start, last.end))]
        : termAt(text, start, end),
    )
    .filter(({ term }) => term !== '')
}
