import { describe, expect, it } from 'vitest'
import { inLines, isLargeEnough, leastFor, leastRelease } from './least-release.js'
import type { Reason, RuleId, Size } from './policy.js'

const reason = (rule: RuleId): Reason => ({ rule, what: `what ${rule} says` })

describe('the least number of a release', () => {
  it.each<[string, Size, string]>([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['9.9.9', 'major', '10.0.0'],
  ])('after %s, for a %s change, is %s', (last, size, least) => {
    expect(leastRelease(last, size)).toBe(least)
  })

  it.each<[string, Size, string]>([
    ['0.1.9', 'patch', '0.1.10'],
    ['0.1.9', 'minor', '0.1.10'],
    ['0.1.9', 'major', '0.2.0'],
    ['0.0.9', 'major', '0.1.0'],
  ])('before 1.0 moves one place down: after %s, for a %s change, %s', (last, size, least) => {
    expect(leastRelease(last, size)).toBe(least)
  })

  it('is a patch where nothing that is compared changed', () => {
    expect(leastFor('1.2.3', [])).toBe('1.2.4')
  })

  it.each<[string, RuleId[], boolean]>([
    ['1.2.3', [], true],
    ['1.2.2', [], false],
    ['1.2.3', ['reason-reworded'], false],
    ['1.2.4', ['reason-reworded'], true],
    ['1.2.4', ['reason-reworded', 'row-added'], false],
    ['1.3.0', ['reason-reworded', 'row-added'], true],
    ['1.3.0', ['row-added', 'id-gone'], false],
    ['2.0.0', ['row-added', 'id-gone'], true],
    ['10.0.0', ['id-gone'], true],
  ])('is reached by %s for %j: %s', (release, rules, enough) => {
    expect(isLargeEnough(release, '1.2.3', rules.map(reason))).toBe(enough)
  })
})

it('tells the weightiest reasons first, those of a rule together, and not all of many', () => {
  const many = Array.from({ length: 12 }, (_, index): Reason => ({ rule: 'row-added', what: `row ${index}` }))
  const lines = inLines([reason('reason-reworded'), ...many, reason('field-gone')]).split('\n')
  expect(lines[0]).toBe('  major  what field-gone says [field-gone]')
  expect(lines[1]).toBe('  minor  row 0 [row-added]')
  expect(lines.slice(10)).toEqual([
    '  minor  row 9 [row-added]',
    '  minor  … and 2 more [row-added]',
    '  patch  what reason-reworded says [reason-reworded]',
  ])
  expect(inLines(many.slice(0, 10)).split('\n').at(-1)).toBe('  minor  row 9 [row-added]')
})
