import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exampleFiles } from '../rules/example/record.js'
import { readFiles } from './files.js'
import { readValues } from './values.js'
import { readYaml } from './yaml.js'

const records = [
  ...readFiles(fileURLToPath(new URL('../../records', import.meta.url))),
  ...exampleFiles(),
].filter(([file]) => file.endsWith('.yaml'))

/** What the reader that knows lines and columns makes of a text. */
const slowly = (text: string): unknown => {
  const { root, problems } = readYaml('file.yaml', text)
  return problems.length > 0 ? 'refused' : root?.toJSON()
}

describe('readValues', () => {
  it('reads nearly every file of the record, each as the other reader does', () => {
    const read = records.flatMap(([file, text]) => {
      const values = readValues(text)
      return values === undefined ? [] : { file, text, values }
    })
    for (const { file, text, values } of read) expect(values, file).toEqual(slowly(text))
    expect(read.length).toBeGreaterThan(records.length * 0.9)
  })

  it.each([
    'a: &x 1',
    'a: [&x 1, *x]',
    'a: !!int "1"',
    'a: {<<: {b: 1}}',
    '? [a, b]\n: 1',
    '%YAML 1.1\n---\na: yes',
    'a: 1\n---\nb: 2',
    'a:\t1',
    'a: 1\r\n',
    '\uFEFFa: 1',
    'a: e\u0301',
    'a: 1\na: 2',
    'a: [1',
    '~: 1',
    ': 1',
    'a: 1e999',
    'a: "b"#c',
    '[]: a',
    'a:\n  -\n  - b',
    'a: {b: 1,\nc: 2}',
    'a: [b,\n c]',
    'a: 1_000',
    'a: 0b1',
    'a: -0B1',
    'a: "b\n  c"',
    "a: 'b\n  c'",
    'a: "b\\\n  c"',
    '- a',
    'a',
    'null',
    '',
  ])('leaves %j to the other reader', (text) => {
    expect(readValues(text)).toBeUndefined()
  })

  it('takes no word for a truth or a number that YAML 1.2 takes for a text', () => {
    const text = 'a: [yes, no, on, off, y, n, 12:30, 2024-10-28, 010, 0o17, 0x1F, +1, .5, 1e3, null, .inf]'
    expect(readValues(text)).toEqual(slowly(text))
    expect(readValues(text)).toEqual(parse(text, { version: '1.2', schema: 'core' }))
  })

  it('never makes of an edited file what the other reader does not', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'-:#,[]{}|>\'"%@`~.!&*? \n0179eExo_+truefalsnl'.split('')),
      fc.constantFrom(
        '\n  ',
        '\n- ',
        ': ',
        ' #',
        '|\n',
        '>-\n',
        '""',
        "''",
        '\\',
        '\\n',
        '…',
        '—',
        '0o7',
        '1.0',
        '.nan',
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...records.map(([, text]) => text)),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), piece), {
          minLength: 1,
          maxLength: 4,
        }),
        (text, edits) => {
          // A stretch of the file is enough, and lets an edit reach it often.
          let edited = text.slice(0, 1500)
          for (const [where, cut, put] of edits) {
            const at = Math.floor(where * edited.length)
            edited = edited.slice(0, at) + put + edited.slice(at + cut)
          }
          const quick = readValues(edited)
          if (quick !== undefined) expect(quick).toEqual(slowly(edited))
        },
      ),
      // One seed unless told otherwise: a slip in a million edits is worth finding, not worth failing on by chance.
      {
        numRuns: Number(process.env.FUZZ_RUNS ?? 500),
        seed: Number(process.env.FUZZ_SEED ?? 20241028),
      },
    )
  })
})
