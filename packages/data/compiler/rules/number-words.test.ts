import { expect, it } from 'vitest'
import { numbersIn } from './number-words.js'

it.each([
  ['up to 12,000 troops', [12_000]],
  ['six North Korean military personnel', [6]],
  ['twenty-one of 1,500', [21, 1500]],
  ['two hundred men', [200]],
  ['several hundred', []],
  ['a small number', []],
  ['first unit of 2,600 soldiers', [2600]],
  ['1.5 million shells', [1_500_000]],
  ['between ten and 20', [10, 20]],
  ['two thousand five hundred', [2500]],
  ['ten thousand five hundred and six', [10_506]],
  ['one hundred and twenty', [120]],
  ['12 thousand men and three tanks', [12_000, 3]],
  ['two and three', [2, 3]],
  ['1,234,567 shells', [1_234_567]],
  ['1.25 million', [1_250_000]],
  ['two hundred thousand', [200_000]],
  ['three hundred and six thousand and ten', [306_010]],
  ['one hundred 50-kilo bags', [100, 50]],
  ['one hundred and twenty twenty-man teams', [120, 20]],
  ['twenty-one five-man teams', [21, 5]],
  ['twenty ten-man teams, or thirty', [20, 10, 30]],
  ['twenty, thirty', [20, 30]],
  ['ten, six', [10, 6]],
  ['zero, six', [0, 6]],
])('%s', (text, numbers) => {
  expect(numbersIn(text, 'en')).toEqual(numbers)
})

it('does not guess in a language that it has no table for', () => {
  expect(numbersIn('шесть', 'ru')).toBeUndefined()
  expect(numbersIn('до 10,000 человек', 'ru')).toEqual([10_000])
  expect(numbersIn('six', 'men')).toBeUndefined()
})
