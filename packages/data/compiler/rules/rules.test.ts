import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compile } from '../compile.js'
import { onOneLine } from '../problem.js'
import { exampleFiles } from './example/record.js'
import type { Change } from './rule.js'
import { rules } from './rules.js'

const problemsOf = (...changes: readonly Change[]): readonly string[] =>
  compile(exampleFiles(...changes), '0.1.0').problems.map(onOneLine)

it('are all listed, each under the name of its file', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const isRule = (file: string): boolean =>
    readFileSync(`${folder}${file}`, 'utf8').includes('export const rule:')
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.filter(isRule).sort())
})

it('finds nothing wrong with the example record', () => {
  expect(problemsOf()).toEqual([])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, { bad, good }) => {
  it('gives its one message for its bad example', () => {
    expect(problemsOf(bad, ...(bad.alsoChange ? [bad.alsoChange] : []))).toEqual([bad.message])
  })

  it('accepts its good example', () => {
    expect(problemsOf(good)).toEqual([])
  })
})
