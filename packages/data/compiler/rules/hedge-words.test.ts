import { expect, it } from 'vitest'
import { hedgesIn } from './hedge-words.js'

it.each([
  ['exactly 40 divers', ['exact']],
  ['precisely 40 divers', ['exact']],
  ['~40 divers', ['about']],
  ['~ 40 divers', ['about']],
  ['approximately 8,000', ['about']],
  ['roughly forty', ['about']],
  ['circa 40', ['about']],
  ['an estimated 10,000', ['about']],
  ['about 10,000 troops', ['about']],
  ['around 40', ['about']],
  ['some 40', ['about']],
  ['a force of some 40', ['about']],
  ['numbering around 40', ['about']],
  ['Nearly 40', ['about', 'less-than']],
  ['almost 40', ['about', 'less-than']],
  ['Up to 40 foreign engineers', ['up-to']],
  ['up  to\n40', ['up-to']],
  ['totaling up to 10,000 people', ['up-to']],
  ['they sent up to 40, he said', ['up-to']],
  ['as many as 40', ['up-to']],
  ['as much as $1.5 million', ['up-to']],
  ['no more than 40', ['up-to']],
  ['not more than 40', ['up-to']],
  ['at most 40', ['up-to']],
  ['a maximum of 40', ['up-to']],
  ['less than 40', ['less-than']],
  ['fewer than 40', ['less-than']],
  ['under 500', ['less-than']],
  ['at least twenty-one men', ['at-least']],
  ['at least one, he said', ['at-least']],
  ['at least another 40', ['at-least']],
  ['at least a further 40', ['at-least']],
  ['at least a total of 40', ['at-least']],
  ['no fewer than 40', ['at-least']],
  ['not fewer than 40', ['at-least']],
  ['no less than 40', ['at-least']],
  ['not less than 40', ['at-least']],
  ['a minimum of 40', ['at-least']],
  ['more than 1,200,000 shells', ['more-than']],
  ['in excess of £40', ['more-than']],
  ['over €40', ['more-than']],
  ['totaling over 40', ['more-than']],
  ['totalling over 40', ['more-than']],
  ['upwards of 40', ['more-than', 'at-least']],
  ['40 divers', []],
  ['10,000', []],
])('%j is hedged as %j', (text, hedges) => {
  expect(hedgesIn(text, 'en')).toEqual(hedges)
})

it.each([
  'several hundred',
  'between about 10,000 and 12,000',
  'at least 10,000 and up to 12,000',
  'at least 40 of 60 men',
  'first unit of 2,600 soldiers',
  'six military personnel',
  'some of 20 teams',
  'backup to 40 divers',
  'the run-up to 40 launches',
  'some twenty-one-man teams',
  'a dispute over 40 divers',
  'proof over 40 divers',
  'divers of whom about 40',
  'over 155mm',
  'over 155-mm',
  'over 7.62mm',
  'some two-man teams',
  'some fortyish',
  'some KN-23 missiles',
  'groups of about 40 men',
  'units of up to 40 men',
  '155-calibre shells',
  '155s',
])('%j leaves it open', (text) => {
  expect(hedgesIn(text, 'en')).toBeUndefined()
})

it.each([
  ...['about', 'almost', 'approximately', 'around', 'estimated', 'few', 'fewer', 'least', 'less', 'maximum'],
  ...['minimum', 'more', 'most', 'nearly', 'odd', 'or', 'over', 'plus', 'roughly', 'some', 'under', 'up'],
  ...[
    'barely',
    'hardly',
    'just',
    'little',
    'never',
    'no',
    'not',
    'perhaps',
    'possibly',
    'scarcely',
    'slightly',
  ],
  ...['add', 'adding', 'adds', 'bring', 'bringing', 'brings', 'brought', 'twice'],
  ...['dozen', 'dozens', 'hundreds', 'many', 'scores', 'several', 'tens', 'thousands'],
  ...['each', 'fraction', 'half', 'handful', 'majority', 'number', 'part', 'quarter', 'third'],
  ...['cent', 'mm', 'percent', '%', '+'],
])('beside "%s" a hedge is not taken for granted', (word) => {
  expect(hedgesIn(`more than 40 ${word}`, 'en')).toBeUndefined()
  expect(hedgesIn(`${word} in excess of 40`, 'en')).toBeUndefined()
})

it('takes none of the doubtful words from a longer one', () => {
  expect(hedgesIn('more than 40 officers of the addressed overall force for Arland', 'en')).toEqual([
    'more-than',
  ])
})

it('reads English alone', () => {
  expect(hedgesIn('over 40', 'EN-GB')).toEqual(['more-than'])
  expect(hedgesIn('over 40', 'nl')).toBeUndefined()
  expect(hedgesIn('over 40', 'enm')).toBeUndefined()
  expect(hedgesIn('over 40', 'x-en')).toBeUndefined()
  expect(hedgesIn('сорок', 'ru')).toBeUndefined()
})
