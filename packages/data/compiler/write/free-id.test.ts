import { describe, expect, it } from 'vitest'
import { idPattern } from '../../src/schema/check.js'
import { UsageError } from '../commands/command.js'
import { longestId, nextFree, nextReportId, refuseTaken } from './free-id.js'

const taken = (id: string) => (['a', 'a-2'].includes(id) ? 'actors' : undefined)

describe('an id', () => {
  it('stays where it is free, else gets the next free number', () => {
    expect(nextFree('b', taken)).toBe('b')
    expect(nextFree('a', taken)).toBe('a-3')
    const long = 'x'.repeat(64)
    expect(nextFree(long, (id) => (id === long ? 'claims' : undefined))).toBe(`${'x'.repeat(62)}-2`)
  })

  it('that is cut behind a hyphen has no second one', () => {
    const long = `${'x'.repeat(61)}-xx`
    const free = nextFree(long, (id) => (id === long ? 'claims' : undefined))
    expect(free).toBe(`${'x'.repeat(61)}-2`)
    expect(free).toMatch(idPattern)
    expect(nextFree('a-b', (id) => (id === 'a-b' ? 'claims' : undefined))).toBe('a-b-2')
  })

  it('that was chosen and is taken is refused, with the next free one', () => {
    expect(refuseTaken('b', taken)).toBe('b')
    expect(() => refuseTaken('a', taken)).toThrow(
      new UsageError('--id: "a" is already taken by a row in actors; the next free one is "a-3"'),
    )
  })

  it('has as many characters as the record takes', () => {
    expect(longestId()).toBe(64)
    expect('x'.repeat(longestId())).toMatch(idPattern)
    expect('x'.repeat(longestId() + 1)).not.toMatch(idPattern)
  })

  it('that has more characters than it may is refused, with how many it may have', () => {
    const long = `${'x'.repeat(59)}-xx`
    expect(refuseTaken(long, taken)).toBe(long)
    expect(refuseTaken(long, taken, 62)).toBe(long)
    expect(() => refuseTaken(long, taken, 61)).toThrow(
      new UsageError(`--id: "${long}" has 62 characters; write at most 61, such as "${'x'.repeat(59)}"`),
    )
    expect(() => refuseTaken('A b', taken, 61)).toThrow(/, at most 61, such as "a-b"$/)
  })

  it('that is free next has no more characters than it may', () => {
    const taking = (id: string) => (id.endsWith('x') ? 'documents' : undefined)
    expect(nextFree('x'.repeat(61), taking, 61)).toBe(`${'x'.repeat(59)}-2`)
    expect(() => refuseTaken('x'.repeat(61), taking, 61)).toThrow(
      new RegExp(`; the next free one is "${'x'.repeat(59)}-2"$`),
    )
  })

  it('that is none is refused, with what it may have meant', () => {
    const none = 'is not an id: write lower-case letters, digits and single hyphens, at most 64'
    expect(() => refuseTaken('Lin Jian', taken)).toThrow(
      new UsageError(`--id: "Lin Jian" ${none}, such as "lin-jian"`),
    )
    expect(() => refuseTaken('朝鲜', taken)).toThrow(new UsageError(`--id: "朝鲜" ${none}`))
  })
})

it('a report is numbered after the last of its document', () => {
  expect(
    nextReportId('daily', ['daily', 'daily-02', 'daily-09', 'daily-engineers-31', 'daily-40-days']),
  ).toBe('daily-10')
  expect(nextReportId('daily', [])).toBe('daily-01')
})
