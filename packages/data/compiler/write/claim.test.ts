import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exampleContext, type Flags, given } from '../../test/write-context.js'
import { fix } from '../fix.js'
import { newClaim } from './claim.js'
import { claimFlags } from './claim-flags.js'
import { complete } from './flags.js'

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
  const context = exampleContext()
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
  const asked = await complete('claim', claimFlags, given(needed), exampleContext(), (question) =>
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
    else
      await expect(further).rejects.toThrow(
        /^--[a-z]+ says what a claim is, and "bo-denies" is there already; leave it out$/,
      )
  })
})

it.each<[string, Flags, string]>([
  ['joint', { joint: 'arr' }, '--joint: "arr" is not in actors; did you mean "ar"?'],
  ['basis', { basis: 'hearsay' }, '--basis: "hearsay" is none of intelligence, document, witness, media'],
  ['citing', { citing: 'wir' }, '--citing: "wir" is not in actors; did you mean "wire"?'],
  ['repeats', { repeats: 'thrice' }, '--repeats: "thrice" is not a number of times'],
  ['repeats', { repeats: '0' }, '--repeats: "0" is not a number of times'],
  ['repeats', { repeats: 'x2' }, '--repeats: "x2" is not a number of times'],
  ['repeats', { repeats: '2x' }, '--repeats: "2x" is not a number of times'],
  ['repeats', { repeats: '-2' }, '--repeats: "-2" is not a number of times'],
  [
    'id',
    { id: 'bo-denies' },
    '--id: "bo-denies" is already taken by a row in claims; the next free one is "bo-denies-2"',
  ],
  ['said', { said: '2030-05-06 inferred' }, 'new claim needs --why W: what the date was inferred from'],
  ['raw', { raw: '40 divers' }, '--raw belongs to --quantity'],
  ['framing', { framing: 'doubtful' }, '--framing: "doubtful" is none of neutral, endorsing, distancing'],
  ['tacit', { tacit: ['true', 'true'] }, '--tacit is given twice; give it once'],
  ['first', { first: ['true', 'true'] }, '--first is given twice; give it once'],
  [
    'attribution',
    { attribution: ' ' },
    '--attribution: it is empty; give the words that stand for a source, such as "it was reported"',
  ],
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
  await expect(written({ ...needed, ...more })).rejects.toThrow(expect.objectContaining({ message }))
})

const long =
  'a note that is as long as a line and then goes on for a good while after the line has come to its end'
const all: Flags = {
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
  repeats: '12',
  note: long,
  id: 'bo-on-motive',
  mode: 'direct',
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
}

it('holds all that is given, in the file of its question and in the file of its document', async () => {
  const { claim, report, change } = await written(all)
  expect(claim).toEqual({
    claimant: 'bo',
    joint: ['ar', 'wire'],
    speaker: 'ana-orel',
    choice: ['repair', 'study'],
    modality: 'planned',
    tacit: true,
    about: '2030-05',
    said: { edtf: '2030-05-06', basis: 'inferred', why: 'the day before' },
    occasion: 'briefing-monday',
    basis: 'media',
    citing: ['wire'],
    repeats: 12,
    note: long,
  })
  expect(report).toEqual({
    claim: 'bo-on-motive',
    mode: 'direct',
    spans: ['that any … are there', 'Earlier it was'],
    via: ['wire 2030-05-06', 'ar'],
    origin: { actor: 'wire', basis: 'inferred', why: 'the same words' },
    translatedBy: 'daily',
    fault: { printed: 'up to 300 #1', why: long },
    framing: 'endorsing',
    attribution: 'Borland denied',
    first: true,
  })
  expect(change.added).toEqual([
    { what: 'claim', id: 'bo-on-motive', file: 'questions/motive.yaml' },
    { what: 'report', id: 'daily-engineers-08', file: 'documents/daily-engineers.yaml' },
  ])
  const { files } = exampleContext()
  expect([...change.files.keys()]).toEqual(['questions/motive.yaml', 'documents/daily-engineers.yaml'])
  for (const [file, text] of change.files)
    expect(text.startsWith(files.get(file) ?? 'nothing'), file).toBe(true)
})

it('has the printed words of a number on its report', async () => {
  const { question: _, affirm: __, ...rest } = needed
  const { claim, report } = await written({
    ...rest,
    question: 'divers',
    quantity: 'exact 40',
    raw: '40 divers',
  })
  expect(claim).toEqual({ claimant: 'bo', quantity: 'exact 40', said: '2030-05-06 stated' })
  expect(report).toMatchObject({ spans: ['that any … are there'], raw: '40 divers' })
})

it('is written in canonical form, whatever it has', async () => {
  const { change } = await written(all)
  for (const [file, text] of change.files) expect(text, file).toBe(fix(file, text).text)
})

const { said: _, ...undated } = needed

it.each<[flags: Flags, id: string]>([
  [needed, '2030-05-06-bo-engineers-there'],
  [{ ...needed, said: '  2030-05-06  stated ' }, '2030-05-06-bo-engineers-there'],
  [{ ...needed, said: '2030-05 stated' }, '2030-05-bo-engineers-there'],
  [{ ...needed, said: '2030-05-06? stated' }, '2030-05-06-bo-engineers-there'],
  [{ ...needed, said: '[2030-05-06..2030-06-07] bounded' }, '2030-06-bo-engineers-there'],
  [{ ...needed, said: '[..2030-05-06] bounded' }, '2030-05-bo-engineers-there'],
  [{ ...needed, said: '[2030-04-06..] bounded' }, '2030-04-bo-engineers-there'],
  [{ ...undated, occasion: 'briefing-monday' }, '2030-05-06-bo-engineers-there'],
  [{ ...undated, occasion: 'engineers-come' }, 'bo-engineers-there'],
  [{ ...needed, claimant: 'null', attribution: 'it was said' }, '2030-05-06-unnamed-engineers-there'],
])('%j is named after its day, claimant and question: %s', async (flags, id) => {
  const { change } = await written(flags)
  expect(change.added[0]?.id).toBe(id)
})

it('is numbered where another has that name', async () => {
  const context = exampleContext()
  const taken = (id: string) => (id === '2030-05-06-bo-engineers-there' ? 'claims' : context.taken(id))
  expect(newClaim(given(needed), { ...context, taken }).added[0]?.id).toBe('2030-05-06-bo-engineers-there-2')
})

it('dated by its occasion has no date of its own', async () => {
  const { claim } = await written({ ...undated, occasion: 'briefing-monday' })
  expect(claim).toEqual({ claimant: 'bo', polarity: 'affirm', occasion: 'briefing-monday' })
  await expect(written(undated)).rejects.toThrow(
    /^new claim needs --said "EDTF basis": when it was said and how that is known, such as /,
  )
})

it.each<[claimant: string | null, more: Flags, mode: string]>([
  [null, { attribution: 'it was said' }, 'unattributed'],
  ['daily', {}, 'own'],
  ['bo', {}, 'indirect'],
  ['bo', { mode: 'direct' }, 'direct'],
])('of %s is in the mode that follows, unless one is given: %j', async (claimant, more, mode) => {
  const { claim, report } = await written({ ...needed, claimant: String(claimant), ...more })
  expect(claim.claimant).toBe(claimant)
  expect(report.mode).toBe(mode)
})

it('that is there gets a further report, which is all that changes', async () => {
  const { document, passage } = needed
  const { change, report } = await written({ document, passage, claim: 'bo-denies' })
  expect(report).toEqual({ claim: 'bo-denies', mode: 'indirect', spans: ['that any … are there'] })
  expect(change.added).toEqual([
    { what: 'report', id: 'daily-engineers-08', file: 'documents/daily-engineers.yaml' },
  ])
  expect([...change.files.keys()]).toEqual(['documents/daily-engineers.yaml'])
})

it.each(['question', 'claimant', 'document', 'occasion'])('is not written without --%s', (name) => {
  const flags = new Map(given({ ...undated, occasion: 'briefing-monday' }))
  flags.delete(name)
  expect(() => newClaim(flags, exampleContext())).toThrow(
    expect.objectContaining({ message: `--${name} is needed` }),
  )
})

it('breaks long lines where the canonical form does', async () => {
  for (let words = 40; words < 60; words++) {
    const { change } = await written({ ...needed, note: Array(words).fill('a').join(' ') })
    for (const [file, text] of change.files) expect(text, `${words} words`).toBe(fix(file, text).text)
  }
})
