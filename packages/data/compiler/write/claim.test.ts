import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../compile.js'
import { fix } from '../fix.js'
import { exampleFiles } from '../rules/example/record.js'
import { newClaim } from './claim.js'
import { claimFlags } from './claim-flags.js'
import type { Context } from './context.js'
import { complete, type Given } from './flags.js'

/** The example in canonical form, so that what is added can be held against it. */
const files = new Map([...exampleFiles()].map(([file, text]) => [file, fix(file, text).text]))
const { record, rowsById } = compile(files, '1.0.0')
const context: Context = {
  files,
  record,
  ids: [...rowsById.keys()],
  taken: (id) => rowsById.get(id)?.table,
  today: '2030-05-09',
}

type Flags = Readonly<Record<string, string | readonly string[]>>

const given = (flags: Flags): Given =>
  new Map(Object.entries(flags).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]))

const needed = {
  document: 'daily-engineers',
  question: 'engineers-there',
  claimant: 'bo',
  passage: 'that any … are there',
  affirm: 'true',
  said: '2030-05-06 stated',
}

/** What is written: the claim, its report, and the texts of the files that changed. */
async function written(flags: Flags) {
  const change = newClaim(await complete('claim', claimFlags, given(flags), context, undefined), context)
  const rows = Object.fromEntries(
    change.added.map(({ what, id, file }) => [
      what,
      parse(change.files.get(file) ?? '')[what === 'claim' ? 'claims' : 'reports'][id],
    ]),
  )
  return { claim: rows.claim, report: rows.report, change }
}

it('holds no more than what is needed, and asks for no more', async () => {
  const { claim, report } = await written(needed)
  expect(claim).toEqual({ claimant: 'bo', polarity: 'affirm', said: '2030-05-06 stated' })
  expect(report).toEqual({
    claim: '2030-05-06-bo-engineers-there',
    mode: 'indirect',
    spans: ['that any … are there'],
  })
  const asked = await complete('claim', claimFlags, given(needed), context, (question) =>
    Promise.reject(new Error(`asked: ${question}`)),
  )
  expect(asked).toEqual(given(needed))
})

describe.each<[flag: string, more: Flags, row: 'claim' | 'report', fields: object]>([
  ['joint', { joint: ['ar', 'wire'] }, 'claim', { joint: ['ar', 'wire'] }],
  ['tacit', { tacit: 'true' }, 'claim', { tacit: true }],
  ['basis', { basis: 'witness' }, 'claim', { basis: 'witness' }],
  ['citing', { citing: ['wire'] }, 'claim', { citing: ['wire'] }],
  ['repeats', { repeats: '3' }, 'claim', { repeats: 3 }],
  ['framing', { framing: 'distancing' }, 'report', { framing: 'distancing' }],
  ['attribution', { attribution: 'Borland denied' }, 'report', { attribution: 'Borland denied' }],
  ['first', { first: 'true' }, 'report', { first: true }],
  ['translated-by', { 'translated-by': 'wire' }, 'report', { translatedBy: 'wire' }],
  [
    'fault',
    { fault: 'nobody', 'fault-why': 'a slip' },
    'report',
    { fault: { printed: 'nobody', why: 'a slip' } },
  ],
  [
    'origin',
    { origin: 'wire', 'origin-basis': 'stated' },
    'report',
    { origin: { actor: 'wire', basis: 'stated' } },
  ],
  [
    'origin-why',
    { origin: 'wire', 'origin-basis': 'inferred', 'origin-why': 'the same words' },
    'report',
    { origin: { actor: 'wire', basis: 'inferred', why: 'the same words' } },
  ],
])('--%s', (_, more, row, fields) => {
  it('is written where it belongs', async () => {
    const plain = await written(needed)
    const full = await written({ ...needed, ...more })
    expect(full[row]).toEqual({ ...plain[row], ...fields })
    const other = row === 'claim' ? 'report' : 'claim'
    expect(full[other]).toEqual(plain[other])
  })

  it('belongs to a further report of a claim that is there only where it says how it is carried', async () => {
    const { document, passage } = needed
    const further = written({ document, passage, claim: 'bo-denies', ...more })
    if (row === 'report') expect((await further).report).toMatchObject(fields)
    else await expect(further).rejects.toThrow('says what a claim is, and "bo-denies" is there already')
  })
})

it.each<[string, Flags, string]>([
  ['joint', { joint: 'arr' }, '--joint: "arr" is not in actors; did you mean "ar"?'],
  ['basis', { basis: 'hearsay' }, '--basis: "hearsay" is none of intelligence, document, witness, media'],
  ['citing', { citing: 'wir' }, '--citing: "wir" is not in actors; did you mean "wire"?'],
  ['repeats', { repeats: 'thrice' }, '--repeats: "thrice" is not a number of times'],
  ['repeats', { repeats: '0' }, '--repeats: "0" is not a number of times'],
  ['framing', { framing: 'doubtful' }, '--framing: "doubtful" is none of neutral, endorsing, distancing'],
  ['tacit', { tacit: ['true', 'true'] }, '--tacit is given twice; give it once'],
  ['first', { first: ['true', 'true'] }, '--first is given twice; give it once'],
  ['attribution', { attribution: ' ' }, '--attribution: it is empty; give the words that stand for a source'],
  [
    'translated-by',
    { 'translated-by': 'wir' },
    '--translated-by: "wir" is not in actors; did you mean "wire"?',
  ],
  ['fault', { fault: 'x' }, 'new claim needs --fault-why W: how it is known that they are misprinted'],
  ['fault-why', { 'fault-why': 'x' }, '--fault-why belongs to --fault'],
  ['origin', { origin: 'wir' }, '--origin: "wir" is not in actors; did you mean "wire"?'],
  [
    'origin',
    { origin: 'wire' },
    'new claim needs --origin-basis B: whether the document states that origin (stated, inferred)',
  ],
  [
    'origin-basis',
    { origin: 'wire', 'origin-basis': 'inferred' },
    'new claim needs --origin-why W: what the origin was inferred from',
  ],
  ['origin-basis', { 'origin-basis': 'stated' }, '--origin-basis belongs to --origin'],
  ['origin-why', { 'origin-why': 'x' }, '--origin-why belongs to --origin'],
])('--%s is refused where it does not fit: %j', async (_, more, message) => {
  await expect(written({ ...needed, ...more })).rejects.toThrow(message)
})

it('is written in canonical form, whatever it has', async () => {
  const long =
    'a note that is as long as a line and then goes on for a good while after the line has come to its end'
  const { change } = await written({
    document: 'daily-engineers',
    question: 'motive',
    claimant: 'bo',
    passage: ['that any … are there', 'Earlier it was'],
    choice: 'repair, study',
    said: '2030-05-06 inferred',
    why: 'the day before',
    joint: ['ar', 'wire'],
    speaker: 'ana-orel',
    modality: 'planned',
    tacit: 'true',
    about: '2030-05',
    occasion: 'briefing-monday',
    basis: 'media',
    citing: ['wire'],
    repeats: '2',
    note: long,
    via: ['wire 2030-05-06', 'ar'],
    origin: 'wire',
    'origin-basis': 'inferred',
    'origin-why': 'the same words',
    'translated-by': 'daily',
    fault: 'up to 300 #1',
    'fault-why': long,
    framing: 'endorsing',
    attribution: 'Borland denied',
    first: 'true',
  })
  for (const [file, text] of change.files) expect(text, file).toBe(fix(file, text).text)
})

it('breaks long lines where the canonical form does', async () => {
  for (let words = 40; words < 60; words++) {
    const { change } = await written({ ...needed, note: Array(words).fill('a').join(' ') })
    for (const [file, text] of change.files) expect(text, `${words} words`).toBe(fix(file, text).text)
  }
})
