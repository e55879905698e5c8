import { DatasetError, type DatasetProblem } from '../dataset.js'

/** The problems of the first lines, and how many there are in all. */
export interface FirstProblems {
  readonly add: (problem: DatasetProblem, line: number) => void
  readonly count: () => number
  /** All of it as an error, in the order of the lines. */
  readonly error: () => DatasetError
}

/** No message needs more; what it quotes may be as long as a line. */
const longest = 600

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
      kept.push({ problem: shortened(problem), line })
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

function shortened({ table, id, field, reason }: DatasetProblem): DatasetProblem {
  return { table, id: short(id), field: short(field), reason: short(reason) }
}

/** Sign by sign, for a slice would keep the whole of the long text that it was cut from. */
function short(text: string): string {
  return text.length <= longest ? text : [...text.slice(0, longest), '…'].join('')
}
