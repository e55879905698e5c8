// Each failure that the page lists happens, and each that the package documents is listed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as data from '@dprk-ru/data'
import * as formats from '@dprk-ru/data/formats'
import * as search from '@dprk-ru/data/search'
import { describe, expect, it } from 'vitest'
import { type Attempt, functionIn, type Provoked, provoked } from './failure'
import { failures } from './failures'

const exported = new Set(Object.keys({ ...data, ...formats, ...search }))
const source = join(__dirname, '../../../../packages/data/src')
const all = Object.values(failures).flat()

const outcomes = new Map<Attempt, Promise<Provoked>>()

/** What came of an attempt, which is made once. */
function outcomeOf(attempt: Attempt): Promise<Provoked> {
  const outcome = outcomes.get(attempt) ?? attempt.provoke()
  outcomes.set(attempt, outcome)
  return outcome
}

const docstring = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?function (\w+)/g

/** The classes that a docstring names where it says what is thrown. */
function classesIn(text: string): readonly string[] {
  const [, thrown = ''] = /@throws\s+([\s\S]*?)(?:\n \* @|$)/.exec(text) ?? []
  return [...new Set(thrown.match(/\b[A-Z]\w*Error\b|\bError\b/g))]
}

/** The exported functions that document what they throw, and the classes that they name. */
const documented: readonly (readonly [string, readonly string[]])[] = readdirSync(source, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
  .flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(docstring)])
  .filter(([, , name = '']) => exported.has(name))
  .map(([, text = '', name = '']) => [name, classesIn(text)] as const)
  .filter(([, classes]) => classes.length > 0)

describe('the list', () => {
  it('has an anchor of its own for each failure', () => {
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('says what each means and how it is mended, in whole sentences', () => {
    for (const { means, mend } of all)
      for (const words of [means, mend]) expect(words).toMatch(/^[A-Z`“/].*\.$|^npm .*\.$/s)
  })

  it('is of many functions', () => {
    expect(documented.length).toBeGreaterThan(20)
  })

  it.each(documented)('has every error of %s: %j', async (name, classes) => {
    const attempts = all.flatMap(({ attempts }) => attempts.filter(({ code }) => functionIn(code) === name))
    const thrown = await Promise.all(attempts.map(outcomeOf))
    expect(thrown.map(({ as }) => as)).toEqual(expect.arrayContaining([...classes]))
  })
})

describe.each(Object.entries(failures))('%s', (_, of) => {
  it.each(of.map((failure) => [failure.title, failure] as const))(
    '%s: happens, and says where and what',
    async (_title, failure) => {
      for (const attempt of failure.attempts) {
        const { code } = attempt
        const { as, message } = await outcomeOf(attempt)
        expect(as, code).toMatch(/^(\w*Error|Error|exit code [12]|no error)$/)
        expect(message.length, code).toBeGreaterThan(15)
        // A trace is for whoever mends the program, not for whoever uses it.
        expect(message, code).not.toMatch(/^ {4}at |undefined|\[object|NaN|node:internal/m)
        // Nothing of the machine on which it was provoked.
        expect(message, code).not.toMatch(/\/(tmp|home|root|work|Users)\b/)
      }
    },
    120_000,
  )
})

it('is the same each time, so that two builds are identical', async () => {
  for (const failure of [...failures.using, ...failures.loading])
    expect(await provoked(failure)).toEqual(await provoked(failure))
})
