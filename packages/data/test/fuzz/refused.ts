/** What must hold of every refusal. */
import { expect } from 'vitest'
import { DatasetError } from '../../src/index.js'

/** What would break a line or stand unseen in it. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u

/** One line, that is no longer than a reader can bear. */
export function isOneLine(text: string): void {
  expect(text).not.toMatch(unprintable)
  expect(text.length).toBeLessThan(3000)
  expect(text.trim()).not.toBe('')
}

/** A refusal that lists what is wrong, each problem on a line that says where it is and what it is. */
export function isClear(error: unknown): asserts error is DatasetError {
  if (!(error instanceof DatasetError)) throw error
  expect(error.problems.length).toBeGreaterThan(0)
  for (const problem of error.problems) {
    const { table, id, field, reason } = problem
    expect(Object.values(problem).map((part) => typeof part)).toEqual(Array(4).fill('string'))
    isOneLine([table, id, field, reason].join(' › '))
    expect(reason.trim()).not.toBe('')
    expect(reason).not.toMatch(/\[object|native code|undefined is not|not iterable|Cannot /)
  }
  expect(error.message.split('\n')).toHaveLength(error.problems.length + (error.more > 0 ? 2 : 1))
}
