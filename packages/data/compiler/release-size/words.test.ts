import { expect, it } from 'vitest'
import { fromTo } from './words.js'

it.each([
  ['was "so", is nothing', 'so', undefined],
  ['was {"low":1}, is [1,2]', { low: 1 }, [1, 2]],
])('tells what was and what is: %s', (words, before, after) => {
  expect(fromTo(before, after)).toBe(words)
})

it('cuts a value of more than 80 characters', () => {
  const fits = 'a'.repeat(78)
  expect(fromTo(fits, `${fits}a`)).toBe(`was "${fits}", is "${fits}a…`)
})
