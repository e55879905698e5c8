/** Somebody who changes whatever can be changed of what a function returned, in every way that the language has. */

type Anything = Record<PropertyKey, unknown>

function attempt(deed: () => unknown): void {
  try {
    deed()
  } catch {
    // frozen, or not to be changed in this way
  }
}

const junk = Object.freeze({ id: 'vandal', vandal: true })

/** What lies in a value, before anything is done to it; getters are read, iterators run, keys of maps are taken too. */
function within(value: object): readonly unknown[] {
  const found: unknown[] = []
  for (const key of Reflect.ownKeys(value)) attempt(() => found.push((value as Anything)[key]))
  if (value instanceof Map || value instanceof Set) attempt(() => found.push(...[...value].flat()))
  return found
}

function vandaliseList(list: unknown[]): void {
  attempt(() => list.sort(() => -1))
  attempt(() => list.reverse())
  attempt(() => list.push(junk))
  attempt(() => list.unshift(junk))
  attempt(() => list.splice(0, 1))
  attempt(() => list.copyWithin(0, 1))
  attempt(() => list.fill(junk))
  for (const index of list.keys()) attempt(() => (list[index] = junk))
  attempt(() => {
    list.length = 0
  })
  attempt(() => list.pop())
}

function vandaliseCollection(value: object): void {
  if (value instanceof Map) {
    for (const key of [...value.keys()]) attempt(() => value.set(key, junk))
    attempt(() => value.clear())
  }
  if (value instanceof Set) {
    attempt(() => value.add(junk))
    attempt(() => value.clear())
  }
  if (ArrayBuffer.isView(value)) attempt(() => new Uint8Array(value.buffer).fill(0x7f))
}

function vandaliseFields(value: object): void {
  const fields = value as Anything
  for (const key of Reflect.ownKeys(value)) {
    attempt(() => (fields[key] = junk))
    attempt(() => Reflect.defineProperty(value, key, { value: junk, writable: true, configurable: true }))
    attempt(() => delete fields[key])
  }
  attempt(() => (fields.vandal = junk))
  attempt(() => (fields.possible = ['vandal']))
  attempt(() => Object.assign(value, { id: 'vandal', earliest: '1900-01-01', latest: '1900-01-01' }))
  attempt(() => Reflect.setPrototypeOf(value, null))
}

/** Changes everything that can be reached from a value; how much there was. */
export function vandalise(root: unknown): number {
  const met = new Set<unknown>()
  const waiting: unknown[] = [root]
  const order: object[] = []
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null || met.has(value)) continue
    met.add(value)
    order.push(value)
    waiting.push(...within(value))
  }
  for (const value of order) {
    if (Array.isArray(value)) vandaliseList(value)
    vandaliseCollection(value)
    vandaliseFields(value)
  }
  return order.length
}
