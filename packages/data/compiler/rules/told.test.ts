// What rules tell, and what they let stand, of datasets made for them alone.
import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import type { Dataset } from '../../src/model.js'
import { type Small, smallDataset } from '../../test/small-dataset.js'
import { rule as aboutFitsModality } from './about-fits-modality.js'
import { rule as claimsDiffer } from './claims-differ.js'
import { rule as firstIsFirst } from './first-is-first.js'
import { rule as linksAreSingle } from './links-are-single.js'
import { rule as noVerdicts } from './no-verdicts.js'
import { rule as originsSayWhy } from './origins-say-why.js'
import { rule as passagesHoldWords } from './passages-hold-words.js'
import { rule as printedHedges } from './printed-hedges.js'
import { rule as printedNumbers } from './printed-numbers.js'
import type { Rule } from './rule.js'
import { rule as subsetWithinWhole } from './subset-within-whole.js'
import { rule as unattributed } from './unattributed.js'
import { rule as verbatimLimits } from './verbatim-limits.js'
import { rule as zonesAreDisjoint } from './zones-are-disjoint.js'

/** All that a rule says, as the id of the row, the path in it and the message. */
function told({ check }: Rule, record: Dataset): readonly string[] {
  const all: string[] = []
  check(record, (row, path, message) => all.push(`${[row.id, ...path].join('.')}: ${message}`))
  return all
}

/** A row without the fields that are given as nothing. */
const row = (fields: { readonly id: string; readonly [field: string]: unknown }): typeof fields => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  id: fields.id,
})

const on = (day: string) => ({ edtf: day, basis: 'stated' })

it('a fact may be about a time before it was stated', () => {
  const record = smallDataset({ claims: [{ id: 'yes', polarity: 'affirm', about: '2029-12' }] })
  expect(told(aboutFitsModality, record)).toEqual([])
})

describe('claims differ', () => {
  const count = (low: number) => ({ hedge: 'exact', low, high: low })
  it.each<[string, Small['claims'], readonly string[]]>([
    [
      'where nothing does',
      [
        { id: 'one', question: 'quantity', quantity: count(5) },
        { id: 'two', question: 'quantity', quantity: count(5) },
      ],
      ['two: says the same as one: one claimant, question, answer and day'],
    ],
    [
      'in their numbers',
      [
        { id: 'one', question: 'quantity', quantity: count(5) },
        { id: 'two', question: 'quantity', quantity: { ...count(5), hedge: 'about' } },
        { id: 'three', question: 'quantity', quantity: { hedge: 'between', low: 5, high: 8 } },
        { id: 'four', question: 'quantity', quantity: { hedge: 'between', low: 5, high: 9 } },
        { id: 'five', question: 'quantity', quantity: { hedge: 'between', low: 4, high: 9 } },
      ],
      [],
    ],
    [
      'not in the order in which they choose',
      [
        { id: 'one', question: 'reasons', choice: ['a', 'b'] },
        { id: 'two', question: 'reasons', choice: ['b', 'a'] },
        { id: 'three', question: 'reasons', choice: ['b'] },
      ],
      ['two: says the same as one: one claimant, question, answer and day'],
    ],
    [
      'in how they are meant',
      [
        { id: 'one', polarity: 'affirm' },
        { id: 'two', polarity: 'affirm', modality: 'expected' },
      ],
      [],
    ],
    [
      'not in saying aloud that they are meant of what is',
      [
        { id: 'one', polarity: 'affirm' },
        { id: 'two', polarity: 'affirm', modality: 'actual' },
      ],
      ['two: says the same as one: one claimant, question, answer and day'],
    ],
    [
      'where nobody is named, for those may be two',
      [
        { id: 'one', claimant: null, polarity: 'affirm' },
        { id: 'two', claimant: null, polarity: 'affirm' },
      ],
      [],
    ],
  ])('%s', (_, claims, expected) => {
    const questions = [{ id: 'reasons', kind: 'choice', exclusive: false }]
    expect(told(claimsDiffer, smallDataset({ questions, claims }))).toEqual(expected)
  })
})

describe('what is called the first', () => {
  const first = { id: 'first', polarity: 'affirm' }
  const message = (id: string) => [`first-report.first: is called the first, ${id} is earlier`]
  const record = (claim: object, earlier: object, more: Partial<Small> = {}): Dataset =>
    smallDataset({
      ...more,
      claims: [
        row({ ...first, ...claim }),
        row({ ...first, id: 'earlier', said: on('2030-01-01'), ...claim, ...earlier }),
      ],
      reports: [
        { id: 'first-report', claim: 'first', first: true },
        { id: 'earlier-report', claim: 'earlier' },
      ],
    })

  it.each<[string, object, object]>([
    ['its state said before', {}, {}],
    ['a body of its state said before', {}, { claimant: 'aa-staff' }],
  ])('is not where %s', (_, claim, earlier) => {
    expect(told(firstIsFirst, record(claim, earlier))).toEqual(message('earlier'))
  })

  it.each<[string, object, object]>([
    ['another state said before', {}, { claimant: 'bb' }],
    ['its state denied before', {}, { polarity: 'deny' }],
    ['its state expected before', {}, { modality: 'expected' }],
    ['its state said on the same day', {}, { said: on('2030-01-10') }],
    [
      'its state declined to count before',
      { question: 'quantity', polarity: undefined, quantity: { hedge: 'vague' } },
      { act: 'decline', quantity: undefined },
    ],
    ['an outlet of no state said before', { claimant: 'daily' }, { claimant: 'weekly' }],
    ['somebody said before who is not named', { claimant: null }, {}],
  ])('may be where %s', (_, claim, earlier) => {
    expect(told(firstIsFirst, record(claim, earlier))).toEqual([])
  })

  it('may be told before as the same statement', () => {
    const links = [{ id: 'l', type: 'same-statement', from: 'first', to: 'earlier' }]
    expect(told(firstIsFirst, record({}, {}, { links }))).toEqual([])
  })

  it('is told of the report alone that calls it so', () => {
    const claims = [
      { id: 'earlier', polarity: 'affirm', said: on('2030-01-01') },
      { id: 'later', polarity: 'affirm' },
    ]
    expect(told(firstIsFirst, smallDataset({ claims }))).toEqual([])
  })
})

describe('links are single', () => {
  const claims = ['a', 'bc', 'ab', 'c'].map((id, day) => ({
    id,
    polarity: 'affirm',
    said: on(`2030-01-0${day + 1}`),
  }))
  const links = (...ends: readonly (readonly [string, string])[]) =>
    smallDataset({
      claims,
      links: ends.map(([from, to], index) => ({ id: `link-${index}`, type: 'restates', from, to })),
    })

  it.each<[string, Dataset]>([
    ['that join other claims', links(['a', 'bc'], ['a', 'c'], ['ab', 'bc'])],
    ['whose ids but read alike in a row', links(['a', 'bc'], ['ab', 'c'])],
  ])('%s', (_, record) => {
    expect(told(linksAreSingle, record)).toEqual([])
  })

  it('and not those that join two claims both ways', () => {
    expect(told(linksAreSingle, links(['a', 'c'], ['c', 'a']))).toEqual([
      'link-1: joins the same claims as link-0',
    ])
  })
})

it('a report that names nobody keeps the words that stand for a source', () => {
  const record = (attribution: string | undefined) =>
    smallDataset({
      claims: [{ id: 'yes', claimant: null, polarity: 'affirm' }],
      reports: [row({ id: 'report', claim: 'yes', mode: 'unattributed', attribution })],
    })
  expect(told(unattributed, record('it was said'))).toEqual([])
  expect(told(unattributed, record(undefined))).toEqual([
    'report: an unattributed report keeps the words that stand for a source',
  ])
})

it('a phrase has no judging name, though nobody can choose it', () => {
  const questions = [
    {
      id: 'choice',
      kind: 'choice',
      choices: { a: 'A', 'best-a': 'A' },
      phrases: { a: 'it {was|be} a', 'best-a': 'it {was|be} a', 'best-b': 'it {was|be} b' },
    },
  ]
  expect(told(noVerdicts, smallDataset({ questions, claims: [] }))).toEqual([
    'choice.choices.best-a: "best-a" has the word "best" in it, and nothing here is judged',
    'choice.phrases.best-b: "best-b" has the word "best" in it, and nothing here is judged',
  ])
})

it('an inferred origin says from what, in a document and in a report', () => {
  const origin = { actor: 'wire', basis: 'inferred' }
  const record = (given: object) =>
    smallDataset({
      claims: [{ id: 'yes', polarity: 'affirm' }],
      documents: [{ id: 'daily-text', origin: given }],
      reports: [{ id: 'report', claim: 'yes', origin: given }],
    })
  const message = 'an inferred origin does not say from what'
  expect(told(originsSayWhy, record(origin))).toEqual([
    `daily-text.origin: ${message}`,
    `report.origin: ${message}`,
  ])
  expect(told(originsSayWhy, record({ ...origin, why: 'the same words' }))).toEqual([])
})

it('a passage may end where its text ends, and no later', () => {
  const ending = (end: number) =>
    smallDataset({
      claims: [{ id: 'yes', polarity: 'affirm' }],
      documents: [{ id: 'daily-text', zones: [{ kind: 'boilerplate', start: 90, end }] }],
      reports: [{ id: 'report', claim: 'yes', spans: [{ start: 96, end, exact: 'text' }] }],
    })
  expect(told(passagesHoldWords, ending(100))).toEqual([])
  expect(told(passagesHoldWords, ending(101))).toEqual([
    'daily-text.zones.0: the passage ends at 101, and the text at 100',
    'report.spans.0: the passage ends at 101, and the text at 100',
  ])
})

describe('the printed words of a number', () => {
  const printed = (quantity: object, raw: string, lang = 'en') =>
    smallDataset({
      claims: [{ id: 'count', question: 'quantity', quantity }],
      documents: [{ id: 'daily-text', lang }],
      reports: [{ id: 'report', claim: 'count', raw }],
    })
  const range = { hedge: 'between', low: 10, high: 20 }

  it.each<[string, Dataset]>([
    ['both its bounds', printed(range, 'ten to 20 men')],
    ['other numbers where it has none', printed({ hedge: 'vague' }, 'some of 20 teams')],
    [
      'nothing that is understood in their language',
      printed({ hedge: 'exact', low: 40, high: 40 }, 'сорок', 'ru'),
    ],
  ])('may print %s', (_, record) => {
    expect(told(printedNumbers, record)).toEqual([])
  })

  it.each<[string, Dataset, string]>([
    ['one bound alone', printed(range, 'from ten'), '"from ten" does not print 10 and 20'],
    [
      'another number beside it',
      printed({ hedge: 'exact', low: 40, high: 40 }, '40 of 60 men'),
      '"40 of 60 men" does not print 40',
    ],
  ])('do not print %s', (_, record, message) => {
    expect(told(printedNumbers, record)).toEqual([`report.raw: ${message}`])
  })

  const forty = { low: 40, high: 40 }
  it.each<[string, object, string, string]>([
    ['exact', forty, 'up to 40 foreign engineers', '"up-to"'],
    ['at-least', { low: 40 }, 'up to 40 foreign engineers', '"up-to"'],
    ['more-than', { low: 40 }, 'up to 40 foreign engineers', '"up-to"'],
    ['vague', {}, 'up to 40 foreign engineers', '"up-to"'],
    ['vague', {}, '40 foreign engineers', 'a number without a hedge'],
    ['exact', forty, 'nearly 40', '"about" or "less-than"'],
    ['about', forty, 'exactly 40', '"exact"'],
  ])('are not coded as %s %j where they print "%s"', (hedge, bounds, raw, found) => {
    expect(told(printedHedges, printed({ hedge, ...bounds }, raw))).toEqual([
      `report.raw: "${raw}" prints ${found}, and count is coded "${hedge}"`,
    ])
  })

  it.each<[object, string, string]>([
    [{ hedge: 'up-to', high: 40 }, 'up to 40', 'en'],
    [{ hedge: 'less-than', high: 40 }, 'nearly 40', 'en'],
    [{ hedge: 'about', ...forty }, 'nearly 40', 'en'],
    [{ hedge: 'up-to', high: 40 }, '40 divers', 'en'],
    [{ hedge: 'exact', ...forty }, '40 divers', 'en'],
    [{ hedge: 'vague' }, 'several hundred', 'en'],
    [{ hedge: 'exact', ...forty }, 'over 40 dagen', 'nl'],
  ])('are coded rightly as %j where they print "%s"', (quantity, raw, lang) => {
    expect(told(printedHedges, printed(quantity, raw, lang))).toEqual([])
  })
})

describe('a part', () => {
  const part = { id: 'part', question: 'men', quantity: { hedge: 'at-least', low: 40 } }
  const whole = { id: 'whole', question: 'quantity', quantity: { hedge: 'up-to', high: 30 } }
  const counted = (of: object, all: object) =>
    smallDataset({
      questions: [{ id: 'men', kind: 'quantity', subsetOf: 'quantity' }],
      claims: [row({ ...part, ...of }), row({ ...whole, ...all })],
    })

  it('is no larger than the whole', () => {
    const message = 'part.quantity: counts at least 40 of a part, and whole at most 30 of the whole'
    expect(told(subsetWithinWhole, counted({}, {}))).toEqual([message])
    expect(told(subsetWithinWhole, counted({ modality: 'actual' }, {}))).toEqual([message])
  })

  it.each<[string, object, object]>([
    ['may be as large as the whole', {}, { quantity: { hedge: 'up-to', high: 40 } }],
    ['may be open below', { quantity: { hedge: 'up-to', high: 40 } }, {}],
    ['of a whole that is open above may be of any size', {}, { quantity: { hedge: 'at-least', low: 1 } }],
    ['may be counted where the whole is not', {}, { act: 'decline', quantity: undefined }],
    ['may not be counted where the whole is', { act: 'decline', quantity: undefined }, {}],
    ['is not held against what another says', {}, { claimant: 'bb' }],
    ['is not held against what nobody named says', { claimant: null }, { claimant: null }],
    ['is not held against what is expected', {}, { modality: 'expected' }],
    ['is not held against what was said at another time', {}, { said: on('2030-01-11') }],
  ])('%s', (_, of, all) => {
    expect(told(subsetWithinWhole, counted(of, all))).toEqual([])
  })

  it.each<[string, object, object]>([
    ['is not held against what was said nobody knows when', {}, { occasion: 'briefing' }],
    ['counted nobody knows when is held against nothing that has a date', { occasion: 'briefing' }, {}],
  ])('%s', (_, of, all) => {
    const record = counted(of, all)
    const events = record.events.map(({ time: _, ...event }) => event)
    expect(told(subsetWithinWhole, createDataset({ ...record, events }))).toEqual([])
  })
})

describe('what is kept of a text', () => {
  const kept = (span: object, more: object = {}) =>
    smallDataset({
      claims: [{ id: 'yes', polarity: 'affirm' }],
      reports: [{ id: 'report', claim: 'yes', spans: [{ start: 0, end: 50, ...span }], ...more }],
    })

  it.each<[string, Dataset]>([
    ['three words at each end', kept({ head: 'one two three', tail: 'four five six' })],
    ['three words, whatever is between them', kept({ head: ' one  two\nthree ', tail: 'four' })],
    ['a quarter of its characters', kept({ exact: 'x'.repeat(25) }, { mode: 'direct' })],
  ])('may be %s', (_, record) => {
    expect(told(verbatimLimits, record)).toEqual([])
  })

  it.each<[string, Dataset, string]>([
    [
      'four words at its beginning',
      kept({ head: 'one two three four', tail: 'five' }),
      'report.spans.0: a locator keeps at most 3 words at each end',
    ],
    [
      'four words at its end',
      kept({ head: 'one', tail: 'two three four five' }),
      'report.spans.0: a locator keeps at most 3 words at each end',
    ],
    [
      'more than a quarter of its characters',
      kept({ exact: 'x'.repeat(26) }, { mode: 'direct' }),
      'daily-text: 26 of 100 characters are kept verbatim, more than 25 %',
    ],
  ])('is not %s', (_, record, message) => {
    expect(told(verbatimLimits, record)).toEqual([message])
  })
})

describe('boilerplate', () => {
  const zoned = (start: number, end: number) =>
    smallDataset({
      claims: [],
      documents: [
        {
          id: 'daily-text',
          zones: [
            { kind: 'caption', start: 10, end: 20 },
            { kind: 'boilerplate', start, end },
          ],
        },
      ],
    })

  it.each([
    [10, 20],
    [12, 15],
    [0, 10],
    [20, 30],
  ])('from %i to %i may stand beside a caption from 10 to 20, or in it', (start, end) => {
    expect(told(zonesAreDisjoint, zoned(start, end))).toEqual([])
  })

  it.each([
    [5, 15],
    [15, 25],
    [5, 25],
  ])('from %i to %i may not', (start, end) => {
    expect(told(zonesAreDisjoint, zoned(start, end))).toEqual([
      `daily-text.zones.1: the caption at 10 and the boilerplate at ${start} overlap`,
    ])
  })
})
