import { expect, it } from 'vitest'
import { compareReleases, isRelease } from './releases.js'

it('orders releases number by number', () => {
  const inOrder = ['0.1.0', '0.1.2', '0.1.10', '0.9.0', '0.10.0', '1.0.0', '10.0.0']
  expect([...inOrder].reverse().sort(compareReleases)).toEqual(inOrder)
  expect(compareReleases('0.1.0', '0.1.0')).toBe(0)
})

it.each(['', '1', '0.1', '0.1.0.0', 'v0.1.0', '0.1.0-beta', '0.1.0\n', '0.-1.0'])('refuses %j', (release) => {
  expect(() => compareReleases(release, '0.1.0')).toThrow(RangeError)
  expect(() => compareReleases('0.1.0', release)).toThrow(RangeError)
  expect(isRelease(release)).toBe(false)
})

it('says what is no release, and runs none of it', () => {
  expect(() => compareReleases('0.1', '0.1.0')).toThrow('"0.1" is not a release (such as 0.1.0)')
  const given = { toString: () => '0.1.0' }
  expect(() => compareReleases(given as never, '0.1.0')).toThrow('an object is not a release')
  expect(isRelease('12.0.30')).toBe(true)
})
