import { compareReleases } from '../../src/releases.js'
import { policy, type Reason, type Size, sizeOf, sizes } from './policy.js'

/** The least number that a release may have which changes that much. */
export function leastRelease(last: string, size: Size): string {
  const [major = 0, minor = 0, patch = 0] = last.split('.').map(Number)
  // npm reads "^0.1.0" as "0.1.x": before 1.0 the second number promises what the first does after.
  const step: Size = major > 0 ? size : size === 'major' ? 'minor' : 'patch'
  switch (step) {
    case 'major':
      return `${major + 1}.0.0`
    case 'minor':
      return `${major}.${minor + 1}.0`
    case 'patch':
      return `${major}.${minor}.${patch + 1}`
  }
}

/** The number that a release takes at least, for what changed since the last. */
export function leastFor(last: string, reasons: readonly Reason[]): string {
  return leastRelease(last, sizeOf(reasons) ?? 'patch')
}

/** Whether a release of that number may bring these changes; the number of the last may bring none. */
export function isLargeEnough(release: string, last: string, reasons: readonly Reason[]): boolean {
  const needed = reasons.length === 0 ? last : leastFor(last, reasons)
  return compareReleases(release, needed) >= 0
}

/** No more lines than this are told of one rule. */
const most = 10

/** The reasons in words, a line each, the weightiest first. */
export function inLines(reasons: readonly Reason[]): string {
  const rules = [...new Set(reasons.map(({ rule }) => rule))]
  const lines = sizes.toReversed().flatMap((size) =>
    rules
      .filter((rule) => policy[rule].size === size)
      .flatMap((rule) => {
        const told = reasons.filter((reason) => reason.rule === rule).map(({ what }) => what)
        const more = told.length > most ? [`… and ${told.length - most} more`] : []
        return [...told.slice(0, most), ...more].map((what) => `  ${size}  ${what} [${rule}]`)
      }),
  )
  return lines.join('\n')
}
