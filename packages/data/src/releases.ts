/** Compares two releases number by number: `0.10.0` comes after `0.9.0`. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  return left.reduce((order, number, index) => order || number - (right[index] ?? 0), 0)
}

function numbersOf(release: string): readonly number[] {
  if (!/^\d+\.\d+\.\d+$/.test(release)) throw new RangeError(`"${release}" is not a release (such as 0.1.0)`)
  return release.split('.').map(Number)
}
