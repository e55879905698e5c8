import { describe, expect, it } from 'vitest'
import { FilesError } from '../read/files.js'
import { exampleFiles } from '../rules/example/record.js'
import { type Lock, lockOf, writeLock } from './lock.js'

const passage = (start: number, end: number) => ({ start, end, sha256: '0123456789abcdef' })
const document = {
  text: '0f',
  zones: { written: 'a1', spans: [passage(0, 9), passage(10, 1234)] },
  reports: {
    'late-02': { written: 'b2', spans: [passage(20, 30)], attribution: passage(31, 40) },
    'late-01': { written: 'c3', spans: [passage(100, 104)] },
  },
}
const lock: Lock = {
  later: document,
  middle: { text: '1f', zones: { written: 'd4', spans: [] }, reports: {} },
  early: { text: '2f', zones: { written: 'e5', spans: [] }, reports: {} },
  'middle-2': { text: '3f', zones: { written: 'f6', spans: [] }, reports: {} },
}

describe('the text of a lock', () => {
  it('has its documents in order of id, a line for each passage, and a line end', () => {
    const empty = (id: string, text: string, written: string) => `  "${id}": {
    "text": "${text}",
    "zones": {
      "written": "${written}",
      "spans": []
    },
    "reports": {}
  }`
    expect(writeLock(lock)).toBe(`{
${empty('early', '2f', 'e5')},
  "later": {
    "text": "0f",
    "zones": {
      "written": "a1",
      "spans": [
        { "start": 0, "end": 9, "sha256": "0123456789abcdef" },
        { "start": 10, "end": 1234, "sha256": "0123456789abcdef" }
      ]
    },
    "reports": {
      "late-02": {
        "written": "b2",
        "spans": [
          { "start": 20, "end": 30, "sha256": "0123456789abcdef" }
        ],
        "attribution": { "start": 31, "end": 40, "sha256": "0123456789abcdef" }
      },
      "late-01": {
        "written": "c3",
        "spans": [
          { "start": 100, "end": 104, "sha256": "0123456789abcdef" }
        ]
      }
    }
  },
${empty('middle', '1f', 'd4')},
${empty('middle-2', '3f', 'f6')}
}
`)
  })

  it('is read back as it was', () => {
    expect(lockOf(new Map([['spans.lock.json', writeLock(lock)]]))).toEqual(lock)
  })
})

describe('reading a lock', () => {
  it('gives an empty one where there is none yet', () => {
    expect(lockOf(new Map([['places.yaml', '']]))).toEqual({})
  })

  it.each([
    ['nothing', ''],
    ['the marks of a merge', `<<<<<<< HEAD\n${exampleFiles().get('spans.lock.json')}`],
    ['a list', '[1]'],
    ['a document without anything', '{"early": {}}'],
    ['zones without their places', JSON.stringify({ early: { ...document, zones: { written: 'a1' } } })],
    ['no reports', JSON.stringify({ early: { ...document, reports: undefined } })],
    ['reports that are null', JSON.stringify({ early: { ...document, reports: null } })],
    [
      'a report without its places',
      JSON.stringify({ early: { ...document, reports: { a: { written: 'a1' } } } }),
    ],
    [
      'a report without its places after a whole one',
      JSON.stringify({ early: { ...document, reports: { ...document.reports, a: { written: 'a1' } } } }),
    ],
    [
      'a broken document after a whole one',
      JSON.stringify({ early: document, later: { zones: {}, reports: {} } }),
    ],
  ])('refuses %s, and says how to mend it', (_, text) => {
    expect(() => lockOf(new Map([['spans.lock.json', text]]))).toThrow(
      new FilesError(
        'spans.lock.json is no lock: take it from the last commit and run "pnpm record verify --sources <folder of texts> --write"',
      ),
    )
  })
})
