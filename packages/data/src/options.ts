/**
 * What a caller sets by name. What has no names, and a name that nothing listens to, are refused: passed over, they
 * would give another answer than was asked for.
 *
 * @module
 */
import { didYouMean } from './nearest.js'
import { quoted } from './printed.js'

/** Whether a value is a plain map, which a list, a promise, a `Map` and a date are not: they hold nothing by name. */
export function isPlainMap(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null // also of an object of another window
}

/**
 * @param of - whose options they are
 * @throws TypeError where the options are no plain map, RangeError where one has another name
 */
export function mustBeOptions(of: string, options: unknown, names: readonly string[]): void {
  if (!isPlainMap(options))
    throw new TypeError(`${quoted(options)} is no map of options of ${of}: ${names.join(', ')}`)
  for (const name of Object.keys(options))
    if (!names.includes(name))
      throw new RangeError(
        `${quoted(name)} is no option of ${of}: ${names.join(', ')}.${didYouMean(name, names)}`,
      )
}
