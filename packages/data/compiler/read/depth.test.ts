import { expect, it } from 'vitest'
import { deepAt } from './depth.js'
import { readValues } from './values.js'
import { readYaml } from './yaml.js'

const indented = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(2 * level)}a:`).join('\n')

it.each<[string, number, (levels: number) => string]>([
  ['lists in brackets', 100_000, (levels) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`],
  ['maps in brackets', 100_000, (levels) => `a: ${'{b: '.repeat(levels)}1${'}'.repeat(levels)}\n`],
  ['brackets over many lines', 100_000, (levels) => `a:\n${' [\n'.repeat(levels)}${' ]\n'.repeat(levels)}`],
  ['items of a list that are lists', 100_000, (levels) => `a: 1\nb:\n  ${'- '.repeat(levels)}x\n`],
  ['keys that are maps', 100_000, (levels) => `a: 1\n${'? '.repeat(levels)}x\n`],
  ['fields below fields', 1000, (levels) => indented(levels + 1)],
])('%s are read a hundred deep and no deeper', (_, many, nested) => {
  expect(deepAt(nested(99))).toBeUndefined()
  for (const levels of [101, many]) {
    expect(deepAt(nested(levels))).toBeGreaterThan(0)
    const { root, problems } = readYaml('a.yaml', nested(levels))
    expect(root).toBeUndefined()
    expect(problems.map(({ message }) => message)).toEqual(['lists and maps are nested too deep'])
    expect(readValues(nested(levels))).toBeUndefined()
  }
})

it('is a matter of signs, also in a text: both readers refuse it', () => {
  for (const text of [`a: '${'['.repeat(101)}'`, `a: |\n${' '.repeat(200)}b`]) {
    expect(readValues(text)).toBeUndefined()
    expect(readYaml('a.yaml', text).root).toBeUndefined()
  }
})

it('tells where it is too deep', () => {
  expect(deepAt(`a: ${'['.repeat(200)}`)).toBe(3 + 100)
  expect(deepAt(`a:\n  ${'- '.repeat(200)}`)).toBe(5 + 2 * 100)
  expect(deepAt(`a: 1\n${' '.repeat(200)}b: 1`)).toBe(5 + 200)
})

it('counts on where some of the brackets are closed again', () => {
  expect(deepAt('[[]'.repeat(200))).toBe(3 * 99 + 1)
})

it('takes brackets that are closed again, long lines and dashes in a text for what they are', () => {
  expect(deepAt('a: [1]\n'.repeat(1000))).toBeUndefined()
  expect(deepAt(`a: ${']'.repeat(1000)}${'['.repeat(50)}`)).toBeUndefined()
  expect(deepAt(`a: x ${'- '.repeat(1000)}`)).toBeUndefined()
  expect(deepAt(`a:${' '.repeat(1000)}x`)).toBeUndefined()
})
