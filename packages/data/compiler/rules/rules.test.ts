import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Dataset, Row } from '../../src/model.js'
import type { Path } from '../../src/schema/check.js'
import type { TableShape } from '../../src/schema/field.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
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

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, { bad, good, check }) => {
  it('gives its one message for its bad example', () => {
    expect(problemsOf(bad, ...(bad.alsoChange ? [bad.alsoChange] : []))).toEqual([bad.message])
  })

  it('tells it of a row or of a field that the row can have', () => {
    const { record } = compile(exampleFiles(bad, ...(bad.alsoChange ? [bad.alsoChange] : [])), '0.1.0')
    const told: (readonly [Row, Path])[] = []
    check(record, (row, path) => told.push([row, path]))
    expect(told.length).toBeGreaterThan(0)
    for (const [row, path] of told) expect(path).toSatisfy(() => isPlaceIn(record, row, path))
  })

  it('accepts its good example', () => {
    expect(problemsOf(good)).toEqual([])
  })
})

/** Whether a path is that of the whole row, of a field that its table has, or of something that stands in it. */
function isPlaceIn(record: Dataset, row: Row, [field, ...rest]: Path): boolean {
  if (field === undefined) return true
  const table = tableNames.find((name) => (record[name] as readonly Row[]).includes(row))
  const shape: TableShape | undefined = table && shapes[table]
  const kinds = shape && 'cases' in shape ? Object.values(shape.cases) : [shape]
  if (!kinds.some((kind) => kind && Object.hasOwn(kind.fields, field))) return false
  let at: unknown = row[field as keyof Row]
  for (const step of rest) at = (at as Readonly<Record<string | number, unknown>>)[step]
  return rest.length === 0 || at !== undefined
}
