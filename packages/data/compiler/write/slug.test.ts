import { expect, it } from 'vitest'
import { slug } from './slug.js'

it.each([
  ['Ministry counts up to 300 engineers', 'ministry-counts-up-to-300-engineers'],
  ['China’s "Own Matter": Łódź & Café', 'chinas-own-matter-odz-cafe'],
  ['  —  ', ''],
  ['one — two', 'one-two'],
  ['朝鲜', ''],
])('%s → %s', (words, id) => {
  expect(slug(words)).toBe(id)
})

it('is cut between words', () => {
  expect(slug('one two three', 9)).toBe('one-two')
  expect(slug('one two three', 13)).toBe('one-two-three')
  expect(slug('one two three', 12)).toBe('one-two')
  expect(slug('incomprehensible', 5)).toBe('incom')
})
