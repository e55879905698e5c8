/** How often is tried, from which seed, and how it is told at the end of each file. */
import fc from 'fast-check'
import { afterAll, vi } from 'vitest'

const { FUZZ, FUZZ_SEED } = process.env

/** How many times as often as is usual. */
export const factor = Number(FUZZ ?? 1)
/** The same unless told otherwise, so that a run can be repeated; look further with another. */
export const seed = Number(FUZZ_SEED ?? 20250428)

vi.setConfig({ testTimeout: 60_000 + factor * 60_000 }) // a busy machine is no failure, a hang is one

const tried = new Map<string, Map<string, number>>()

/** Counts a case, and what came of it. */
export function count(cases: string, outcome: string, how = 1): void {
  const outcomes = tried.get(cases) ?? new Map<string, number>()
  tried.set(cases, outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + how))
}

afterAll(() => {
  const figure = (number: number): string => number.toLocaleString('en')
  for (const [cases, outcomes] of tried) {
    const all = [...outcomes.values()].reduce((sum, number) => sum + number)
    const told = [...outcomes].map(([outcome, number]) => `${figure(number)} ${outcome}`)
    console.log(`fuzz: ${figure(all)} ${cases} (${told.sort().join(', ')}), seed ${seed}`)
  }
})

/** Nothing is made smaller: what was corrupted at random is not found again in a smaller dataset. */
const options = (times: number) => ({ numRuns: Math.ceil(times * factor), seed, endOnFailure: true })

/** Tries a property; fails with the end of what it was tried with, its seed and its path. */
export function tries<T>(times: number, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  explain(fc.check(fc.property(arbitrary, check), options(times)))
}

/** The same, for what answers later. */
export async function triesLater<T>(
  times: number,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
): Promise<void> {
  explain(await fc.check(fc.asyncProperty(arbitrary, check), options(times)))
}

/** Whole datasets are long; what was done to them is drawn last. */
const mostShown = 1500

interface Failure {
  readonly failed: boolean
  readonly seed: number
  readonly counterexamplePath: string | null
  readonly counterexample: unknown
  readonly errorInstance: unknown
}

function explain({ failed, seed, counterexamplePath, counterexample, errorInstance }: Failure): void {
  if (!failed) return
  const drawn = fc.stringify(counterexample)
  const end = drawn.length > mostShown ? `… ${drawn.slice(-mostShown)}` : drawn
  throw new Error(`seed ${seed}, path ${counterexamplePath}: ${end}\n${errorInstance}`, {
    cause: errorInstance,
  })
}
