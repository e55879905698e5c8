// Runs the examples of the docstrings on the real record: each `expression // => value` must hold.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as formats from '../src/formats/index.js'
import * as core from '../src/index.js'
import * as searching from '../src/search/index.js'

const api = { ...core, ...formats, ...searching }

const source = fileURLToPath(new URL('../src', import.meta.url))

interface Step {
  readonly code: string
  /** What the code must give; nothing where it only prepares. */
  readonly expected: string | undefined
}

/** For examples that wait for something. */
const AsyncFunction = (async () => {}).constructor as FunctionConstructor

/** Takes an example apart into statements; a `// => value` comment ends one, on its line or on the next. */
function stepsOf(example: string): readonly Step[] {
  const steps: Step[] = []
  for (const line of example.trim().split('\n')) {
    const [, code = '', expected] = /^(.*?)(?:\s*\/\/ => (.*))?$/.exec(line) ?? []
    const last = steps.at(-1)
    if (code.trim() === '' && last) steps[steps.length - 1] = { code: last.code, expected }
    else steps.push({ code, expected })
  }
  return steps
}

const examples = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8')
    return [...text.matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g)].map(
      ([, block = '']) => [file, block.replace(/^ \* ?/gm, '')] as const,
    )
  })

describe('examples in docstrings', () => {
  it('are found', () => expect(examples.length).toBeGreaterThan(10))

  it.each(examples)('%s', async (_, example) => {
    const steps = stepsOf(example)
    expect(steps.filter(({ expected }) => expected !== undefined).length).toBeGreaterThan(0)
    const body = steps.map(({ code, expected }) =>
      expected === undefined ? code : `check(${code}, ${expected})`,
    )
    const run = new AsyncFunction('check', ...Object.keys(api), body.join('\n'))
    await run((given: unknown, wanted: unknown) => expect(given).toEqual(wanted), ...Object.values(api))
  })
})

describe('every public function', () => {
  const functions = Object.entries(api).filter(([, value]) => typeof value === 'function')

  it('has an example', () => {
    const shown = examples.map(([, example]) => example).join('\n')
    expect(
      functions.map(([name]) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(shown)),
    ).toEqual([])
  })
})
