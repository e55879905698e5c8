import { describe, expect, it } from 'vitest'
import { type Small, smallDataset } from '../../test/small-dataset.js'
import { contradictions } from './contradictions.js'

type ClaimFields = Small['claims'][number]

const pairs = (
  claims: readonly Omit<ClaimFields, 'id'>[],
  more: Omit<Small, 'claims'> = {},
): readonly string[] =>
  contradictions(
    smallDataset({ claims: claims.map((claim, index) => ({ id: `c${index}`, ...claim })) as never, ...more }),
  ).map(({ basis, claims: [a, b], certainty }) => `${basis} ${a.id} ${b.id} ${certainty}`)

const on = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })
const count = (hedge: string, low?: number, high?: number) => ({
  question: 'quantity',
  quantity: { hedge, ...(low !== undefined && { low }), ...(high !== undefined && { high }) },
})

describe('polarity', () => {
  it('lists an affirmation and a denial of two claimants', () => {
    expect(pairs([{ polarity: 'affirm' }, { polarity: 'deny', claimant: 'bb' }])).toEqual([
      'polarity c0 c1 certain',
    ])
  })

  it.each([
    ['one claimant (a revision)', [{ polarity: 'affirm' }, { polarity: 'deny' }]],
    ['the same answer', [{ polarity: 'affirm' }, { polarity: 'affirm', claimant: 'bb' }]],
    [
      'what is expected',
      [
        { polarity: 'affirm', modality: 'expected' },
        { polarity: 'deny', claimant: 'bb' },
      ],
    ],
    [
      'what is only presupposed',
      [
        { polarity: 'affirm', tacit: true },
        { polarity: 'deny', claimant: 'bb' },
      ],
    ],
    ['a refusal', [{ act: 'decline' }, { polarity: 'deny', claimant: 'bb' }]],
    [
      'different times of saying',
      [
        { polarity: 'affirm', ...on('2030-01') },
        { polarity: 'deny', claimant: 'bb', ...on('2030-02') },
      ],
    ],
    [
      'different times spoken of',
      [
        { polarity: 'affirm', about: '2029' },
        { polarity: 'deny', claimant: 'bb', about: '2030' },
      ],
    ],
  ])('does not list %s', (_, claims) => {
    expect(pairs(claims as never)).toEqual([])
  })

  it('lists what is possibly about one time', () => {
    expect(
      pairs([
        { polarity: 'affirm', ...on('[..2030-01-20]') },
        { polarity: 'deny', claimant: 'bb', ...on('2030-01-02') },
      ]),
    ).toHaveLength(1)
    expect(
      pairs([
        { polarity: 'affirm', about: '2030', ...on('2030-03') },
        { polarity: 'deny', claimant: 'bb', ...on('2030-02') },
      ]),
    ).toHaveLength(1)
  })

  it('takes two unnamed claimants for two', () => {
    expect(
      pairs([
        { polarity: 'affirm', claimant: null },
        { polarity: 'deny', claimant: null },
      ]),
    ).toHaveLength(1)
  })

  it('never holds one utterance against itself, also through a third rendering', () => {
    const claims = [
      { polarity: 'affirm' },
      { polarity: 'affirm', claimant: 'aa-army' },
      { polarity: 'deny', claimant: 'bb' },
    ]
    const links = [
      { id: 'l1', type: 'same-statement', from: 'c0', to: 'c1' },
      { id: 'l2', type: 'same-statement', from: 'c2', to: 'c1' },
    ]
    expect(pairs(claims, { links })).toEqual([])
  })
})

describe('numeric', () => {
  it.each([
    [count('exact', 20, 20), count('exact', 21, 21)],
    [count('up-to', undefined, 8000), count('exact', 10_000, 10_000)],
    [count('more-than', 8000), count('exact', 8000, 8000)],
    [count('less-than', undefined, 8000), count('exact', 8000, 8000)],
    [count('between', 10, 20), count('at-least', 21)],
  ])('lists disjoint bounds: %j, %j', (a, b) => {
    expect(pairs([a, { ...b, claimant: 'bb' }])).toEqual(['numeric c0 c1 certain'])
  })

  it.each([
    [count('up-to', undefined, 8000), count('exact', 8000, 8000)],
    [count('up-to', undefined, 8000), count('up-to', undefined, 12_000)],
    [count('at-least', 8000), count('more-than', 100)],
    [count('about', 8000, 8000), count('exact', 12_000, 12_000)],
    [count('exact', 12_000, 12_000), count('about', 8000, 8000)],
    [count('vague'), count('exact', 12_000, 12_000)],
    [count('vague', 40, 40), count('exact', 12_000, 12_000)],
  ])('does not list bounds that meet, or a hedge without bounds: %j, %j', (a, b) => {
    expect(pairs([a, { ...b, claimant: 'bb' }])).toEqual([])
  })

  const early = { ...count('exact', 100, 100), ...on('2030-01-01') }
  const late = { ...count('exact', 50, 50), claimant: 'bb', ...on('2030-02-01') }

  it('lists a running total that is lower later, and not a stock', () => {
    const cumulative = [{ id: 'quantity', kind: 'quantity', measure: 'cumulative' }]
    expect(pairs([early, late], { questions: cumulative })).toEqual(['numeric c0 c1 certain'])
    expect(pairs([early, late])).toEqual([])
    expect(
      pairs(
        [
          { ...early, ...on('2030-02-01') },
          { ...late, ...on('2030-01-01') },
        ],
        { questions: cumulative },
      ),
    ).toEqual([])
  })
})

describe('choice', () => {
  const choose = (...choice: string[]) => ({ question: 'choice', choice })

  it('lists different codes on an exclusive question only', () => {
    expect(pairs([choose('a'), { ...choose('b'), claimant: 'bb' }])).toEqual(['choice c0 c1 certain'])
    expect(pairs([choose('a', 'b'), { ...choose('b'), claimant: 'bb' }])).toEqual([])
    const open = [{ id: 'choice', kind: 'choice', exclusive: false }]
    expect(pairs([choose('a'), { ...choose('b'), claimant: 'bb' }], { questions: open })).toEqual([])
  })
})

describe('expectation, time and joint texts', () => {
  it('lists an expected number against an actual one', () => {
    const [a, b] = [count('exact', 20, 20), count('exact', 21, 21)]
    expect(
      pairs([
        { ...a, modality: 'expected' },
        { ...b, claimant: 'bb' },
      ]),
    ).toEqual(['numeric c0 c1 certain'])
    expect(
      pairs([
        { ...a, modality: 'planned' },
        { ...b, claimant: 'bb' },
      ]),
    ).toEqual([])
  })

  it('does not ask of a choice when it was made', () => {
    const choose = (code: string, edtf: string) => ({
      question: 'choice',
      choice: [code],
      said: { edtf, basis: 'stated' },
    })
    expect(pairs([choose('a', '2030-01-01'), { ...choose('b', '2030-02-01'), claimant: 'bb' }])).toEqual([
      'choice c0 c1 certain',
    ])
  })

  it('holds nobody against a text that they signed', () => {
    expect(
      pairs([
        { polarity: 'affirm', joint: ['bb'] },
        { polarity: 'deny', claimant: 'bb' },
      ]),
    ).toEqual([])
  })
})

describe('stance and assertion', () => {
  it('never lists stances', () => {
    const view = (stance: string, claimant = 'aa') => ({ question: 'stance', stance, claimant })
    expect(pairs([view('supports'), view('condemns', 'bb')])).toEqual([])
  })

  it('lists what a link asserts, whatever the answers', () => {
    const links = [{ id: 'l1', type: 'contradicts', from: 'c0', to: 'c1', assertedBy: 'daily' }]
    const [pair] = contradictions(
      smallDataset({
        claims: [
          { id: 'c0', polarity: 'affirm' },
          { id: 'c1', polarity: 'affirm', modality: 'expected' },
        ],
        links,
      }),
    )
    expect(pair).toMatchObject({
      basis: 'asserted',
      link: { id: 'l1', assertedBy: 'daily' },
      certainty: 'certain',
    })
  })
})

it('does not list what is asserted of a claim that was withdrawn', () => {
  const gone = { withdrawn: '0.2.0', withdrawnWhy: 'coding-error' }
  const links = [{ id: 'l1', type: 'contradicts', from: 'c0', to: 'c1', assertedBy: 'daily' }]
  expect(pairs([{ polarity: 'affirm' }, { polarity: 'affirm', claimant: 'bb', ...gone }], { links })).toEqual(
    [],
  )
})
