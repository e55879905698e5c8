import { describe, expect, it } from 'vitest'
import { answerKey, answerOf, areOpposed, isActual, sameModality } from './answers.js'
import type { Claim, Stance } from './model.js'

const claim = (fields: object): Claim =>
  ({ id: 'c', question: 'q', claimant: null, act: 'answer', recorded: '0.1.0', ...fields }) as never

describe('what a claim answers', () => {
  it('is the one of four that is there, and nothing of a refusal', () => {
    const exact = { hedge: 'exact', low: 4, high: 4 }
    expect(answerOf(claim({ polarity: 'deny' }))).toBe('deny')
    expect(answerOf(claim({ quantity: exact }))).toEqual(exact)
    expect(answerOf(claim({ stance: 'condemns' }))).toBe('condemns')
    expect(answerOf(claim({ choice: ['a', 'b'] }))).toEqual(['a', 'b'])
    expect(answerOf(claim({ act: 'decline' }))).toBeUndefined()
  })

  it('has one text for the same answer, whatever the order of its codes', () => {
    expect(answerKey(claim({ choice: ['b', 'a', 'b'] }))).toBe('choice a b')
    expect(answerKey(claim({ quantity: { hedge: 'up-to', high: 12_000 } }))).toBe('quantity up-to ..12000')
    expect(answerKey(claim({ quantity: { hedge: 'at-least', low: 3 } }))).toBe('quantity at-least 3..')
    expect(answerKey(claim({ polarity: 'deny' }))).toBe('deny ')
    expect(answerKey(claim({ stance: 'condemns' }))).toBe(' condemns')
  })

  it('has the text of its act where it is no answer', () => {
    expect(answerKey(claim({ act: 'decline' }))).toBe('decline')
    expect(answerKey(claim({ act: 'no-reply' }))).toBe('no-reply')
  })
})

describe('modality', () => {
  const planned = claim({ polarity: 'affirm', modality: 'planned' })
  const plain = claim({ polarity: 'affirm' })
  const actual = claim({ polarity: 'affirm', modality: 'actual' })

  it('is actual where nothing is said of it', () => {
    expect(sameModality(plain, actual)).toBe(true)
    expect(sameModality(actual, plain)).toBe(true)
    expect(sameModality(plain, planned)).toBe(false)
    expect(sameModality(planned, plain)).toBe(false)
    expect(sameModality(planned, planned)).toBe(true)
  })

  it('is actual of an answer alone', () => {
    expect([plain, actual, planned].map((one) => isActual(one))).toEqual([true, true, false])
    expect(isActual(claim({ act: 'decline' }))).toBe(false)
  })
})

describe('opposed answers', () => {
  const favour: readonly Stance[] = ['supports', 'welcomes', 'praises', 'no-threat']
  const disfavour: readonly Stance[] = [
    'concerned',
    'calls-it-escalation',
    'criticises',
    'condemns',
    'demands-withdrawal',
  ]

  it('are an affirmation and a denial', () => {
    const [affirm, deny] = [claim({ polarity: 'affirm' }), claim({ polarity: 'deny' })]
    expect(areOpposed(affirm, deny)).toBe(true)
    expect(areOpposed(deny, deny)).toBe(false)
  })

  it('are a stance that favours and one that does not, and no two of a kind', () => {
    const stance = (code: Stance): Claim => claim({ stance: code })
    for (const one of [...favour, ...disfavour])
      for (const other of [...favour, ...disfavour])
        expect([one, other, areOpposed(stance(one), stance(other))]).toEqual([
          one,
          other,
          favour.includes(one) !== favour.includes(other),
        ])
    expect(areOpposed(stance('urges-de-escalation'), stance('condemns'))).toBe(false)
  })

  it('are not there where one of the two is no answer', () => {
    expect(areOpposed(claim({ act: 'decline' }), claim({ polarity: 'affirm' }))).toBe(false)
    expect(areOpposed(claim({ polarity: 'affirm' }), claim({ act: 'decline' }))).toBe(false)
    expect(areOpposed(claim({ act: 'decline' }), claim({ stance: 'praises' }))).toBe(false)
  })
})
