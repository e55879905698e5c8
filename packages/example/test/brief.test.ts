import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { asOf, contradictions, dataset, echoes, describe as sentenceOf } from '@dprk-ru/data'
import { describe, expect, it } from 'vitest'
import type { Section } from '../src/sections.js'

const program = fileURLToPath(new URL('../dist/brief.js', import.meta.url))

/** Runs the built program, as a user would, with its output going into a pipe. */
function brief(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  return { stdout, stderr, status }
}

function linesOf(...args: readonly string[]) {
  const { sections } = JSON.parse(brief(...args, '--json').stdout) as { sections: readonly Section[] }
  return sections.flatMap(({ title, blocks }) =>
    blocks.flatMap(({ heading, lines }) => lines.map((line) => ({ title, heading, ...line }))),
  )
}

const everything = brief()

describe('the brief', () => {
  it('ends well, in plain text of at most 80 columns', () => {
    expect(everything).toMatchObject({ status: 0, stderr: '' })
    expect(everything.stdout.split('\n').filter((line) => [...line].length > 80 || /\s$/.test(line))).toEqual(
      [],
    )
    expect(everything.stdout).not.toContain('\u001b')
  })

  it('holds every claim of the record, each as its sentence', () => {
    const shown = new Map(linesOf().map(({ claim, text }) => [claim, text]))
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(dataset.claims.map((claim) => [claim.id, sentenceOf(dataset, claim)])),
    )
    const flat = everything.stdout.replace(/\s+/g, ' ')
    expect(
      dataset.claims.filter((claim) => !flat.includes(sentenceOf(dataset, claim))).map(({ id }) => id),
    ).toEqual([])
  })

  it('has a block for each thing counted', () => {
    const counted = dataset.questions.flatMap((question) =>
      question.kind === 'quantity' ? [question.phrases.counted] : [],
    )
    const headings = linesOf().flatMap(({ title, heading }) =>
      title === 'Who said how many' ? [heading] : [],
    )
    expect(new Set(headings)).toEqual(new Set(counted))
  })

  it('lists both sides of every contradiction, and every echo', () => {
    const sides = linesOf().filter(
      ({ title }) => title === 'Answers that do not go together (a list, no finding)',
    )
    expect(sides.map(({ claim }) => claim)).toEqual(
      contradictions(dataset).flatMap(({ claims }) => claims.map(({ id }) => id)),
    )
    const echoed = linesOf().filter(({ title }) => title === 'Echoes of one origin')
    expect(echoed.map(({ claim }) => claim)).toEqual(echoes(dataset).map(({ claim }) => claim.id))
  })
})

describe('--as-of and --state', () => {
  it('show what had been said by a day, and mark what is only possible', () => {
    const view = asOf(dataset, '2024-10-22')
    const lines = linesOf('--as-of', '2024-10-22')
    expect(new Set(lines.map(({ claim }) => claim))).toEqual(new Set(view.claims.map(({ id }) => id)))
    const possible = lines.filter(({ certainty }) => certainty === 'possible').map(({ claim }) => claim)
    expect(new Set(possible)).toEqual(
      new Set(view.possible.filter((id) => view.claims.some((claim) => claim.id === id))),
    )
    expect(brief('--as-of', '2024-10-22').stdout).toMatch(/^ {2}\? By 1 November 2024 \(day unknown\)/m)
  })

  it('show one state, and the other side only where answers are opposed', () => {
    const lines = linesOf('--state', 'ua').filter(
      ({ title }) => title !== 'Answers that do not go together (a list, no finding)',
    )
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(({ text }) => !/Ukraine|Ukrainian/.test(text))).toEqual([])
    expect(
      linesOf('--state', 'ua').some(({ text }) => text.includes('Russian Armed Forces (Valery Gerasimov)')),
    ).toBe(true)
  })

  it('say where there is nothing', () => {
    expect(brief('--as-of', '1999-12-31', '--state', 'kp').stdout).toContain(
      'Nothing in this view of the record.',
    )
  })
})

describe('a call that cannot be carried out', () => {
  it.each([
    [['--as-of', '2024-02-30'], 'brief: "2024-02-30" is not a day (YYYY-MM-DD)\n'],
    [['--as-of', 'yesterday'], 'brief: "yesterday" is not a day (YYYY-MM-DD)\n'],
    [
      ['--state', 'uaa'],
      'brief: "uaa" is no state of this dataset: cn, kp, kr, ru, ua, us. Did you mean "ua"?\n',
    ],
    [['--state', 'nato'], 'brief: "nato" is no state of this dataset: cn, kp, kr, ru, ua, us.\n'],
  ])('%j', (args, stderr) => {
    expect(brief(...args)).toEqual({ stdout: '', stderr, status: 2 })
  })

  it.each([[['--sate', 'cn']], [['--as-of']], [['cn']]])('%j: one line and exit code 2', (args) => {
    const { stdout, stderr, status } = brief(...args)
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toMatch(/^brief: .+\n$/)
  })

  it('--help says how', () => {
    expect(brief('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--as-of') })
  })
})
