/** How often the properties are tried, and from which seed. */
import fc from 'fast-check'
import { vi } from 'vitest'
import type { Dataset } from '../../src/model.js'
import { smallest } from './smallest.js'

const { ORACLE_RUNS, ORACLE_SEED, ORACLE_PATH } = process.env

export const numRuns = Number(ORACLE_RUNS ?? 300)
/** The same unless told otherwise, so that a run can be repeated; look further with another. */
export const seed = Number(ORACLE_SEED ?? 20241028)

console.log(`oracle: ${numRuns} runs from seed ${seed} (set ORACLE_RUNS and ORACLE_SEED to change them)`)

vi.setConfig({ testTimeout: 30_000 + numRuns * 100 }) // a busy machine is no failure

const options = { numRuns, seed, ...(ORACLE_PATH && { path: ORACLE_PATH }) }

/** Fails with a counterexample, its seed and its path. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, check), options)
}

/** Tables that several tests share, so that they are drawn once: the same seed would draw the same for each. */
export function drawnOnce(tables: fc.Arbitrary<Dataset>): () => readonly Dataset[] {
  let drawn: readonly Dataset[] | undefined
  return () => {
    drawn ??= fc.sample(tables, options)
    return drawn
  }
}

/** Fails with the smallest tables that a counterexample can be brought down to, its seed and its place. */
export function holdsForEach(
  drawn: readonly Dataset[],
  check: (tables: Dataset, index: number) => void,
): void {
  for (const [index, tables] of drawn.entries()) {
    if (failure(() => check(tables, index)) !== undefined)
      explain(`seed ${seed}, after ${index + 1} runs`, tables, index, check)
  }
}

/**
 * Fails with the smallest tables that fast-check's counterexample can be brought down to, its seed and its path.
 * What else was drawn with the tables stays as it was drawn.
 */
export function holdsFor<T>(
  tables: fc.Arbitrary<Dataset>,
  more: fc.Arbitrary<T>,
  check: (tables: Dataset, drawn: T) => void,
  runs: number = numRuns,
): void {
  const found = fc.check(fc.property(tables, more, check), { ...options, numRuns: runs, endOnFailure: true })
  if (!found.counterexample) return
  const how = `seed ${found.seed}, path ${found.counterexamplePath}, after ${found.numRuns} runs`
  explain(how, ...found.counterexample, check)
}

function explain<T>(
  how: string,
  tables: Dataset,
  drawn: T,
  check: (tables: Dataset, drawn: T) => void,
): never {
  // a candidate that fails otherwise (for want of a row that was asked for, say) is another matter
  const kindOf = (candidate: Dataset): unknown =>
    (failure(() => check(candidate, drawn)) as Error | undefined)?.constructor
  const kind = kindOf(tables)
  const small = smallest(tables, (candidate) => kindOf(candidate) === kind)
  const cause = failure(() => check(small, drawn))
  throw new Error(`${how}\n${JSON.stringify(small)}\nwith ${JSON.stringify(drawn)}\n${cause}`, { cause })
}

function failure(run: () => void): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}
