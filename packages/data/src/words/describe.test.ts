import { expect, it, describe as suite } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { get } from '../indexes/find.js'
import { dataset } from '../record.js'
import { dateInWords } from './dates.js'
import { describe } from './describe.js'

const said = (claim: object, report: object = {}) =>
  describe(
    smallDataset({ claims: [{ id: 'c', ...claim }], reports: [{ id: 'r', claim: 'c', ...report }] }),
    'c',
  )

suite('answers', () => {
  it.each([
    [{ polarity: 'affirm' }, {}, 'On 10 January 2030, Arland said that it was so, according to Daily.'],
    [
      { polarity: 'deny', claimant: 'aa-army', speaker: 'orel' },
      {},
      'On 10 January 2030, the Army of Arland (Ana Orel) said that it was not so, according to Daily.',
    ],
    [
      { polarity: 'affirm', modality: 'planned' },
      {},
      'On 10 January 2030, Arland said that it was planned that it would be so, according to Daily.',
    ],
    [
      { polarity: 'affirm', modality: 'considered' },
      {},
      'On 10 January 2030, Arland said that it was an option under review that it would be so, according to Daily.',
    ],
    [
      { polarity: 'deny', modality: 'possible' },
      {},
      'On 10 January 2030, Arland said that it might not be so, according to Daily.',
    ],
    [
      { polarity: 'affirm', modality: 'conditional' },
      {},
      'On 10 January 2030, Arland said that in a certain case it would be so, according to Daily.',
    ],
    [
      { polarity: 'affirm', tacit: true },
      {},
      'On 10 January 2030, Arland used words that presuppose that it was so, according to Daily.',
    ],
    [
      { polarity: 'affirm', claimant: 'daily' },
      { mode: 'own' },
      'On 10 January 2030, Daily wrote that it was so.',
    ],
    [
      { polarity: 'affirm', claimant: 'weekly' },
      {},
      'On 10 January 2030, Weekly wrote that it was so, according to Daily.',
    ],
    [
      { polarity: 'affirm', joint: ['bb'], basis: 'witness', repeats: 3 },
      {},
      'On 10 January 2030, Arland and Borland said that it was so, citing a witness (3 times), according to Daily.',
    ],
    [
      { polarity: 'affirm', about: '[2030-01-01..2030-01-05]' },
      {},
      'On 10 January 2030, Arland said that it was so (about: between 1 and 5 January 2030, day unknown), according to Daily.',
    ],
    [
      { question: 'stance', stance: 'condemns' },
      {},
      'On 10 January 2030, Arland said that it condemned the deployment, according to Daily.',
    ],
    [
      { question: 'stance', stance: 'calls-it-escalation', modality: 'conditional' },
      {},
      'On 10 January 2030, Arland said that it would see an escalation in the deployment, according to Daily.',
    ],
    [
      { question: 'choice', choice: ['a', 'b'] },
      {},
      'On 10 January 2030, Arland said that it was a and that it was b, according to Daily.',
    ],
    [
      { question: 'stance', stance: 'no-threat', modality: 'possible' },
      {},
      'On 10 January 2030, Arland said that it might see no threat in the deployment, according to Daily.',
    ],
    [
      { question: 'choice', choice: ['b', 'unheard-of'] },
      {},
      'On 10 January 2030, Arland said that it was b and that unheard-of, according to Daily.',
    ],
    [
      { question: 'quantity', quantity: { hedge: 'up-to', high: 300 } },
      { raw: 'up to 300 men' },
      'On 10 January 2030, Arland said that the number of troops was “up to 300 men”, according to Daily.',
    ],
    [
      { question: 'quantity', quantity: { hedge: 'vague' }, modality: 'planned' },
      { raw: 'several hundred' },
      'On 10 January 2030, Arland said that the planned number of troops was “several hundred”, according to Daily.',
    ],
  ])('%j', (claim, report, sentence) => {
    expect(said(claim, report)).toBe(sentence)
  })
})

suite('numbers of which no printed words are at hand', () => {
  it.each([
    [{ hedge: 'vague' }, 'not given in figures'],
    [{ hedge: 'between', low: 10, high: 20 }, 'between 10 and 20'],
    [{ hedge: 'exact', low: 10, high: 10 }, '10'],
    [{ hedge: 'at-least', low: 10 }, 'at least 10'],
    [{ hedge: 'up-to', high: 20 }, 'up to 20'],
    [{ hedge: 'vague', low: 10, high: 20 }, 'not given in figures'],
    [{ hedge: 'between', high: 20 }, 'between 20'],
  ])('%j', (quantity, words) => {
    expect(said({ question: 'quantity', quantity })).toBe(
      `On 10 January 2030, Arland said that the number of troops was ${words}, according to Daily.`,
    )
  })
})

suite('silence', () => {
  it.each([
    [
      { act: 'decline' },
      'Asked whether it was so, Arland gave no answer on 10 January 2030, according to Daily.',
    ],
    [
      { act: 'decline', question: 'stance' },
      'Asked about the deployment, Arland gave no answer on 10 January 2030, according to Daily.',
    ],
    [
      { act: 'no-reply', question: 'quantity' },
      'Asked about the number of troops, Arland did not respond on 10 January 2030, according to Daily.',
    ],
    [
      { act: 'decline', question: 'choice' },
      'Asked about “A choice.”, Arland gave no answer on 10 January 2030, according to Daily.',
    ],
    [
      { act: 'disclaim' },
      'On 10 January 2030, Arland said that it did not know whether it was so, according to Daily.',
    ],
    [
      { act: 'disclaim', question: 'stance' },
      'On 10 January 2030, Arland said that it did not know the details of the deployment, according to Daily.',
    ],
    [
      { act: 'retract' },
      'On 10 January 2030, Arland withdrew its answer on whether it was so, according to Daily.',
    ],
    [
      { act: 'retract', joint: ['bb'] },
      'On 10 January 2030, Arland and Borland withdrew their answer on whether it was so, according to Daily.',
    ],
  ])('%j', (claim, sentence) => {
    expect(said(claim)).toBe(sentence)
  })
})

suite('silence and presupposition of nobody named', () => {
  it('is said plainly', () => {
    expect(
      said({ claimant: null, polarity: 'affirm' }, { mode: 'unattributed', attribution: 'it was said' }),
    ).toBe('According to Daily, which names no source, it was said on 10 January 2030 that it was so.')
    expect(
      said(
        { claimant: null, question: 'stance', stance: 'criticises' },
        { mode: 'unattributed', attribution: 'critics' },
      ),
    ).toBe(
      'According to Daily, which names no source, unnamed voices said on 10 January 2030 that they criticised the deployment.',
    )
  })
})

suite('nobody named', () => {
  it.each([
    [
      { act: 'decline' },
      {},
      'According to Daily, which names no source, unnamed voices, asked whether it was so, gave no answer on 10 January 2030.',
    ],
    [
      { act: 'disclaim' },
      {},
      'According to Daily, which names no source, unnamed voices said that they did not know whether it was so on 10 January 2030.',
    ],
    [
      { polarity: 'affirm', tacit: true },
      {},
      'According to Daily, which names no source, words were used on 10 January 2030 that presuppose that it was so.',
    ],
    [
      { polarity: 'affirm' },
      { via: [{ actor: 'wire' }] },
      'According to Daily, which names nobody but Wire, it was said on 10 January 2030 that it was so.',
    ],
  ])('%j', (claim, report, text) => {
    expect(
      said({ claimant: null, ...claim }, { mode: 'unattributed', attribution: 'it was said', ...report }),
    ).toBe(text)
  })
})

suite('several voices, sources and misprints', () => {
  it.each([
    [
      { question: 'stance', stance: 'concerned', joint: ['bb'] },
      {},
      'On 10 January 2030, Arland and Borland said that they were concerned about the deployment, according to Daily.',
    ],
    [
      { polarity: 'affirm', citing: ['wire'], repeats: 1 },
      {},
      'On 10 January 2030, Arland said that it was so, citing Wire, according to Daily.',
    ],
    [
      { question: 'quantity', quantity: { hedge: 'up-to', high: 12_000 } },
      { raw: '1,200 men', fault: { printed: '1,200', why: 'a zero is lost' } },
      'On 10 January 2030, Arland said that the number of troops was up to 12000, according to Daily.',
    ],
  ])('%j', (claim, report, text) => {
    expect(said(claim, report)).toBe(text)
  })

  it('a number that is printed in several ways is given in each, once', () => {
    const small = smallDataset({
      claims: [{ id: 'c', question: 'quantity', quantity: { hedge: 'about', low: 300, high: 300 } }],
      reports: ['some 300', 'about 300', 'some 300'].map((raw, index) => ({
        id: `r${index}`,
        claim: 'c',
        raw,
      })),
    })
    expect(describe(small, 'c')).toBe(
      'On 10 January 2030, Arland said that the number of troops was “some 300” or “about 300”, according to Daily.',
    )
  })

  it('refuses an answer of another kind than its question', () => {
    expect(() => said({ stance: 'condemns' })).toThrow(
      'c › stance: a fact question is not answered with a stance',
    )
    const whole = smallDataset({ claims: [{ id: 'c', polarity: 'deny' }] })
    const { polarity: _, ...claim } = get(whole, 'claims', 'c')
    const answers = {
      fact: { polarity: 'affirm' },
      quantity: { quantity: { hedge: 'exact', low: 5, high: 5 } },
      stance: { stance: 'condemns' },
      choice: { choice: ['a'] },
    }
    for (const question of Object.keys(answers)) {
      for (const [kind, answer] of Object.entries(answers)) {
        const ask = () => describe(whole, { ...claim, question, ...answer } as never)
        if (kind === question) expect(ask).not.toThrow()
        else {
          expect(ask).toThrow(
            new RangeError(`"c" does not answer "${question}", which is a ${question} question`),
          )
        }
      }
    }
  })
})

suite('by whose word', () => {
  const headline = { id: 'daily-text', zones: [{ kind: 'headline', start: 0, end: 10 }] }
  const carried = (claim: object, document: object, ...reports: readonly object[]) =>
    describe(
      smallDataset({
        claims: [{ id: 'c', polarity: 'affirm', ...claim }],
        reports: reports.map((report, index) => ({ id: `r${index}`, claim: 'c', ...report })),
        documents: [{ id: 'daily-text', ...document }],
      }),
      'c',
    )

  it('is that of the origin, and not of who prints it', () => {
    const origin = { actor: 'wire', basis: 'stated' }
    expect(carried({}, { origin }, {})).toBe(
      'On 10 January 2030, Arland said that it was so, according to Wire.',
    )
    expect(carried({}, { origin: { ...origin, basis: 'inferred', why: 'x' } }, {})).toBe(
      'On 10 January 2030, Arland said that it was so, according to Wire (inferred).',
    )
  })

  it('is never that of the claimant', () => {
    const inWeekly = { document: 'weekly-text' }
    const origin = { actor: 'aa', basis: 'stated' }
    expect(carried({}, {}, { origin }, inWeekly)).toBe(
      'On 10 January 2030, Arland said that it was so, according to Weekly.',
    )
    expect(carried({}, {}, { origin })).toBe(
      'On 10 January 2030, Arland said that it was so, according to Daily.',
    )
  })

  it('is that of a headline where nothing else says so', () => {
    expect(carried({}, headline, {})).toBe(
      'On 10 January 2030, Arland said that it was so, according to the headline of Daily; the article quotes no such words.',
    )
    expect(carried({}, headline, {}, { document: 'weekly-text' })).toBe(
      'On 10 January 2030, Arland said that it was so, according to Daily and Weekly.',
    )
  })

  it('goes without saying where it is the headline of the claimant', () => {
    expect(carried({ claimant: 'daily' }, headline, { mode: 'own' })).toBe(
      'On 10 January 2030, Daily wrote that it was so.',
    )
  })
})

suite('what a foreign dataset may hold', () => {
  it('takes a code that is a word of the language for the code that it is', () => {
    expect(said({ question: 'choice', choice: ['constructor'] })).toMatch(/said that constructor, according/)
  })

  it('makes no figure of a number without bounds', () => {
    const number = (quantity: object) => said({ question: 'quantity', quantity })
    expect(number({ hedge: 'exact' })).toMatch(/was not given in figures,/)
    expect(number({ hedge: 'between', low: 5 })).toMatch(/was between 5,/)
  })

  it('says what is neither a claim nor the id of one', () => {
    const whole = smallDataset({ claims: [] })
    expect(() => describe(whole, null as never)).toThrow('"null" is not in claims.')
    expect(() => describe(whole, 5 as never)).toThrow('"5" is not in claims.')
  })
})

suite('dates', () => {
  it.each([
    [{ edtf: '[..2030-01-05]', basis: 'bounded' }, 'By 5 January 2030 (day unknown), '],
    [{ edtf: '[2030-01-05..]', basis: 'bounded' }, 'On or after 5 January 2030 (day unknown), '],
    [
      { edtf: '[2030-01-30..2030-02-02]', basis: 'bounded' },
      'Between 30 January 2030 and 2 February 2030 (day unknown), ',
    ],
    [{ edtf: '2030-01', basis: 'stated' }, 'In January 2030, '],
    [{ edtf: '2030-01-05?', basis: 'stated' }, 'On 5 January 2030 (date uncertain), '],
    [
      { edtf: '2030-01-05/2030-01-07', basis: 'relative' },
      'From 5 to 7 January 2030 (worked out from the text), ',
    ],
    [{ edtf: '2030-01-05', basis: 'inferred', why: 'x' }, 'On 5 January 2030 (inferred), '],
    [{ edtf: '[..2030-01-05]', basis: 'inferred', why: 'x' }, 'By 5 January 2030 (day unknown, inferred), '],
  ])('%j', (date, start) => {
    expect(said({ polarity: 'affirm', said: date }).startsWith(start)).toBe(true)
  })

  it('are not made up for a claim that has none', () => {
    const small = smallDataset({ claims: [{ id: 'c', polarity: 'affirm' }] })
    const { said: _, ...undated } = get(small, 'claims', 'c')
    expect(describe(small, undated)).toBe(
      'At a time not given, Arland said that it was so, according to Daily.',
    )
  })

  it.each([
    ['2030-01/2030-01-21', 'from January 2030 to 21 January 2030'],
    ['2030-01-21/2030-01', 'from 21 January 2030 to January 2030'],
    ['2030-01/2030-01', 'from January 2030 to January 2030'],
    ['[2030-01-21..2030-01]', 'between 21 January 2030 and January 2030 (day unknown)'],
    ['2029-01-05/2030-01-07', 'from 5 January 2029 to 7 January 2030'],
  ])('name a month and year once only where two days share them: %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })

  it('refuses what is no date of the profile', () => {
    expect(() => dateInWords('5 January 2030')).toThrow('"5 January 2030" is not a date of the EDTF profile')
  })
})

suite('the sentences of the record', () => {
  const sentences = dataset.claims.map((claim) => [claim.id, describe(dataset, claim)] as const)

  it('are of at most 45 words, begin with a capital and end with a full stop', () => {
    const wrong = sentences.filter(
      ([, text]) => text.split(/\s+/).length > 45 || !/^[A-Z].*[^.]\.$/.test(text),
    )
    expect(wrong).toEqual([])
  })

  it('use no barred word of ours outside quotations', () => {
    const barred =
      /\b(claimed|admitted|acknowledged|revealed|insisted|dodged|refused|alleged|so-called|purported|regime|pariah|mercenar\w+|terrorist\w*|special operation|liberat\w+|cleared|only|as many as|staggering|recently|currently|last week|however|despite|firmly)\b/i
    expect(sentences.filter(([, text]) => barred.test(text.replace(/“[^”]*”/g, '')))).toEqual([])
  })

  it('carry the printed words of every number', () => {
    for (const { claim, raw } of dataset.reports) {
      if (raw !== undefined) expect(describe(dataset, claim)).toContain(`“${raw}”`)
    }
  })

  it('leave no form of a verb unchosen', () => {
    expect(sentences.filter(([, text]) => /[{|}]|undefined|null/.test(text))).toEqual([])
  })
})
