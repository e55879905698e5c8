import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { DatasetError } from '../dataset.js'
import { asOf, type Dataset, dataset } from '../index.js'
import { tableNames } from '../schema/table-names.js'
import { type LoadOptions, type LoadProgress, loadNdjson, type NdjsonSource } from './load-ndjson.js'
import { fromNdjson, toNdjson } from './ndjson.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const view = asOf(dataset, '2024-10-21')
const small = smallDataset({
  claims: [{ id: 'c', polarity: 'affirm', note: 'Ünlü — 북한군 \u{1F600}' }],
})
const whole = toNdjson(small)
const ar = { table: 'actors', row: { id: 'ar', kind: 'state', name: 'Arland' } } as const
const linesOf = (...lines: readonly unknown[]): string =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')

async function refusal(source: NdjsonSource, options?: LoadOptions): Promise<DatasetError> {
  const error: unknown = await loadNdjson(source, options).catch((error: unknown) => error)
  if (!(error instanceof DatasetError)) throw error
  return error
}
const problemsOf = async (source: NdjsonSource, options?: LoadOptions): Promise<readonly string[]> =>
  (await refusal(source, options)).problems.map(({ table, id, field, reason }) =>
    [table, id, field, reason].join(' | '),
  )

/** Chunks that end where the cuts are; some are empty. */
function cutAt(bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  return places.slice(1).map((to, index) => bytes.subarray(places[index], to))
}

/** A source that counts what is asked of it and hears that it is given up. */
function watched(chunks: readonly string[], stuck = false) {
  const seen = { asked: 0, returned: 0 }
  const source: AsyncIterable<string> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const value = chunks[seen.asked++]
        if (value !== undefined) return { done: false, value }
        return stuck ? new Promise<never>(() => {}) : { done: true, value: undefined }
      },
      return: async () => {
        seen.returned++
        return { done: true, value: undefined }
      },
    }),
  }
  return { source, seen }
}

/** A signal that counts who listens. */
function countedSignal() {
  const controller = new AbortController()
  const { signal } = controller
  let listeners = 0
  return {
    abort: (reason?: unknown) => controller.abort(reason),
    listeners: () => listeners,
    signal: {
      get aborted() {
        return signal.aborted
      },
      get reason() {
        return signal.reason as unknown
      },
      addEventListener: (type: 'abort', listener: () => void) => {
        if (type === 'abort') listeners++
        signal.addEventListener(type, listener)
      },
      removeEventListener: (type: 'abort', listener: () => void) => {
        if (type === 'abort') listeners--
        signal.removeEventListener(type, listener)
      },
    },
  }
}

const folder = mkdtempSync(join(tmpdir(), 'load-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('loadNdjson takes', () => {
  const text = toNdjson(view)
  const bytes = bytesOf(text)
  const file = join(folder, 'view.ndjson')
  writeFileSync(file, bytes)
  const web = (chunks: readonly unknown[]) =>
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk)
        controller.close()
      },
    })

  it.each<[string, () => NdjsonSource]>([
    ['a stream of the web, of bytes', () => web([bytes.subarray(0, 777), bytes.subarray(777)])],
    ['a stream of the web, of text', () => web([text.slice(0, 777), text.slice(777)])],
    ['the body of a response', () => new Response(bytes).body as ReadableStream<Uint8Array>],
    ['a stream of Node', () => createReadStream(file, { highWaterMark: 1000 })],
    ['a stream of Node, of text', () => createReadStream(file, 'utf8')],
    ['a list', () => [text.slice(0, 9), '', text.slice(9)]],
    [
      'a generator',
      () =>
        (async function* () {
          yield bytes
        })(),
    ],
    ['bytes in one piece', () => bytes],
    ['bytes of another kind', () => [new DataView(bytes.buffer)] as never],
    ['a text in one piece', () => text],
  ])('%s', async (_, source) => {
    expect(await loadNdjson(source())).toEqual({ ...view })
  })

  it('a stream of the web, and leaves it to others when it is read', async () => {
    const stream = web([bytes])
    await loadNdjson(stream)
    expect(stream.locked).toBe(false)
  })

  it('the files of the package, one for each table', async () => {
    const files = Object.fromEntries(
      tableNames.map((table) => {
        const path = join(folder, `${table}.ndjson`)
        writeFileSync(path, dataset[table].map((row) => `${JSON.stringify(row)}\n`).join(''))
        return [table, createReadStream(path)]
      }),
    )
    expect(await loadNdjson(files)).toEqual({ ...dataset })
    expect((await loadNdjson({ actors: JSON.stringify(ar.row) })).actors).toEqual([ar.row])
    expect((await loadNdjson({})).actors).toEqual([])
  })

  it('rows before those that they name', async () => {
    const backwards = whole.trim().split('\n').reverse()
    const loaded = await loadNdjson(backwards.join('\n'))
    for (const table of tableNames) expect(loaded[table]).toEqual([...small[table]].reverse())
  })

  it('a byte order mark, CRLF, blank lines and a last line without an end', async () => {
    const text = `\ufeff\r\n${JSON.stringify(ar)}\r\n \t\n\n${JSON.stringify({ ...ar, row: { ...ar.row, id: 'br' } })}`
    for (const source of [text, bytesOf(text), [...bytesOf(text)].map((byte) => Uint8Array.of(byte))])
      expect((await loadNdjson(source)).actors.map(({ id }) => id)).toEqual(['ar', 'br'])
    expect(fromNdjson(text).actors.length).toBe(2)
  })

  it('nothing for an empty dataset', async () => {
    for (const source of ['', [], new Uint8Array(), '\ufeff', '\n\n'])
      expect((await loadNdjson(source)).actors).toEqual([])
  })

  it('gives rows that nobody can change, whatever became of the chunks', async () => {
    const chunk = bytesOf(whole)
    const loaded = await loadNdjson(
      (function* () {
        for (let from = 0; from < chunk.length; from += 100) {
          const reused = Uint8Array.from(chunk.subarray(from, from + 100))
          yield reused
          reused.fill(0)
        }
      })(),
    )
    expect(loaded).toEqual({ ...small })
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(loaded)).toBe(true)
  })
})

describe('the chunks do not matter:', () => {
  const bad = bytesOf(
    `${whole}null\n{"table":\n${'x'.repeat(3000)}\n${JSON.stringify({ ...ar, row: { ...ar.row, name: 'é'.repeat(2000) } })}\nbad `,
  )
  const broken = Uint8Array.from([...bad, 0xc3, 0x28, 0x0a, 0xed, 0xa0, 0x80, 10, ...bytesOf(whole)])
  const cuts = fc.array(fc.nat(), { maxLength: 40 })

  it('bytes cut anywhere give the same dataset', async () => {
    await fc.assert(
      fc.asyncProperty(cuts, async (cuts) => {
        expect(await loadNdjson(cutAt(bytesOf(whole), cuts))).toEqual(fromNdjson(whole))
      }),
    )
  })

  it('and text, too', async () => {
    await fc.assert(
      fc.asyncProperty(cuts, async (cuts) => {
        const places = [0, ...cuts.map((cut) => cut % whole.length), whole.length].sort((a, b) => a - b)
        const chunks = places.slice(1).map((to, index) => whole.slice(places[index], to))
        expect(await loadNdjson(chunks)).toEqual({ ...small })
      }),
    )
  })

  it('and the same problems', async () => {
    const options = { longestLine: 1900 }
    const expected = await problemsOf(broken, options)
    expect(expected.filter((problem) => problem.includes('longer')).length).toBe(2)
    expect(expected.filter((problem) => problem.includes('UTF-8')).length).toBe(2)
    await fc.assert(
      fc.asyncProperty(cuts, async (cuts) => {
        expect(await problemsOf(cutAt(broken, cuts), options)).toEqual(expected)
      }),
    )
  })

  it('beside what is not UTF-8, too', async () => {
    const wrong = new Uint8Array(100).fill(0xff)
    const lines = Uint8Array.from([10, ...wrong, 10, 0xff, ...bytesOf('\n5\n'.padEnd(500, '\n'))])
    for (const source of [lines, [...lines].map((byte) => Uint8Array.of(byte))])
      expect(await problemsOf(source, { longestLine: 10 })).toEqual([
        ' |  |  | line 2: is longer than 10 characters',
        ' |  |  | line 3: is not UTF-8',
        expect.stringContaining('line 4: names no table'),
      ])
  })

  it('a byte order mark is one at the start alone', async () => {
    const text = linesOf(ar, `\ufeff${JSON.stringify(ar)}`)
    for (const source of [
      text,
      bytesOf(text),
      [...text],
      [...bytesOf(text)].map((byte) => Uint8Array.of(byte)),
    ])
      expect(await problemsOf(source)).toEqual([' |  |  | line 2: is not JSON'])
  })

  it('a line as long as it may be is taken, one sign more is not, whatever stands before it', async () => {
    const line = JSON.stringify({ ...ar, row: { ...ar.row, name: 'é'.repeat(500) } })
    const longestLine = line.length
    for (const before of ['', '\ufeff', '\n']) {
      for (const text of [before + line, `${before + line}\n`]) {
        const bytes = bytesOf(text)
        const pieces = [text, bytes, [...text], [...bytes].map((byte) => Uint8Array.of(byte))]
        for (const source of pieces) {
          expect((await loadNdjson(source, { longestLine })).actors.length).toBe(1)
          const at = before === '\n' ? 2 : 1
          expect(await problemsOf(source, { longestLine: longestLine - 1 })).toEqual([
            ` |  |  | line ${at}: is longer than ${longestLine - 1} characters`,
          ])
        }
      }
    }
  })
})

describe('loadNdjson refuses', () => {
  it('everything that is wrong with lines, in their order and with their numbers', async () => {
    const lines = linesOf(
      ar,
      '{"table":',
      '',
      { ...ar, row: { id: 'xx', kind: 'stat', name: 'X' } },
      { table: 'actor', row: ar.row },
      'null',
      '5',
      { ...ar, certainty: 'perhaps' },
      ar,
      { ...ar, more: 1 },
      { table: { toString: 1 }, row: {} },
      { row: {} },
      '{"__proto__":{"table":"actors"},"row":{}}',
    )
    expect(await problemsOf(bytesOf(lines))).toEqual([
      ' |  |  | line 2: is not JSON',
      'actors | xx | kind | line 4: "stat" is not one of state, igo, body, unit, person, outlet; did you mean "state"?',
      expect.stringContaining('line 5: "actor" is not a table'),
      expect.stringContaining('line 6: names no table'),
      expect.stringContaining('line 7: names no table'),
      'actors |  | certainty | line 8: "perhaps" is not "certain" or "possible"',
      'actors | ar | id | line 1 and 9: is already the id of a row in actors',
      ' |  |  | line 10: "more" is not "table", "row" or "certainty"',
      expect.stringContaining('line 11: "{"toString":1}" is not a table'),
      expect.stringContaining('line 12: names no table'),
      ' |  |  | line 13: "__proto__" is not "table", "row" or "certainty"',
    ])
  })

  it('what rows say of one another, in the order of lines, once all could be read', async () => {
    const body = (id: string, parent: string) => ({
      table: 'actors',
      row: { id, kind: 'body', name: id, parent },
    })
    const lines = linesOf(
      body('aa', 'bb'),
      { table: 'places', row: { id: 'pp', kind: 'city', name: 'P' }, certainty: 'possible' },
      body('bb', 'aa'),
      body('cc', 'pp'),
      { table: 'actors', row: { kind: 'body', name: 'D', parent: 'dd' } },
      body('ee', 'aaa'),
    )
    expect(await problemsOf(lines)).toEqual([
      'actors | aa | parent | line 1: goes round in a circle: aa → bb → aa',
      'possible | pp |  | line 2: is not the id of a claim, report or link',
      'actors | cc | parent | line 4: "pp" is in places, not in actors',
      'actors | #3 |  | line 5: "id" is missing; add "id": an id (lower-case letters, digits and single hyphens, at most 64 characters)',
      'actors | #3 | parent | line 5: "dd" is not in actors.',
      'actors | ee | parent | line 6: "aaa" is not in actors. Did you mean "aa"?',
    ])
    expect(await problemsOf(`${lines}\n!`)).toEqual([
      expect.stringContaining('line 5: "id" is missing'),
      ' |  |  | line 7: is not JSON',
    ])
  })

  it('with the line in the file of the table', async () => {
    const tables = {
      places: `\n${JSON.stringify({ id: 'p', kind: 'city', name: 'P', within: 'q' })}\nnull`,
      actors: `${JSON.stringify(ar.row)}\n\n\n${JSON.stringify({ ...ar.row, id: 'p', certainty: 'possible' })}`,
    }
    expect(await problemsOf(tables)).toEqual([
      'actors | p | certainty | line 4: unknown field "certainty"; fields here: id, kind, name, aliases, names, parent, identified, ids',
      'places | p | id | line 2: is already the id of a row in actors',
      expect.stringMatching(/^places \| p \| within \| line 2: "q" is not in places\./),
      'places | #1 |  | line 3: null is not a row: a map of field names to values',
    ])
    expect(await problemsOf({ ...tables, claimz: '' } as never)).toEqual([
      'claimz |  |  | "claimz" is not a table: actors, places, documents, events, questions, claims, reports, links. Did you mean "claims"?',
    ])
  })

  it('no more problems than it is asked for, those of the first lines, and counts the rest', async () => {
    const lines = [
      ...Array.from({ length: 30 }, (_, index) => ({
        table: 'actors',
        row: { id: `b-${index}`, kind: 'body', name: 'B', parent: 'zz' },
      })),
      { table: 'actors', row: { id: 'bad', kind: 'state' } },
    ]
    const error = await refusal(linesOf(...lines), { mostProblems: 4 })
    expect(error.problems.map(({ reason }) => reason)).toEqual(
      [1, 2, 3, 4].map((line) => `line ${line}: "zz" is not in actors.`),
    )
    expect(error.more).toBe(27)
    expect(error.message).toMatch(/^31 problems, no dataset was made:\n/)
    expect(error.message).toMatch(/\n {2}and 27 more$/)
    expect((await refusal('!\n'.repeat(1500))).problems.length).toBe(1000)
    expect((await refusal('!')).more).toBe(0)
  })

  it('long texts at a length that can be read', async () => {
    const name = 'n'.repeat(100_000)
    const error = await refusal(linesOf({ table: 'actors', row: { [name]: 1, id: name } }, { [name]: 1 }))
    expect(error.problems.length).toBeGreaterThan(3)
    expect(error.message.length).toBeLessThan(10_000)
  })

  it('what is nested without end', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    for (const line of [
      deep,
      `{"table":"actors","row":${deep}}`,
      `{"table":"actors","row":{"id":"a","kind":"state","name":${deep}}}`,
      `{"table":"actors","row":{"id":"a","kind":"state","name":"A","ids":{"__proto__":${deep}}}}`,
      `{"table":${deep},"row":{}}`,
      `{"table":"actors","row":{},"certainty":${deep}}`,
    ])
      expect((await problemsOf(line)).length, line.slice(0, 50)).toBeGreaterThan(0)
  })

  it('a key that would reach a prototype', async () => {
    const row =
      '{"table":"actors","row":{"id":"a","kind":"state","name":"A","__proto__":{"x":1},"constructor":1}}'
    expect(await problemsOf(row)).toEqual([
      expect.stringContaining('unknown field "__proto__"'),
      expect.stringContaining('unknown field "constructor"'),
    ])
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it('gzip, and says so', async () => {
    const packed = gzipSync(whole)
    const { source, seen } = watched([])
    for (const given of [packed, [...packed].map((byte) => Uint8Array.of(byte))])
      expect(await problemsOf(given)).toEqual([
        expect.stringMatching(/line 1: is gzip, not text.*Decompress/),
      ])
    expect(await problemsOf({ actors: packed, claims: source })).toEqual([
      expect.stringMatching(/^actors .*line 1: is gzip/),
    ])
    expect(seen.returned).toBe(1)
    const unpacked = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'))
    expect(await loadNdjson(unpacked as ReadableStream<Uint8Array>)).toEqual({ ...small })
  })

  const noSource = 'the source is neither a stream nor anything else that gives chunks'
  it.each<[string, unknown, string]>([
    ['a number', 5, noSource],
    ['nothing', undefined, noSource],
    ['null', null, noSource],
    ['a function', () => whole, noSource],
    ['a table that is none', { actors: 5 }, 'actors is neither a stream nor anything else that gives chunks'],
    [
      'a table that is null',
      { links: null },
      'links is neither a stream nor anything else that gives chunks',
    ],
    ['chunks that are none', [5], 'the source gives what is neither bytes nor text'],
    [
      'bytes and text by turns',
      ['a', bytesOf('b')],
      'the source gives chunks of text and of bytes: give one kind',
    ],
  ])('%s for a source', async (_, source, message) => {
    await expect(loadNdjson(source as never)).rejects.toThrow(new TypeError(message))
  })

  it('a stream that somebody else reads', async () => {
    const { body } = new Response(whole)
    body?.getReader()
    await expect(loadNdjson(body as ReadableStream<Uint8Array>)).rejects.toThrow(TypeError)
  })

  it.each([0, -1, 1.5, 2 ** 31 + 1, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d for a number to count with',
    async (number) => {
      await expect(loadNdjson('', { mostProblems: number })).rejects.toThrow(
        new RangeError(`mostProblems is "${number}", not a whole number from 1 to 2147483648`),
      )
      await expect(loadNdjson('', { longestLine: number })).rejects.toThrow(
        new RangeError(`longestLine is "${number}", not a whole number from 1 to 134217728`),
      )
    },
  )

  it('no number from the least to the most', async () => {
    for (const options of [
      { mostProblems: 1, longestLine: 1 },
      { mostProblems: 2 ** 31, longestLine: 2 ** 27 },
    ])
      expect((await loadNdjson('', options)).actors).toEqual([])
    await expect(loadNdjson('', { longestLine: 2 ** 27 + 1 })).rejects.toThrow(RangeError)
  })
})

describe('a source that breaks off', () => {
  const cause = new Error('cable')
  async function* breaking() {
    yield whole.slice(0, whole.indexOf('\n', whole.indexOf('\n') + 1) + 5)
    throw cause
  }

  it('is passed on with how far it came', async () => {
    await expect(loadNdjson(breaking())).rejects.toMatchObject({
      message: 'the source broke off after 2 whole lines',
      cause,
    })
  })

  it('gives up the others, and is heard of though another is read first', async () => {
    const { source, seen } = watched([])
    await expect(loadNdjson({ actors: '', places: breaking(), claims: source })).rejects.toMatchObject({
      message: 'places broke off after 2 whole lines',
      cause,
    })
    expect(seen.returned).toBe(1)
    const missing = createReadStream(join(folder, 'missing.ndjson'))
    const slow = Readable.from(
      (async function* () {
        await new Promise((resolve) => setTimeout(resolve, 30))
        yield ''
      })(),
    )
    await expect(loadNdjson({ actors: slow, claims: missing })).rejects.toMatchObject({
      message: 'claims broke off after 0 whole lines',
      cause: { code: 'ENOENT' },
    })
  })
})

describe('a load that is called off', () => {
  it('before it begins, rejects with the reason and gives the source up', async () => {
    const { source, seen } = watched([whole])
    await expect(loadNdjson(source, { signal: AbortSignal.abort('why') })).rejects.toBe('why')
    expect(seen.returned).toBe(1)
    const missing = createReadStream(join(folder, 'missing.ndjson'))
    await expect(loadNdjson(missing, { signal: AbortSignal.abort('why') })).rejects.toBe('why')
    await new Promise((resolve) => setTimeout(resolve, 20)) // an error that nobody heard would end the run
  })

  it('while a source is stuck, does not wait for it', async () => {
    const { source, seen } = watched([whole], true)
    const { signal, abort, listeners } = countedSignal()
    const loading = loadNdjson(source, { signal })
    setTimeout(() => abort('enough'), 5)
    await expect(loading).rejects.toBe('enough')
    expect([seen.returned, listeners()]).toEqual([1, 0])
  })

  it('cancels a stream of the web and destroys one of Node', async () => {
    const cancelled = vi.fn()
    const controller = new AbortController()
    const web = new ReadableStream<Uint8Array>({ cancel: cancelled })
    const node = new Readable({ read: () => {} })
    const loads = [web, node].map((source) => loadNdjson(source, { signal: controller.signal }))
    setTimeout(() => controller.abort('enough'), 5)
    for (const load of loads) await expect(load).rejects.toBe('enough')
    expect(cancelled).toHaveBeenCalledExactlyOnceWith('enough')
    expect(node.destroyed).toBe(true)
  })

  it('while sources are opened, rejects with the reason', async () => {
    const listeners: (() => void)[] = []
    const signal = {
      aborted: false,
      reason: 'why',
      addEventListener: (_: 'abort', listener: () => void) => listeners.push(listener),
      removeEventListener: () => {},
    }
    const { source, seen } = watched([whole])
    const aborting = {
      [Symbol.asyncIterator]: () => {
        signal.aborted = true
        for (const listener of listeners) listener()
        return source[Symbol.asyncIterator]()
      },
    }
    await expect(loadNdjson(aborting, { signal })).rejects.toBe('why')
    expect(seen.returned).toBe(1)
  })

  it('asks a source to return though it has something else by the name of destroy', async () => {
    const { source, seen } = watched([whole])
    const signal = AbortSignal.abort('why')
    await expect(loadNdjson(Object.assign(source, { destroy: 'never' }), { signal })).rejects.toBe('why')
    expect(seen.returned).toBe(1)
  })

  it('survives a source that cannot be given up', async () => {
    const bad = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => {}),
        return: () => {
          throw new Error('no')
        },
      }),
    }
    const worse = {
      getReader: () => ({ read: async () => ({ done: false }), cancel: async () => Promise.reject('no') }),
    }
    const signal = AbortSignal.abort('why')
    await expect(loadNdjson(bad, { signal })).rejects.toBe('why')
    await expect(loadNdjson(worse as never, { signal })).rejects.toBe('why')
  })

  it('in the middle of lines that are all there: others have their turn', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) =>
      JSON.stringify({ ...ar, row: { ...ar.row, id: `a-${index}` } }),
    ).join('\n')
    const { signal, abort, listeners } = countedSignal()
    setTimeout(() => abort('enough'), 1)
    await expect(loadNdjson(rows, { signal })).rejects.toBe('enough')
    expect(listeners()).toBe(0)
  })

  it('while references are checked: others have their turn', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) =>
      JSON.stringify({ ...ar, row: { ...ar.row, id: `a-${index}`, kind: 'body', parent: `a-${index + 1}` } }),
    )
    let turns = 0
    let read = 0
    const timer = setInterval(() => turns++, 1)
    await loadNdjson(
      (async function* () {
        yield `${rows.join('\n')}\n${JSON.stringify({ ...ar, row: { ...ar.row, id: 'a-60000' } })}`
        read = turns
      })(),
    )
    clearInterval(timer)
    expect(turns).toBeGreaterThan(read)
  })

  it('afterwards, changes nothing', async () => {
    const { signal, abort, listeners } = countedSignal()
    const loaded = await loadNdjson([whole], { signal })
    expect(listeners()).toBe(0)
    abort()
    expect(loaded).toEqual({ ...small })
  })
})

describe('progress', () => {
  it('is told at the end, and not more than ten times a second', async () => {
    const told: LoadProgress[] = []
    const start = Date.now()
    const lines = whole.trimEnd().split('\n')
    await loadNdjson(
      (async function* () {
        for (const line of lines) {
          await new Promise((resolve) => setTimeout(resolve, 25))
          yield bytesOf(`${line}\n`)
        }
        yield bytesOf('\n')
      })(),
      { onProgress: (progress) => told.push(progress) },
    )
    const seconds = (Date.now() - start) / 1000
    expect(told.length).toBeGreaterThan(2)
    expect(told.length).toBeLessThanOrEqual(seconds * 10 + 1)
    expect(told.at(-1)).toEqual({
      bytes: bytesOf(whole).length + 1,
      lines: lines.length + 1,
      rows: lines.length,
      problems: 0,
    })
    for (const [index, { lines }] of told.entries())
      expect(lines).toBeGreaterThanOrEqual(told[index - 1]?.lines ?? 0)
  })

  it('counts over all tables', async () => {
    const onProgress = vi.fn()
    const row = JSON.stringify(ar.row)
    await loadNdjson({ actors: row, places: '\n\n' }, { onProgress })
    expect(onProgress.mock.calls).toEqual([[{ bytes: row.length + 2, lines: 3, rows: 1, problems: 0 }]])
  })

  it('ends the load where it throws', async () => {
    const { source, seen } = watched([whole])
    const error = new Error('mine')
    const onProgress = () => {
      throw error
    }
    await expect(loadNdjson(source, { onProgress })).rejects.toBe(error)
    expect(seen.returned).toBe(1)
  })

  it('can call the load off, to the very last', async () => {
    const controller = new AbortController()
    const loading = loadNdjson(whole, {
      signal: controller.signal,
      onProgress: () => controller.abort('enough'),
    })
    await expect(loading).rejects.toBe('enough')
  })
})

describe('the clock', () => {
  const clock = { now: 0, onAsk: 0, rests: 0 }
  beforeEach(() => {
    Object.assign(clock, { now: 1_000_000, onAsk: 0, rests: 0 })
    vi.spyOn(Date, 'now').mockImplementation(() => {
      clock.now += clock.onAsk
      return clock.now
    })
    const Channel = MessageChannel
    vi.stubGlobal('MessageChannel', function counted() {
      clock.rests++
      return new Channel()
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
  /** Chunks of a line each, and how long each takes to come. */
  async function* slowly(chunks: number, each: number, chunk = '\n') {
    for (let count = 0; count < chunks; count++) {
      clock.now += each
      yield chunk
    }
  }

  it.each([
    [0, 0],
    [1, 1],
    [6, 6],
    [11, 6],
    [12, 12],
    [40, 12],
  ])('gives others their turn every 12 ms: where each of 12 chunks takes %d', async (each, rests) => {
    await loadNdjson(slowly(12, each))
    expect(clock.rests).toBe(rests)
  })

  it('gives others their turn between chunks that are empty, too', async () => {
    await loadNdjson(slowly(12, 12, ''))
    expect(clock.rests).toBe(12)
  })

  it('lets a load that takes no time run through', async () => {
    await loadNdjson(toNdjson(dataset))
    expect(clock.rests).toBe(0)
  })

  it('has progress told every 100 ms', async () => {
    const start = clock.now
    const told: (readonly [time: number, lines: number])[] = []
    await loadNdjson(slowly(6, 50), { onProgress: ({ lines }) => told.push([clock.now - start, lines]) })
    expect(told).toEqual([
      [100, 2],
      [200, 4],
      [300, 6],
      [300, 6],
    ])
  })

  it('has progress told within a chunk', async () => {
    clock.onAsk = 100
    const lines = new Set<number>()
    await loadNdjson('\n'.repeat(1000), { onProgress: (progress) => lines.add(progress.lines) })
    expect([...lines]).toEqual([256, 512, 768, 1000])
    expect(clock.rests).toBeGreaterThan(3)
  })
})

it('keeps nothing of a line that is too long', async () => {
  const endless = (function* () {
    const chunk = new Uint8Array(65_536).fill(97)
    for (let index = 0; index < 3000; index++) yield chunk
    yield bytesOf(`\n${whole}`)
  })()
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  const problems = await problemsOf(endless, {
    onProgress: () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    },
  })
  expect(problems).toEqual([' |  |  | line 1: is longer than 1048576 characters'])
  expect(most).toBeLessThan(50_000_000)
})

it('gives what fromNdjson gives, also of the record', async () => {
  const loaded: Dataset = await loadNdjson(bytesOf(toNdjson(dataset)))
  expect(loaded).toEqual(fromNdjson(toNdjson(dataset)))
  expect(loaded).toEqual({ ...dataset })
})
