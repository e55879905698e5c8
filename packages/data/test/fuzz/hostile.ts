/** What nobody should hand in, each made anew. */

const nothing = (): undefined => undefined

/** An object each of whose traps throws. */
const thorny = (): object =>
  new Proxy(
    {},
    new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('do not touch')
        },
      },
    ),
  )

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function deep(levels: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < levels; level++) value = around(value)
  return value
}

/** Twelve lists of which each holds the next a hundred times: a hundred rows, 10²⁴ values. */
const bomb = (): unknown => {
  let value: unknown = 'boom'
  for (let level = 0; level < 12; level++) value = Array(100).fill(value)
  return value
}

const circle = (): unknown => {
  const list: unknown[] = []
  for (let times = 0; times < 100; times++) list.push(list)
  return list
}

const endless = (): unknown => {
  const list: unknown[] = [1]
  Object.defineProperty(list, Symbol.iterator, {
    *value() {
      for (;;) yield 1
    },
  })
  return list
}

class Stranger {
  readonly id = 'stranger'
  toJSON(): never {
    throw new Error('do not write')
  }
}

/** Texts that mean something somewhere. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'null',
  'a\u0000b',
  'a\nb\r\nc',
  '\u2028\u2029\u0085',
  '\ud800',
  'a\udfffb',
  '\u202eoppa',
  '\uFEFFx',
  '"\\\'`',
  '=1+1',
  '-'.repeat(65),
  'x'.repeat(100_000),
]

/** Values of all other kinds, by what they are called. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  nothing,
  null: () => null,
  'not a number': () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'minus zero': () => -0,
  'a fraction': () => 0.5,
  'a number below zero': () => -1,
  'a large number': () => 2 ** 53,
  yes: () => true,
  'a bigint': () => 10n,
  'a symbol': () => Symbol('s'),
  'a function': () => () => 1,
  'an empty list': () => [],
  'a list in a list': () => [['x']],
  'an empty map': () => ({}),
  'a map without a prototype': () => Object.create(null) as unknown,
  'a date': () => new Date(Number.NaN),
  'a map of the language': () => new Map([['id', 'x']]),
  'a set': () => new Set(['x']),
  'a pattern': () => /x/g,
  'a promise': () => Promise.resolve('x'),
  'a stranger': () => new Stranger(),
  bytes: () => new Uint8Array([1, 2]),
  'a text in a box': () => Object('x') as unknown,
  'a list with a gap': () => {
    const list = ['x']
    list[4_000_000_000] = 'y'
    return list
  },
  'a list with more keys': () => Object.assign(['x'], { more: 'y' }),
  'a list that has no end': endless,
  'a map with a key __proto__': () =>
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"a":1}}') as unknown,
  'a getter that throws': () => ({
    get id() {
      throw new Error('do not read')
    },
  }),
  'a text that does not let itself be made': () => ({
    toString() {
      throw new Error('do not print')
    },
  }),
  'a thorny proxy': thorny,
  'a revoked proxy': revoked,
  'a deep list': () => deep(100_000, (inner) => [inner]),
  'a deep map': () => deep(100_000, (inner) => ({ inner })),
  'a bomb': bomb,
  'a circle': circle,
}

export const hostileNames: readonly string[] = Object.keys(hostileValues)
