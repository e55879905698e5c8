import type { Problem } from './problem.js'
import type { Files } from './read/files.js'

/**
 * Record files in which each withdrawal since the last release names the release that is made: while it was written,
 * nobody knew its number. Only what the ledger asks for is changed; the files that differ are given.
 *
 * @param problems - what is wrong with the files for that release
 */
export function namedWithdrawals(files: Files, problems: readonly Problem[], release: string): Files {
  const changed = new Map<string, string>()
  for (const { rule, file, line, column } of problems) {
    if (rule !== 'withdrawn-now') continue
    const text = (changed.get(file) ?? files.get(file)) as string // a problem is in a file that was read
    const lines = text.split('\n')
    const at = lines[line - 1] as string
    lines[line - 1] = at.slice(0, column - 1) + at.slice(column - 1).replace(/\d+\.\d+\.\d+/, release)
    changed.set(file, lines.join('\n'))
  }
  return changed
}
