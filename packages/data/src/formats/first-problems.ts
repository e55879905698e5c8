import { DatasetError, type DatasetProblem } from '../dataset.js'

/** The problems of the first lines, and how many there are in all. */
export interface FirstProblems {
  readonly add: (problem: DatasetProblem, line: number) => void
  readonly count: () => number
  /** All of it as an error, in the order of the lines. */
  readonly error: () => DatasetError
}

/** Keeps no more problems than twice as many as asked for. */
export function firstProblems(most: number): FirstProblems {
  let kept: { readonly problem: DatasetProblem; readonly line: number }[] = []
  let count = 0
  const cut = (): void => {
    kept = kept.sort((a, b) => a.line - b.line).slice(0, most)
  }
  return {
    add: (problem, line) => {
      count++
      kept.push({ problem, line })
      if (kept.length >= 2 * most) cut()
    },
    count: () => count,
    error: () => {
      cut()
      return new DatasetError(
        kept.map(({ problem }) => problem),
        count - kept.length,
      )
    },
  }
}
