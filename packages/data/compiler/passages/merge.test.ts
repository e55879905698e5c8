import { describe, expect, it } from 'vitest'
import { compile } from '../compile.js'
import { onOneLine } from '../problem.js'
import type { Files } from '../read/files.js'
import { readRows } from '../read/rows.js'
import { exampleFiles } from '../rules/example/record.js'
import type { Change } from '../rules/rule.js'
import { type LockedDocument, lockOf } from './lock.js'
import { placePassages } from './merge.js'

const file = 'documents/daily-engineers.yaml'
const inDocument = (replace: string, by: string): Change => ({ file, replace, by })

const problemsOf = (...changes: readonly Change[]): readonly string[] =>
  compile(exampleFiles(...changes), '0.1.0').problems.map(onOneLine)

const placedValue = (files: Files, id: string): unknown =>
  placePassages(readRows(files).rows, lockOf(files)).rows.find((row) => row.id === id)?.value

const zones = `  - headline: Ministry counts up to 300 engineers
  - background: Earlier it was … Read more
  - boilerplate: Read more
  - boilerplate: The harbour of … in the world.
`
const unfound =
  'found in the text. Mend: run "pnpm record verify --sources <folder of texts> --write" [passages-locked]'

describe('a passage that the lock knows', () => {
  it('stands in its report with its offsets, its words as they were written', () => {
    expect(placedValue(exampleFiles(), 'daily-engineers-01')).toMatchObject({
      spans: [{ start: 80, end: 116, head: 'up to 300', tail: 'in Port Vero' }],
    })
    expect(placedValue(exampleFiles(), 'daily-engineers-05')).toMatchObject({
      spans: [{ start: 260, end: 283, exact: 'that engineers had come' }],
      attribution: 'it was said',
    })
  })

  it('stands among the zones as the text has them, the longer first where two begin together', () => {
    const turned = `  - boilerplate: The harbour of … in the world.
  - background: Earlier it was
  - background: Earlier it was … Read more
  - headline: Ministry counts up to 300 engineers
  - uncoded: Read more
    why: connective
`
    expect(placedValue(exampleFiles(inDocument(zones, turned)), 'daily-engineers')).toHaveProperty('zones', [
      { kind: 'headline', start: 0, end: 35 },
      { kind: 'background', start: 240, end: 294 },
      { kind: 'background', start: 240, end: 254 },
      { kind: 'uncoded', start: 285, end: 294, why: 'connective' },
      { kind: 'boilerplate', start: 296, end: 770 },
    ])
  })

  it('is told of where it was written, and so is what else is wrong with its document', () => {
    const turned = `  - boilerplate: The harbour of … in the world.
  - headlin: Ministry counts up to 300 engineers
  - background: Earlier it was … Read more
  - uncoded: Read more
    why: conective
`
    expect(
      problemsOf(
        inDocument('title: Ministry', 'titel: Ministry'),
        inDocument('rights: unknown', 'rights: unknwn\nauthors: [Ana Orel, 2]'),
        inDocument(zones, turned),
      ),
    ).toEqual([
      `${file}:2:1 error daily-engineers: unknown field "titel". Mend: did you mean "title"? [shape]`,
      `${file}:7:9 error daily-engineers: "unknwn" is not one of all-rights-reserved, open-licence, public-domain, unknown. Mend: did you mean "unknown"? [shape]`,
      `${file}:8:21 error daily-engineers: 2 is not a text. Mend: put it in quotes: "2" [shape]`,
      `${file}:11:5 error daily-engineers: "headlin" is not one of headline, caption, background, boilerplate, uncoded. Mend: did you mean "headline"? [shape]`,
      `${file}:14:10 error daily-engineers: "conective" is not one of connective, repeats, scene-setting, analysis. Mend: did you mean "connective"? [shape]`,
    ])
  })
})

describe('a passage that the lock does not know as it is written', () => {
  const before = lockOf(exampleFiles())
  const told = (...changes: readonly Change[]) =>
    compile(exampleFiles(...changes), '0.1.0', before).problems.map(onOneLine)

  it.each([
    [
      'other words of a report',
      inDocument('spans: [that engineers had come]', 'spans: [engineers had gone]'),
      `40:12 error daily-engineers-05: spans were edited since they were last ${unfound}`,
    ],
    [
      'a report that is new',
      inDocument('  daily-engineers-05:', '  daily-engineers-08:'),
      `40:12 error daily-engineers-08: spans were not yet ${unfound}`,
    ],
    [
      'other words of a zone',
      inDocument('boilerplate: Read more', 'boilerplate: more'),
      `9:3 error daily-engineers: zones were edited since they were last ${unfound}`,
    ],
    [
      'the zones of another text',
      inDocument('{sha256: ', '{sha256: 0'),
      `9:3 error daily-engineers: zones were edited since they were last ${unfound}`,
    ],
  ])('stops the build, and no rule guesses where it stands: %s', (_, change, message) => {
    expect(told(change)).toEqual([`${file}:${message}`])
  })

  it('is one whose document no longer names its text', () => {
    expect(told(inDocument('text: {', 'texts: {'))).toEqual([
      `${file}:6:1 error daily-engineers: unknown field "texts". Mend: did you mean "text"? [shape]`,
      `${file}:9:3 error daily-engineers: zones were edited since they were last ${unfound}`,
    ])
  })

  it('is one message a document, at the first of its passages', () => {
    expect(compile(exampleFiles(), '0.1.0', {}).problems.map(onOneLine)).toEqual([
      `${file}:9:3 error daily-engineers: zones were not yet found in the text; so it is in 7 more places of this document. Mend: run "pnpm record verify --sources <folder of texts> --write" [passages-locked]`,
    ])
  })

  it('has no place', () => {
    const { rows } = placePassages(readRows(exampleFiles()).rows, {})
    expect(rows.find(({ id }) => id === 'daily-engineers-05')?.value).toMatchObject({
      spans: [{ start: 0, end: 0, exact: 'that engineers had come' }],
    })
    expect(rows.find(({ id }) => id === 'daily-engineers')?.value).toMatchObject({
      zones: ['headline', 'background', 'boilerplate', 'boilerplate'].map((kind) => ({
        kind,
        start: 0,
        end: 0,
      })),
    })
  })

  it.each(['constructor', '__proto__'])('may have an id that every object knows: %s', (id) => {
    const text = exampleFiles().get(file) ?? ''
    const files = new Map([
      ...exampleFiles(),
      [`documents/${id}.yaml`, text.replaceAll('daily-engineers-', 'again-')],
      [file, text.replace('daily-engineers-07', id)],
    ])
    const { problems } = compile(files, '0.1.0')
    expect(problems.filter(({ rule }) => rule === 'passages-locked').map(onOneLine)).toEqual([
      `documents/${id}.yaml:9:3 error ${id}: zones were not yet found in the text; so it is in 7 more places of this document. Mend: run "pnpm record verify --sources <folder of texts> --write" [passages-locked]`,
      `${file}:49:12 error ${id}: spans were not yet ${unfound}`,
    ])
  })

  it.each([
    ['spans', ({ reports }: LockedDocument) => reports['daily-engineers-05']?.spans, '40:12'],
    ['zones', (document: LockedDocument) => document.zones.spans, '9:3'],
  ] as const)('is none of the %s where the lock holds fewer than are written', (field, held, place) => {
    const lock = structuredClone(before)
    const document = lock['daily-engineers'] as LockedDocument
    const list = held(document) as unknown[]
    list.pop()
    expect(compile(exampleFiles(), '0.1.0', lock).problems.map(onOneLine)).toEqual([
      `${file}:${place} error daily-engineers${field === 'spans' ? '-05' : ''}: ${field} were edited since they were last ${unfound}`,
    ])
  })
})

describe('passages that nobody could check', () => {
  const message =
    'a passage is written as its words, not as offsets. Mend: write its first … last words, or all of them where they are direct speech [passages-written]'

  it('are refused in reports and zones, and that is all that is said of them', () => {
    const report = "spans: [that engineers had come, { start: 1, end: 9, exact: 'made up' }]"
    expect(problemsOf(inDocument('spans: [that engineers had come]', report))).toEqual([
      `${file}:40:13 error daily-engineers-05: "that engineers had come" is not a map [shape]`,
      `${file}:40:38 error daily-engineers-05: ${message}`,
    ])
    const zone = '  - { kind: background, start: 1, end: 9 }\n  - boilerplate: Read more\n'
    expect(problemsOf(inDocument('  - boilerplate: Read more\n', zone))).toEqual([
      `${file}:11:5 error daily-engineers: ${message}`,
    ])
  })
})

describe('what is no passage', () => {
  const edited = `${file}:9:3 error daily-engineers: zones were edited since they were last ${unfound}`

  it.each([
    [
      'spans that are no list',
      inDocument('spans: [that engineers had come]', 'spans: that engineers had come'),
      [
        `${file}:40:12 error daily-engineers-05: "that engineers had come" is not a list of at least 1 [shape]`,
      ],
    ],
    [
      'a number or nothing among the words',
      inDocument('spans: [that engineers had come]', 'spans: [that engineers had come, 3, null]'),
      [
        `${file}:40:13 error daily-engineers-05: "that engineers had come" is not a map [shape]`,
        `${file}:40:38 error daily-engineers-05: 3 is not a map [shape]`,
        `${file}:40:41 error daily-engineers-05: null is not a map [shape]`,
      ],
    ],
    [
      'zones that are no list',
      inDocument(`zones:\n${zones}`, 'zones: none\n'),
      [`${file}:8:8 error daily-engineers: "none" is not a list [shape]`],
    ],
    [
      'a zone that does not say what it is',
      inDocument('  - boilerplate: Read more\n', '  - Read more\n'),
      [edited, `${file}:11:5 error daily-engineers: "Read more" is not a map [shape]`],
    ],
    [
      'an empty zone',
      inDocument('  - boilerplate: Read more\n', '  - null\n'),
      [edited, `${file}:11:5 error daily-engineers: null is not a map [shape]`],
    ],
    [
      'a zone whose words are a number',
      inDocument('  - boilerplate: Read more\n', '  - boilerplate: 3\n'),
      [
        edited,
        `${file}:11:5 error daily-engineers: unknown field "passage". Mend: fields here: kind, start, end, why [shape]`,
        `${file}:11:5 error daily-engineers: "start" is missing. Mend: add "start": a whole number of 0 or more, in digits without separators [shape]`,
        `${file}:11:5 error daily-engineers: "end" is missing. Mend: add "end": a whole number of 0 or more, in digits without separators [shape]`,
      ],
    ],
    [
      'a row of another table that has the fields of passages',
      {
        file: 'places.yaml',
        replace: '  kind: city\n',
        by: '  kind: city\n  spans: [a]\n  zones: [{start: 1}]\n',
      },
      [
        'places.yaml:6:3 error port-vero: unknown field "spans". Mend: fields here: id, kind, name, names, within, point, ids [shape]',
        'places.yaml:7:3 error port-vero: unknown field "zones". Mend: fields here: id, kind, name, names, within, point, ids [shape]',
      ],
    ],
  ])('is left as it is, for the schema to refuse: %s', (_, change, messages) => {
    expect(problemsOf(change)).toEqual(messages)
  })
})
