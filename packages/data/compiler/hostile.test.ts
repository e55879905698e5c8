// What a record file may hold by accident or ill will: a clear message or a valid build, never a crash or a hang.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../src/dataset.js'
import { compile } from './compile.js'
import { onOneLine } from './problem.js'
import { readFiles } from './read/files.js'
import { exampleFiles } from './rules/example/record.js'

const example = exampleFiles()
const withFile = (file: string, text: string) => new Map([...example, [file, text]])
const problemsOf = (file: string, change: (text: string) => string) =>
  compile(withFile(file, change(example.get(file) ?? '')), '0.1.0').problems.map(onOneLine)

describe('form of a file', () => {
  const whole = compile(example, '0.1.0')

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no last line end', (text: string) => text.trimEnd()],
    ['comments', (text: string) => `# a comment\n${text}# another\n`],
  ])('%s change nothing', (_, change) => {
    const files = new Map(
      [...example].map(([file, text]) => [file, file.endsWith('.yaml') ? change(text) : text]),
    )
    const { record, problems } = compile(files, '0.1.0')
    expect(problems).toEqual([])
    expect(record).toEqual(whole.record)
  })

  it.each([
    [
      'tabs',
      (text: string) => text.replace('  kind: city', '\tkind: city'),
      /^places\.yaml:5:1 error Tabs are not allowed as indentation/,
    ],
    ['an empty file', () => '', /^places\.yaml:1:1 error the file is not a map/],
    ['a list', () => '- a\n- b\n', /^places\.yaml:1:1 error the file is not a map/],
    [
      'two documents',
      (text: string) => `${text}---\n${text}`,
      /^places\.yaml:\d+:\d+ error Source contains multiple documents/,
    ],
    [
      'a merge key',
      (text: string) => `${text}  <<: {kind: city}\n`,
      /^places\.yaml:8:3 error port-vero: unknown field "<<"/,
    ],
    [
      'text that is not NFC',
      (text: string) => text.replace('Port Vero', 'Port Ve\u0301ro'),
      /^places\.yaml:6:15 error the text is not NFC/,
    ],
    [
      'a key that is no text',
      (text: string) => `${text}? [a, b]\n: {kind: city, name: x}\n`,
      /^places\.yaml:8:3 error/,
    ],
  ])('%s give one clear message', (_, change, message) => {
    const [first, ...others] = problemsOf('places.yaml', change)
    expect(first).toMatch(message)
    expect(others.filter((line) => !line.includes('events.yaml'))).toEqual([])
  })

  it('says what is wrong on one line, whatever an id holds', () => {
    const lines = problemsOf('places.yaml', (text) => text.replace('port-vero:', '"port\\u2028\\uD800":'))
    expect(lines).toContainEqual(expect.stringMatching(/^places\.yaml:\d+:\d+ error port\\u2028\\ud800: /))
  })

  it('takes astral characters as the single characters that they are', () => {
    expect(problemsOf('places.yaml', (text) => text.replace('name: Borland', 'name: Borland 🐈'))).toEqual([])
  })

  it('does not expand a bomb', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`)}]`,
    )
    const [first] = problemsOf('places.yaml', () => `l0: &l0 [x]\n${levels.join('\n')}\n`)
    expect(first).toMatch(/anchors and aliases are not read here/)
  })

  it('is not drowned by depth', () => {
    const [first] = problemsOf(
      'places.yaml',
      () => `borland:\n  kind: country\n  name: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
    )
    expect(first).toMatch(/^places\.yaml:\d+:\d+ error lists and maps are nested too deep\./)
  })
})

describe('what lies in the folder', () => {
  const inFolder = (fill: (folder: string) => void): (() => unknown) => {
    const folder = mkdtempSync(join(tmpdir(), 'records-'))
    return () => {
      try {
        fill(folder)
        return readFiles(folder)
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
  }

  it('is not read through links', () => {
    const read = inFolder((folder) => symlinkSync('/etc/hostname', join(folder, 'actors.yaml')))
    expect(read).toThrow('actors.yaml is a link: only files of the folder itself are read')
  })

  it('is not read where it is too large to have been written by hand', () => {
    const read = inFolder((folder) =>
      writeFileSync(join(folder, 'actors.yaml'), `a: ${'x'.repeat(10_000_000)}\n`),
    )
    expect(read).toThrow('actors.yaml has 10000004 bytes, a record file has at most 4000000')
  })

  it('may be a folder with the name of a file', () => {
    const read = inFolder((folder) => mkdirSync(join(folder, 'actors.yaml')))
    expect(read()).toEqual(new Map())
  })
})

describe('anything', () => {
  const yamlFiles = [...example.keys()].filter((file) => file.endsWith('.yaml'))
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      ':',
      '- ',
      '{',
      '}',
      '[',
      '"',
      '\n',
      '\n  ',
      '#',
      '&a',
      '*a',
      '!!',
      'null',
      '2024',
      '…',
      '…',
    ),
  )

  it('is a message or a valid record, whatever is cut out or put in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...yamlFiles),
        fc.nat(),
        fc.nat({ max: 30 }),
        piece,
        (file, at, cut, put) => {
          const text = example.get(file) ?? ''
          const start = at % (text.length + 1)
          const { record, problems } = compile(
            withFile(file, text.slice(0, start) + put + text.slice(start + cut)),
            '0.1.0',
          )
          for (const problem of problems) {
            expect(problem.file).not.toBe('')
            expect(problem.line).toBeGreaterThan(0)
            expect(problem.column).toBeGreaterThan(0)
          }
          if (!problems.some(({ severity }) => severity === 'error')) createDataset(record)
        },
      ),
      { numRuns: 150 },
    )
  })
})
