import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { exampleRecords } from '../../test/example-records.js'
import { canonicalText } from '../passages/text.js'
import { exampleTexts } from '../rules/example/record.js'

const { record, read, write, files, outside, told } = exampleRecords()
const texts = join(outside, 'texts')
const [lock, second] = ['spans.lock.json', 'documents/one-two.yaml']

const shares = {
  engineers: 'daily-engineers: coded 34.9 %, boilerplate 62.6 %, uncoded 0.0 %, open 0.0 %\n',
  whole: 'one-two: coded 0.0 %, boilerplate 88.9 %, uncoded 0.0 %, open 0.0 %\n',
  half: 'one-two: coded 0.0 %, boilerplate 44.4 %, uncoded 0.0 %, open 55.6 %\n',
}
const stale = `${told(second)}:9:3 error [lock-current]
  one-two: the lock does not hold what the text gives for this document
  9 |   - boilerplate: One.
    |   ^
  mend: run verify again with --write, and look at the difference

`
const unaccounted = `${told(second)}:9:3 error [characters-accounted]
  one-two: nothing accounts for "Two."
  9 |   - boilerplate: One.
    |   ^
  mend: code it, widen the passage that it belongs to, or mark it as boilerplate or uncoded

`
const verify = (...flags: readonly string[]) => record('verify', '--sources', texts, ...flags)
const zones = (...passages: readonly string[]): void => {
  const written = passages.map((passage) => `\n  - boilerplate: ${passage}`).join('')
  write(second, read(second).replace('zones: []', `zones:${written}`))
}

beforeEach(() => {
  mkdirSync(texts, { recursive: true })
  for (const [document, { points }] of exampleTexts)
    writeFileSync(join(texts, `${document}.txt`), points.join(''))
})

/** A second document, which nothing accounts for and whose zones no lock knows. */
async function addDocument(): Promise<void> {
  const text = join(texts, 'one-two.txt')
  writeFileSync(text, 'One.\nTwo.')
  const title = ['--title', 'One, two', '--published', '2030-05-09 stated']
  await record('new', 'document', '--text', text, '--publisher', 'daily', ...title)
}

it('needs a folder that there is', async () => {
  const nowhere = join(outside, 'nowhere')
  expect(await record('verify', '--sources', nowhere)).toEqual({
    status: 2,
    stdout: '',
    stderr: `record: there is no folder ${nowhere}\n`,
  })
})

it('says in one line that a file is no folder of texts', async () => {
  const file = join(texts, 'daily-engineers.txt')
  expect(await record('verify', '--sources', file)).toEqual({
    status: 2,
    stdout: '',
    stderr: `record: ${relative(process.cwd(), file)}: a file stands where a folder is needed\n`,
  })
})

it('reads texts in UTF-8 alone', async () => {
  const text = join(texts, 'daily-engineers.txt')
  writeFileSync(text, Uint8Array.of(0x46, 0xfc, 0x6e, 0x66))
  expect(await verify()).toEqual({
    status: 2,
    stdout: '',
    stderr: `record: ${text} is not UTF-8: save it as UTF-8\n`,
  })
})

it('says how much of each text is accounted for, and of which document there is no text', async () => {
  await addDocument()
  mkdirSync(join(outside, 'others'))
  const others = join(outside, 'others')
  expect(await record('verify', '--sources', others)).toEqual({
    status: 0,
    stdout: `daily-engineers: not verified, there is no ${join(others, 'daily-engineers.txt')}; save its text there
one-two: not verified, there is no ${join(others, 'one-two.txt')}; save its text there
0 documents verified, 2 not
`,
    stderr: '',
  })
})

it('says of an empty text that it is empty', async () => {
  await addDocument()
  writeFileSync(join(texts, 'one-two.txt'), '')
  const { sha256, length } = canonicalText('')
  write(second, read(second).replace(/^text: .*$/m, `text: {sha256: ${sha256}, length: ${length}}`))
  expect(await verify('--write')).toEqual({
    status: 0,
    stdout: `${shares.engineers}one-two: its text is empty\n${lock} rewritten for one-two\n`,
    stderr: '',
  })
})

it('tells of a lock that is not current as of any mistake', async () => {
  await addDocument()
  zones('One.')
  expect(await verify()).toEqual({
    status: 1,
    stdout: shares.engineers + shares.half,
    stderr: unaccounted + stale,
  })
})

it('--write writes no lock while anything else is wrong, which alone is told', async () => {
  await addDocument()
  zones('One.')
  const before = files()
  expect(await verify('--write')).toEqual({
    status: 1,
    stdout: shares.engineers + shares.half,
    stderr: unaccounted,
  })
  expect(files()).toEqual(before)
})

it('--write renews the lock and says for which documents', async () => {
  const before = read(lock)
  await addDocument()
  zones('One.', 'Two.')
  write(lock, '{}\n')
  expect(await verify('--write')).toEqual({
    status: 0,
    stdout: `${shares.engineers}${shares.whole}${lock} rewritten for daily-engineers, one-two\n`,
    stderr: '',
  })
  const { 'one-two': _, ...others } = JSON.parse(read(lock))
  expect(others).toEqual(JSON.parse(before))
})

it('--write leaves a lock that is current alone', async () => {
  const written = read(lock).replace(/\n$/, ' \n')
  write(lock, written)
  expect(await verify('--write')).toEqual({
    status: 0,
    stdout: `${shares.engineers}1 documents verified, 0 not\n`,
    stderr: '',
  })
  expect(read(lock)).toBe(written)
})
