import fc from 'fast-check'
import { expect, it } from 'vitest'
import { freezeParsed, NotPlain, plainCopy } from './plain.js'

it('copies and freezes plain data', () => {
  const given = { a: [1, { b: 'x' }], c: null, d: true }
  const copy = plainCopy(given) as typeof given
  expect(copy).toEqual(given)
  expect(copy).not.toBe(given)
  expect([copy, copy.a, copy.a[1]].every(Object.isFrozen)).toBe(true)
  expect(Object.isFrozen(given)).toBe(false)
})

const circle: unknown[] = []
circle.push(circle)

it.each([
  ['a function', { a: () => 1 }],
  ['a bigint', { a: 10n }],
  ['a symbol', { a: Symbol('s') }],
  ['no plain object', { a: new Map() }],
  ['no plain object', { a: new Date(0) }],
])('puts a stand-in for %s', (what, given) => {
  expect(plainCopy(given)).toEqual({ a: new NotPlain(what) })
})

it('reads a getter once, and survives one that throws', () => {
  let reads = 0
  const copy = plainCopy({
    get a() {
      reads += 1
      return reads
    },
    b: 1,
  })
  expect([copy, reads]).toEqual([{ a: 1, b: 1 }, 1])
  expect(
    plainCopy({
      get a() {
        throw new Error('no')
      },
    }),
  ).toEqual(new NotPlain('unreadable'))
})

it('ends in a circle and in the deep', () => {
  let deep: unknown = 'x'
  for (let level = 0; level < 100_000; level++) deep = [deep]
  expect(JSON.stringify(plainCopy(deep))).toContain('nested too deep')
  expect(JSON.stringify(plainCopy(circle))).toContain('nested too deep')
})

it('takes no list with gaps, and none by an iterator of its own', () => {
  const sparse = ['x']
  sparse[4_000_000_000] = 'y'
  const endless = Object.defineProperty(['x'], Symbol.iterator, {
    *value() {
      for (;;) yield 'x'
    },
  })
  expect(plainCopy(sparse)).toEqual(new NotPlain('a list with a gap'))
  expect(plainCopy(endless)).toEqual(['x'])
})

it('copies once what lists hold over and over', () => {
  let bomb: unknown = 'x'
  for (let level = 0; level < 12; level++) bomb = Array(100).fill(bomb)
  const copy = plainCopy({ actors: [{ name: bomb }, { name: bomb }] }) as never as {
    actors: { name: unknown[] }[]
  }
  expect(copy.actors[1]?.name).toBe(copy.actors[0]?.name)
  const loop: unknown[] = []
  for (let times = 0; times < 100; times++) loop.push(loop)
  const { name } =
    (plainCopy({ actors: [{ name: loop }] }) as { actors: { name: unknown[] }[] }).actors[0] ?? {}
  const places = new Set<unknown>()
  for (let at: unknown = name; Array.isArray(at); at = at.at(-1)) places.add(at)
  expect(places.size).toBeLessThan(14)
})

it('copies anew what is met again in a row of common length, and takes it once in a long one', () => {
  const shared = { en: 'x' }
  const namesOf = (...long: readonly object[]) =>
    (
      plainCopy({ actors: long.map((values) => ({ values, names: [shared, shared] })) }) as {
        actors: { names: object[] }[]
      }
    ).actors.at(-1)?.names ?? []
  for (const long of [Array(2000).fill(0), { ...Array(2000).fill(0) }]) {
    const [one, same] = namesOf(long)
    expect(same).toBe(one)
  }
  for (const rows of [[[0]], Array(600).fill([0, 0])]) {
    const [first, second] = namesOf(...rows)
    expect(first).toEqual(second)
    expect(first).not.toBe(second)
  }
})

it('takes an object without a prototype, and none of a class', () => {
  const bare = Object.assign(Object.create(null), { a: 1 })
  expect(plainCopy(bare)).toEqual({ a: 1 })
  expect(plainCopy(Object.create({ a: 1 }))).toEqual(new NotPlain('no plain object'))
})

it('fills no hole', () => {
  expect(plainCopy([undefined, 1])).toEqual([undefined, 1])
})

it('freezes in place what JSON.parse made, to what a copy would be', () => {
  const deep = `${'{"__proto__":['.repeat(20)}1${']}'.repeat(20)}`
  fc.assert(
    fc.property(
      fc.oneof(fc.json({ maxDepth: 20 }), fc.constant(deep), fc.constant('[[[[[[[[[[[[[[]]]]]]]]]]]]]]')),
      (json) => {
        const given: unknown = JSON.parse(json)
        const frozen = freezeParsed(given)
        expect(frozen).toEqual(plainCopy(JSON.parse(json)))
        expect(JSON.stringify(frozen)).toBe(JSON.stringify(plainCopy(JSON.parse(json))))
        expect(frozen).toBe(given)
        expect(frozen).toSatisfy(Object.isFrozen)
      },
    ),
  )
  expect(({} as Record<string, unknown>)[0]).toBeUndefined()
})
