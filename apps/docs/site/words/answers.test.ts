import { type Claim, createDataset, type Dataset, dataset } from '@dprk-ru/data'
import { describe, expect, it } from 'vitest'
import { answerInWords } from './answers.js'

const record: Dataset = dataset

describe('an answer in words', () => {
  it('has spaces for the hyphens of a code, and hyphens where a word has one', () => {
    const inWords = (stance: string) => answerInWords(createDataset({}), { act: 'answer', stance } as Claim)
    expect(inWords('urges-de-escalation')).toBe('urges de-escalation')
    expect(inWords('non-interference')).toBe('non-interference')
    expect(inWords('no-threat')).toBe('no threat')
    expect(inWords('calls-it-escalation')).toBe('calls it escalation')
  })

  it('is no sentence: what was chosen stands without a full stop', () => {
    const chosen = record.claims.filter(({ choice }) => choice !== undefined)
    expect(chosen.length).toBeGreaterThan(0)
    for (const claim of chosen) expect(answerInWords(record, claim)).not.toContain('.')
  })
})
