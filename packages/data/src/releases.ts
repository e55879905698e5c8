import { quoted } from './printed.js'

const release = /^(\d+)\.(\d+)\.(\d+)$/

/** Whether a text names a release, such as `0.1.0`. */
export function isRelease(text: string): boolean {
  return release.test(text)
}

/** Compares two releases number by number: `0.10.0` comes after `0.9.0`. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
}

function numbersOf(text: string): readonly [major: number, minor: number, patch: number] {
  const parts = typeof text === 'string' ? release.exec(text) : null
  if (!parts) throw new RangeError(`${quoted(text)} is not a release (such as 0.1.0)`)
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])]
}
