/** Small arbitraries that the tables are drawn with. */
import fc from 'fast-check'

/** A row that is being put together; `createDataset` checks it. */
export type Loose = { readonly id: string } & Readonly<Record<string, unknown>>

/** A number below `limit`, to be taken modulo the rows there are. */
export const small = (limit: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: limit - 1 })

export const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

/** A value in one case of `one + none`, or `undefined`, which {@link given} leaves out. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>, one = 1, none = 2): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: none }, { arbitrary, weight: one })

/** A row without the fields that are not given. */
export const given = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T

/** The item at an index taken modulo the list. */
export function at<T>(items: readonly T[], index: number): T {
  const found = items[index % items.length]
  if (found === undefined) throw new RangeError('an empty list')
  return found
}

/** As many of the rows as are drawn, from the first on. */
export const some = <T>(
  ids: readonly string[],
  least: number,
  row: fc.Arbitrary<T>,
): fc.Arbitrary<readonly (readonly [id: string, row: T])[]> =>
  fc
    .oneof(
      fc.array(row, { minLength: least, maxLength: ids.length, size: 'max' }),
      fc.array(row, { minLength: Math.ceil(ids.length / 2), maxLength: ids.length, size: 'max' }),
    )
    .map((rows) => rows.map((drawn, index) => [at(ids, index), drawn] as const))

/** Rows in an order that says nothing; 0 leaves them as they are, which is what shrinking comes to. */
export function inOrder<T extends { readonly id: string }>(rows: readonly T[], order: number): readonly T[] {
  if (order === 0) return rows
  const keyOf = ({ id }: T): number => {
    let key = order
    for (const letter of id) key = (Math.imul(key, 31) + letter.charCodeAt(0)) >>> 0
    return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 0
  }
  return [...rows].sort((a, b) => keyOf(a) - keyOf(b))
}
