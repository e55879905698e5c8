/**
 * The hedges that a printed text gives a number, where its words are unmistakable.
 *
 * @module
 */
import type { Hedge } from '../../src/model.js'
import { english, numbersIn } from './number-words.js'

/** Hedges that words can be coded as, and the words. */
type Phrases = readonly (readonly [hedges: readonly Hedge[], words: readonly string[]])[]

/** Stand before the number that they hedge. "Nearly 40" is about 40, and it is less than 40. */
const anywhere: Phrases = [
  [['exact'], ['exactly', 'precisely']],
  [['about'], ['~', 'approximately', 'roughly', 'circa', 'estimated']],
  [
    ['about', 'less-than'],
    ['nearly', 'almost'],
  ],
  [
    ['up-to'],
    ['up to', 'as many as', 'as much as', 'no more than', 'not more than', 'at most', 'a maximum of'],
  ],
  [['less-than'], ['less than', 'fewer than']],
  [
    ['at-least'],
    ['at least', 'no fewer than', 'not fewer than', 'no less than', 'not less than', 'a minimum of'],
  ],
  [['more-than'], ['more than', 'in excess of']],
  [['more-than', 'at-least'], ['upwards of']],
]

/** Mean other things too, as in "a dispute over 40 divers": they hedge where the printed words begin with them. */
const atTheStart: Phrases = [
  [['about'], ['about', 'around', 'some']],
  [['less-than'], ['under']],
  [['more-than'], ['over']],
]

/** Beside a hedge, they may make another of it, or no count: "about 40 or more", "half of over 40", "adds up to 40". */
// biome-ignore format: a list of words
const doubtful = [
  'about', 'almost', 'approximately', 'around', 'estimated', 'few', 'fewer', 'least', 'less', 'maximum', 'minimum',
  'more', 'most', 'nearly', 'odd', 'or', 'over', 'plus', 'roughly', 'some', 'under', 'up',
  'barely', 'hardly', 'just', 'little', 'never', 'no', 'not', 'perhaps', 'possibly', 'scarcely', 'slightly',
  'add', 'adding', 'adds', 'bring', 'bringing', 'brings', 'brought', 'twice',
  'dozen', 'dozens', 'hundreds', 'many', 'scores', 'several', 'tens', 'thousands',
  'each', 'fraction', 'half', 'handful', 'majority', 'number', 'part', 'quarter', 'third',
  'cent', 'mm', 'percent',
]
// "Groups of about 40" may be any number of men; the sign stands for the hedge and its number.
const doubt = new RegExp(`\\b(?:${doubtful.join('|')})\\b|[%+]|s of #`)

const words = Object.keys(english).join('|')
const figures = '[$€£]?\\d+(?:[.,]\\d+)*'
// "155mm" and "two-man" count nothing.
const end = '(?![\\p{L}\\d-]|[.,]\\d)'
const number = `(?:(?:a total of|another|a further) )?(?:${figures}|(?:${words})(?:-(?:${words}))?)${end}`

const after = (start: string, phrases: Phrases) =>
  phrases.map(
    ([hedges, said]) => [hedges, new RegExp(`${start}(?:${said.join('|')}) ${number}`, 'u')] as const,
  )

const forms = [
  ...after('(?<![\\p{L}-])', anywhere),
  ...after('(?<=^|\\b(?:of|numbering|totaling|totalling) )', atTheStart),
  [[], new RegExp(`^${figures}${end}`, 'u')] as const,
]

/** The hedges that an English text with one number can be coded as, none if it hedges it not; `undefined` in doubt. */
export function hedgesIn(text: string, lang: string): readonly Hedge[] | undefined {
  // Of several numbers each may have its own hedge.
  if (numbersIn(text, lang)?.length !== 1 || !/^en\b/i.test(lang)) return undefined
  const plain = text.toLowerCase().replaceAll('~', '~ ').replace(/\s+/g, ' ')
  return forms.find(([, form]) => form.test(plain) && !doubt.test(plain.replace(form, '#')))?.[0]
}
