import { quoted } from '../printed.js'

/**
 * The address of each id: the base with the id behind it.
 *
 * @throws RangeError where the base is not an address that ends in `/`, `#` or `=`, so that an id cannot run into
 * what stands before it
 */
export function addressUnder(base: string): (id: string) => string {
  if (typeof base !== 'string' || !/^https?:\/\/[^\s"<>\\^`{|}]+[/#=]$/i.test(base)) {
    throw new RangeError(`${quoted(base)} is no base: give an address such as https://example.org/id/`)
  }
  return (id) => base + id
}
