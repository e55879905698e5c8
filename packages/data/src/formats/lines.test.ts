import { describe, expect, it } from 'vitest'
import { lineReader } from './lines.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const oneByOne = (bytes: Uint8Array): readonly Uint8Array[] => [...bytes].map((byte) => Uint8Array.of(byte))

/** A reader, and what it tells. */
function listened(longest = 10) {
  const told: string[] = []
  const reader = lineReader(
    {
      line: (text, number) => told.push(`${number}: ${text}`),
      unread: (reason, number) => told.push(`${number} ${reason}`),
      noText: (reason) => told.push(reason),
    },
    longest,
  )
  return { told, reader }
}

/** How many lines there were after each step of reading a chunk. */
function stepsOf(chunk: string | Uint8Array): readonly number[] {
  const { reader } = listened(100_000)
  const steps: number[] = []
  for (const _ of reader.push(chunk)) steps.push(reader.count())
  return steps
}

/** What is told of chunks, and of their end. */
function toldOf(chunks: readonly (string | Uint8Array)[], longest?: number): readonly string[] {
  const { told, reader } = listened(longest)
  for (const chunk of chunks) for (const _ of reader.push(chunk));
  reader.end()
  return told
}

describe('a chunk is read in steps', () => {
  const lines = '\n'.repeat(1000)
  const broken = Uint8Array.from([...bytesOf(lines), 0xff, 10])

  it.each([
    ['text', lines, [256, 512, 768, 1000]],
    ['bytes', bytesOf(lines), [256, 512, 768, 1000]],
    ['bytes that are not all UTF-8', broken, [256, 512, 768, 1001]],
  ])('of no more than 256 lines: %s', (_, chunk, steps) => {
    expect(stepsOf(chunk)).toEqual(steps)
  })

  it.each([
    [0, 0],
    [1, 1],
    [65_536, 1],
    [65_537, 2],
    [131_072, 2],
  ])('of no more than 65,536 units: %d of them', (length, steps) => {
    expect(stepsOf('x'.repeat(length)).length).toBe(steps)
    expect(stepsOf(new Uint8Array(length)).length).toBe(steps)
  })
})

describe('a line that is too long', () => {
  it.each([
    ['text', (text: string) => text],
    ['bytes', (text: string) => bytesOf(text.replaceAll('x', 'xxx'))],
  ])('is told of before it ends, and once: %s', (_, chunk) => {
    const { told, reader } = listened()
    const push = (text: string): void => {
      for (const _ of reader.push(chunk(text)));
    }
    push('x'.repeat(6))
    expect(told).toEqual([])
    push('x'.repeat(6))
    expect(told).toEqual(['1 is longer than 10 characters'])
    push('x'.repeat(3))
    push('x'.repeat(30))
    push('x\nshort\n')
    reader.end()
    expect(told).toEqual(['1 is longer than 10 characters', '2: short'])
  })

  it('is given no room before it comes', () => {
    const { reader } = listened(2 ** 27)
    const before = process.memoryUsage().arrayBuffers
    for (const _ of reader.push(new Uint8Array(5000).fill(97)));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  it('is none of as many signs as it may have, however many bytes they take, a byte order mark besides', () => {
    const line = '북'.repeat(10)
    for (const text of [line, `${line}\n`]) {
      const bytes = bytesOf(`\ufeff${text}`)
      for (const chunks of [[bytes], oneByOne(bytes), [`\ufeff${text}`]])
        expect(toldOf(chunks)).toEqual([`1: ${line}`])
    }
  })
})

it('a blank line before one that is not UTF-8 is passed over like any other', () => {
  const bytes = Uint8Array.from([10, 10, 0xff, 10, 97, 10])
  for (const chunks of [[bytes], oneByOne(bytes)]) expect(toldOf(chunks)).toEqual(['3 is not UTF-8', '4: a'])
})

describe('gzip', () => {
  const gzip = "is gzip, not text: unpack it first, for example with new DecompressionStream('gzip')"

  it('is known by its first two bytes, and told of once', () => {
    for (const chunks of [
      [[0x1f, 0x8b, 8, 8], [8]],
      [[0x1f], [0x8b], [8], [8, 8]],
      [[], [0x1f], [0x8b, 8], [8]],
    ])
      expect(toldOf(chunks.map((chunk) => Uint8Array.from(chunk)))).toEqual([gzip, '1 is not UTF-8'])
  })

  it('has both of them', () => {
    expect(toldOf([Uint8Array.of(0x1f, 97)])).toEqual(['1: \x1fa'])
    expect(toldOf([Uint8Array.of(97, 0x8b)])).toEqual(['1 is not UTF-8'])
  })
})
