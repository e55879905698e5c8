import * as data from '@dprk-ru/data'
import * as formats from '@dprk-ru/data/formats'
import * as searching from '@dprk-ru/data/search'
import { describe, expect, it } from 'vitest'
import { liveExamples } from '../../record/live-examples'
import { run } from './run'

const names = { ...data, ...formats, ...searching }
const examples = await liveExamples()

describe('the live editor', () => {
  it.each(examples)('runs the example $name', ({ code }) => {
    const { value, error } = run(code, names)
    expect(error).toBeUndefined()
    expect(value).not.toBe('undefined')
  })

  it('gives the last value, and what was printed before', () => {
    expect(run("console.log('one', { two: 2 })\n1 + 2", {})).toEqual({
      printed: ['one {\n  "two": 2\n}'],
      value: '3',
    })
  })

  it('names an error and says what it says', () => {
    const { error } = run("get(dataset, 'claims', 'no-such')", names)
    expect(error?.name).toBe('RangeError')
    expect(error?.message).toContain('no-such')
  })

  it('names an error of writing', () => {
    expect(run('1 +', {}).error?.name).toBe('SyntaxError')
  })

  it('lets a name of the package be declared anew', () => {
    expect(run('const estimates = 1\nestimates', names).value).toBe('1')
  })

  it('cuts a text that is too long, and says so', () => {
    expect(run("'x'.repeat(1e6)", {}).value).toMatch(/cut here: 1000000 characters in all$/)
  })
})
