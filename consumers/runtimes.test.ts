// The same questions in every runtime, asked with `import` and with `require`: the same bytes come back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { deno, otherAnswers, printed, run, runtimes } from './runtimes.js'

const project = inject('project')
const read = (path: string) => readFileSync(join(project, path), 'utf8')
const rowsOf = (table: string): unknown[] =>
  JSON.parse(read(`node_modules/@dprk-ru/data/dist/json/${table}.json`))

describe.each(Object.entries(runtimes))('%s', (runtime, command) => {
  // Deno lets `import` read the project's modules, and `require` only where it is told that it may.
  const mayRead = runtime === 'Deno' ? [`--allow-read=${project}`] : []

  it.each([
    ['import', 'mjs', []],
    ['require', 'cjs', mayRead],
  ] as const)('with %s prints the same bytes, and nothing when it imports', (_, suffix, permissions) => {
    const answers = run(...command, ...permissions, `print.${suffix}`)
    expect(answers).toMatchObject({ stderr: '', status: 0 })
    expect(otherAnswers(answers.stdout)).toEqual([])
    expect(run(...command, ...permissions, `quiet.${suffix}`)).toEqual({ stdout: '', stderr: '', status: 0 })
  })
})

describe('Deno', () => {
  it('checks and runs a typed file', () => {
    const check = run(...deno, 'check', '--node-modules-dir=manual', 'typed.ts')
    expect(check, check.stderr).toMatchObject({ status: 0 })
    expect(run(...(runtimes.Deno ?? []), 'typed.ts')).toMatchObject({ stderr: '', status: 0 })
  })
})

describe('the exercise', () => {
  let answers: ReturnType<typeof JSON.parse>
  beforeAll(() => {
    answers = JSON.parse(printed())
  })

  it.each(['answers.mjs', 'quiet.mjs'])('goes over every JavaScript entry in %s', (file) => {
    const { exports } = JSON.parse(read('node_modules/@dprk-ru/data/package.json'))
    const entries = Object.keys(exports).filter((entry) => exports[entry].import !== undefined)
    const asked = [...read(file).matchAll(/'@dprk-ru\/data(\/\w+)?'/g)].map(([, entry = '']) => `.${entry}`)
    expect([...new Set(asked)].sort()).toEqual(entries.sort())
  })

  it('finds the tables whole and leaves them as they were', () => {
    for (const [table, rows] of Object.entries(answers.rows)) expect(rows).toBe(rowsOf(table).length)
    expect(answers.tablesAreTheDataset).toEqual(Object.keys(answers.rows))
    expect(answers).toMatchObject({ jsonIsTheTable: true, everythingIsFrozen: true, nothingChanged: true })
  })

  it.each(['fromCsv', 'fromNdjson'])('gets the record back with %s', (way) => {
    for (const table of Object.keys(answers.rows)) expect(answers[way][table]).toEqual(rowsOf(table))
  })

  it.each(['latin', 'cyrillic', 'hangul'])('finds words in %s script', (script) => {
    expect(answers[script].length).toBeGreaterThan(0)
  })

  it('is told what a misspelt id may have meant', () => {
    expect(answers.misspelt).toEqual({ name: 'RangeError', message: expect.stringContaining('Did you mean') })
  })
})
