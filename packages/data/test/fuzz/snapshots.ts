/** What things look like from outside, so that a change shows: nothing of theirs runs while they are looked at. */

type Looked = readonly [
  value: object,
  prototype: object | null,
  fields: readonly (readonly [PropertyKey, unknown])[],
]

/** Everything that can be reached from a value, as it is now. However deep it is, this does not recur. */
export function reachable(root: unknown): readonly Looked[] {
  const found: Looked[] = []
  const met = new Set<unknown>()
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null || met.has(value)) continue
    met.add(value)
    try {
      const fields: (readonly [PropertyKey, unknown])[] = []
      for (const key of Reflect.ownKeys(value)) {
        const field = Reflect.getOwnPropertyDescriptor(value, key)
        fields.push([key, field?.get ?? field?.value])
        waiting.push(field?.value)
      }
      found.push([value, Reflect.getPrototypeOf(value), fields])
    } catch {
      // a proxy that does not let itself be looked at
    }
  }
  return found
}

/** Whether everything that was reached is as it was. */
export function isUnchanged(before: readonly Looked[], root: unknown): boolean {
  const after = reachable(root)
  return (
    after.length === before.length &&
    before.every(([value, prototype, fields], index) => {
      const [other, itsPrototype, itsFields] = after[index] as Looked
      return (
        other === value &&
        itsPrototype === prototype &&
        itsFields.length === fields.length &&
        fields.every(([key, held], at) => itsFields[at]?.[0] === key && Object.is(itsFields[at]?.[1], held))
      )
    })
  )
}

const builtIn = [Object, Function, Array, String, Number, Map, Set, Promise, RegExp, Date, Error].flatMap(
  (made) => [made, made.prototype as object],
)

/** The keys of what the language itself brings, and what they lead to. */
export function language(): string {
  const numbers = new Map<unknown, number>()
  const numberOf = (value: unknown): number => {
    const number = known.get(value) ?? numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  }
  const keysOf = (value: object): string =>
    Reflect.ownKeys(value)
      .map((key) => {
        const { value: held, get } = Reflect.getOwnPropertyDescriptor(value, key) ?? {}
        return `${String(key)}=${typeof held === 'function' ? numberOf(held) : String(held ?? get)}`
      })
      .join()
  return builtIn.map(keysOf).join('\n')
}

/** The functions of the language as they were when this was loaded; another in the place of one shows. */
const known = new Map<unknown, number>()
for (const value of builtIn) {
  for (const key of Reflect.ownKeys(value)) {
    const held: unknown = Reflect.getOwnPropertyDescriptor(value, key)?.value
    if (typeof held === 'function' && !known.has(held)) known.set(held, -1 - known.size)
  }
}

/** Freezes a value and everything in it, and runs nothing of it. */
export function deeplyFrozen<T>(root: T): T {
  for (const [value] of reachable(root)) {
    try {
      Object.freeze(value)
    } catch {
      // a proxy that does not let itself be frozen; typed arrays
    }
  }
  return root
}
