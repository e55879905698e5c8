import { describe, expect, it } from 'vitest'
import type { Quantity } from '../model.js'
import { type RangePolicy, readRange } from './read-range.js'

const about: Quantity = { hedge: 'about', low: 8005, high: 8005 }

describe('readRange', () => {
  it.each<[Quantity, RangePolicy, unknown]>([
    [{ hedge: 'exact', low: 20, high: 20 }, 'stated', { low: 20, high: 20 }],
    [{ hedge: 'between', low: 3, high: 5 }, 'about-10-percent', { low: 3, high: 5 }],
    [{ hedge: 'up-to', high: 12000 }, 'face-value', { high: 12000 }],
    [{ hedge: 'less-than', high: 9 }, 'stated', { high: 9 }],
    [{ hedge: 'at-least', low: 7 }, 'about-10-percent', { low: 7 }],
    [{ hedge: 'more-than', low: 7 }, 'stated', { low: 7 }],
    [about, 'stated', undefined],
    [about, 'face-value', { low: 8005, high: 8005 }],
    [about, 'about-10-percent', { low: 7204, high: 8806 }],
    [{ hedge: 'about', low: 10, high: 10 }, 'about-10-percent', { low: 9, high: 11 }],
    [{ hedge: 'about', low: 9e15, high: 9e15 }, 'about-10-percent', { low: 8.1e15, high: 9.9e15 }],
    [
      { hedge: 'about', low: 2487683676381141, high: 2487683676381141 },
      'about-10-percent',
      { low: 2238915308743026, high: 2736452044019256 },
    ],
    [{ hedge: 'vague' }, 'stated', undefined],
    [{ hedge: 'vague' }, 'face-value', undefined],
    [{ hedge: 'vague' }, 'about-10-percent', undefined],
  ])('reads %j by %s', (quantity, policy, range) => {
    expect(readRange(quantity, policy)).toEqual(range)
  })

  it('has no policy of its own', () => {
    expect(() => readRange(about, undefined as never)).toThrow(
      '"undefined" is no range policy: stated, face-value, about-10-percent.',
    )
    expect(() => readRange(about, ['stated'] as never)).toThrow('an object is no range policy: stated, ')
    expect(() => readRange(about, 'state' as never)).toThrow('Did you mean "stated"?')
    expect(() => readRange(about, 'toString' as never)).toThrow(RangeError)
  })
})
