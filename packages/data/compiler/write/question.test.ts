import { describe, expect, it } from 'vitest'
import { exampleContext, type Flags, given } from '../../test/write-context.js'
import { afterQuestion, newQuestion } from './question.js'

const plain = { id: 'ships-came', text: 'Ships came.', topic: 'deployment' }
const fact = {
  ...plain,
  kind: 'fact',
  'affirm-covers': 'came, are there',
  'deny-covers': 'none came',
  'affirm-phrase': 'ships {came|come}',
  'deny-phrase': 'no ships {came|come}',
}
const choice = {
  ...plain,
  kind: 'choice',
  define: ['money=For payment: so = much.', 'oil-2=For\noil.'],
  phrase: ['money=it {was|be} for money', 'oil-2=it {was|be} for oil'],
  exclusive: 'true',
}

const made = (flags: Flags) => newQuestion(given(flags), exampleContext())
const written = (flags: Flags) => made(flags).files.get('questions/ships-came.yaml')

describe('a new question', () => {
  it('is a file of its own, and all that changes', () => {
    const { files, added } = made(fact)
    expect([...files.keys()]).toEqual(['questions/ships-came.yaml'])
    expect(added).toEqual([{ what: 'question', id: 'ships-came', file: 'questions/ships-came.yaml' }])
  })

  it.each<[string, Flags, readonly string[]]>([
    [
      'fact',
      fact,
      [
        'kind: fact',
        'text: Ships came.',
        'topic: deployment',
        'affirmCovers: came, are there',
        'denyCovers: none came',
        'phrases:',
        '  affirm: ships {came|come}',
        '  deny: no ships {came|come}',
      ],
    ],
    [
      'fact of a happening at a place',
      { ...fact, event: 'engineers-come', place: 'port-vero' },
      [
        'kind: fact',
        'text: Ships came.',
        'topic: deployment',
        'event: engineers-come',
        'place: port-vero',
        'affirmCovers: came, are there',
        'denyCovers: none came',
        'phrases:',
        '  affirm: ships {came|come}',
        '  deny: no ships {came|come}',
      ],
    ],
    [
      'quantity',
      { ...plain, kind: 'quantity', unit: 'ship', measure: 'stock', counted: 'ships in Port Vero' },
      [
        'kind: quantity',
        'text: Ships came.',
        'topic: deployment',
        'unit: ship',
        'measure: stock',
        'phrases:',
        '  counted: ships in Port Vero',
      ],
    ],
    [
      'quantity within another',
      { ...plain, kind: 'quantity', unit: 'person', measure: 'flow', counted: 'x', 'subset-of': 'engineers' },
      [
        'kind: quantity',
        'text: Ships came.',
        'topic: deployment',
        'unit: person',
        'measure: flow',
        'subsetOf: engineers',
        'phrases:',
        '  counted: x',
      ],
    ],
    [
      'stance',
      { ...plain, kind: 'stance', about: 'the ships' },
      ['kind: stance', 'text: Ships came.', 'topic: deployment', 'phrases:', '  about: the ships'],
    ],
    [
      'choice',
      choice,
      [
        'kind: choice',
        'text: Ships came.',
        'topic: deployment',
        'choices:',
        '  money: "For payment: so = much."',
        '  oil-2: |-',
        '    For',
        '    oil.',
        'exclusive: true',
        'phrases:',
        '  money: it {was|be} for money',
        '  oil-2: it {was|be} for oil',
      ],
    ],
  ])('a %s holds what was given and no more', (_, flags, lines) => {
    expect(written(flags)).toBe(`${lines.join('\n')}\n`)
  })

  it('leaves open whether answers go together where it is said that they do', () => {
    expect(written({ ...choice, exclusive: 'false' })).toContain('\nexclusive: false\n')
  })

  it('invents no answers', () => {
    const { define: _, phrase: __, ...bare } = choice
    expect(written(bare)).toBe(
      'kind: choice\ntext: Ships came.\ntopic: deployment\nchoices: {}\nexclusive: true\nphrases: {}\n',
    )
  })

  it.each<[Flags, string]>([
    [
      { ...fact, id: 'divers' },
      '--id: "divers" is already taken by a row in questions; the next free one is "divers-2"',
    ],
    [{ ...fact, unit: 'ship' }, '--unit belongs to a quantity question; --kind is fact'],
    [{ ...fact, 'subset-of': 'divers' }, '--subset-of belongs to a quantity question; --kind is fact'],
    [{ ...fact, about: 'the ships' }, '--about belongs to a stance question; --kind is fact'],
    [{ ...choice, 'deny-covers': 'none' }, '--deny-covers belongs to a fact question; --kind is choice'],
    [{ ...fact, exclusive: 'true' }, '--exclusive belongs to a choice question; --kind is fact'],
    [{ ...choice, define: 'money' }, '--define "money" is not a code, "=" and its words'],
    [{ ...choice, define: 'money=' }, '--define "money=" is not a code, "=" and its words'],
    [{ ...choice, define: '=For it.' }, '--define "=For it." is not a code, "=" and its words'],
    [{ ...choice, phrase: 'so much=x' }, '--phrase "so much=x" is not a code, "=" and its words'],
    [{ ...choice, define: ['a=x', 'b=y', 'a=z'] }, '--define gives "a" twice; give it once'],
    [{ kind: 'stance', about: 'x' }, '--id is needed'],
    [{ ...plain, about: 'x' }, '--kind is needed'],
    [{ kind: 'stance', id: 'x', topic: 'arms' }, '--text is needed'],
    [{ kind: 'stance', id: 'x', text: 'X.' }, '--topic is needed'],
  ])('%# is refused: %j', (flags, message) => {
    expect(() => made(flags)).toThrow(expect.objectContaining({ message }))
  })
})

it('after a question comes its first claim', () => {
  expect(afterQuestion('ships-came')).toEqual([
    'pnpm record new claim --question ships-came …   # a question without a claim does not pass the check',
  ])
})
