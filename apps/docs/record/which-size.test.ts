import { describe, expect, it } from 'vitest'
import { type Asked, type Loaded, whichSizeOf } from './which-size'

const loaded = (claims: number, seconds: number, peakMegabytes: number): Loaded => ({
  claims,
  machine: { heapLimitMegabytes: 4096 },
  loadNdjson: { seconds, peakMegabytes },
})
const asked = (claims: number, storeSeconds: number, one: number, all: number): Asked => ({
  claims,
  storeSeconds,
  asked: [
    { name: 'one', of: 'one', medianSeconds: one, peakBytes: 1e9 },
    { name: 'every', of: 'all', medianSeconds: all, peakBytes: 3e9 },
  ],
})

describe('the sizes at which another engine takes over', () => {
  it('fills half the heap with rows', () => {
    const { memory } = whichSizeOf([loaded(1000, 1, 2), loaded(10_000, 10, 16)], twoSizes)
    expect(memory).toEqual({ upTo: '1,000,000', at: '10,000', took: '10.0 s', megabytes: '16' })
  })

  it('tells from where a database is ready sooner, and says nothing where it never was', () => {
    const sizes = [asked(1000, 1, 0.5, 2), asked(10_000, 2, 0.5, 20)]
    expect(whichSizeOf([loaded(1000, 1, 2), loaded(10_000, 10, 16)], sizes).sooner).toEqual({
      from: '10,000',
      load: '10.0 s',
      duckdb: '2.50 s',
    })
    expect(whichSizeOf([loaded(1000, 1, 2), loaded(10_000, 2, 16)], sizes).sooner).toBeUndefined()
  })

  it('follows the slowest question to a minute', () => {
    const { duckdb } = whichSizeOf([loaded(10_000, 10, 16)], twoSizes)
    // Ten times the claims take a hundred times as long: three times as many take nine times as long.
    expect(duckdb).toMatchObject({
      upTo: '30,000',
      at: '10,000',
      question: 'every',
      took: '6.00 s',
      gigabytes: '3.00',
    })
  })

  it('names no size from one', () => {
    expect(() => whichSizeOf([loaded(10, 1, 1)], twoSizes.slice(0, 1))).toThrow('ask two')
  })

  const twoSizes = [asked(1000, 1, 0.01, 0.06), asked(10_000, 2, 0.01, 6)]
})
