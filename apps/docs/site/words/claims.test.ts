import { describe, expect, it } from 'vitest'
import { saidInWords } from './claims.js'

describe('a date of saying in words', () => {
  it('says how it was arrived at where no document prints it in full', () => {
    expect(saidInWords({ edtf: '2030-01-02', basis: 'relative' })).toBe(
      'said on 2 January 2030 (worked out from the text)',
    )
    expect(saidInWords({ edtf: '[2030-01-02..2030-01-03]', basis: 'inferred', why: 'so it seems' })).toBe(
      'said between 2 and 3 January 2030 (day unknown, inferred)',
    )
    expect(saidInWords({ edtf: '2030-01-02', basis: 'stated' })).toBe('said on 2 January 2030')
    expect(saidInWords(undefined)).toBe('no date stated')
  })
})
