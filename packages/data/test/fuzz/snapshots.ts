/** What things look like from outside, so that a change shows: nothing of theirs runs while they are looked at. */

/** Proxies that answer differently each time: what they look like says nothing of whether they were changed. */
export const unreliable: WeakSet<object> = new WeakSet()

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
    if (typeof value !== 'object' || value === null || met.has(value) || unreliable.has(value)) continue
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

/** What each of these held when this was loaded has a number; another in its place has none, and shows. */
const known = new Map<unknown, number>()

const heldBy = (value: object): readonly (readonly [PropertyKey, unknown])[] =>
  Reflect.ownKeys(value).map((key) => {
    const field = Reflect.getOwnPropertyDescriptor(value, key)
    return [key, field?.get ?? field?.value]
  })

for (const value of builtIn)
  for (const [, held] of heldBy(value)) known.set(held, known.get(held) ?? known.size)

/** The keys of what the language itself brings, and what they lead to, in one text. */
export function language(): string {
  return builtIn
    .map((value) => heldBy(value).map(([key, held]) => `${String(key)}=${known.get(held) ?? 'new'}`))
    .join('\n')
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
