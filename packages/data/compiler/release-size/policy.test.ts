import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { policy, policyTable, sizeOf } from './policy.js'

describe('the policy', () => {
  it('stands in RELEASES.md as it stands in the code', () => {
    const page = readFileSync(new URL('../../../../RELEASES.md', import.meta.url), 'utf8')
    const [table = ''] = /^\| size .*?(?=\n\n)/ms.exec(page) ?? []
    // The formatter pads the cells of the page; what stands in them counts.
    const cells = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => line.replace(/-+/g, '-').split(/ *\| */))
    expect(cells(table)).toEqual(cells(policyTable()))
  })

  it('is told as one sentence a cell', () => {
    for (const { change, why } of Object.values(policy))
      for (const words of [change, why]) expect(words).toMatch(/^[a-z`][^|]*[^.| ]$/)
  })

  it('takes the largest size that anything asks for', () => {
    const [row, field, why] = (['row-added', 'field-gone', 'reason-reworded'] as const).map((rule) => ({
      rule,
      what: '',
    }))
    expect(sizeOf([])).toBeUndefined()
    expect(sizeOf([why, row].filter((one) => one !== undefined))).toBe('minor')
    expect(sizeOf([why, field, row].filter((one) => one !== undefined))).toBe('major')
  })
})
