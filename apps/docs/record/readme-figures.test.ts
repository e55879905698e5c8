import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withFigures } from '../../../bench/readme'

const repository = join(__dirname, '../../..')
const read = (file: string): string => readFileSync(join(repository, file), 'utf8')
const result = (part: string) => JSON.parse(read(`bench/results/${part}.json`))

it('quotes no figure that the bench has not written', () => {
  const readme = read('README.md')
  expect(withFigures(readme, { readings: result('readings'), bytes: result('bytes') })).toBe(readme)
})

it('says where the place for the figures is missing', () => {
  expect(() => withFigures('# dprk-ru', {})).toThrow('README.md has no place for figures')
})
