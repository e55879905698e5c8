import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleRecords } from '../../test/example-records.js'
import { exampleTexts } from '../rules/example/record.js'

const { record, change, files, outside, told } = exampleRecords()
const texts = join(outside, 'texts')
const id = '2030-05-07-ar-engineers-there'

const deny = [
  ...['new', 'claim', '--document', 'daily-engineers', '--question', 'engineers-there', '--claimant', 'ar'],
  ...['--deny', '--said', '2030-05-07 completed', '--passage', 'Borland denied that … are there'],
]
const withText = [...deny, '--sources', texts]
const added = [
  `claim ${id}, in ${told('questions/engineers-there.yaml')}`,
  `report daily-engineers-08, in ${told('documents/daily-engineers.yaml')}`,
]
const harbour = {
  file: 'documents/daily-engineers.yaml',
  replace: '  - boilerplate: The harbour of … in the world.\n',
  by: '',
}

beforeEach(() => {
  mkdirSync(texts, { recursive: true })
  for (const [document, { points }] of exampleTexts)
    writeFileSync(join(texts, `${document}.txt`), points.join(''))
})

describe('record new claim', () => {
  it('with the text, says where the passage stands, and how to look at it and at what is left', async () => {
    expect(await record(...withText)).toEqual({
      status: 0,
      stdout: `${[
        ...added,
        'found at 204 to 237 of the text, and locked',
        'next:',
        `  pnpm record show ${id}`,
        `  pnpm record verify --sources ${texts}`,
      ].join('\n')}\n`,
      stderr: '',
    })
  })

  it('names every place of a passage that stands at several', async () => {
    const { stdout } = await record(...withText, '--passage', 'Earlier it was')
    expect(stdout).toContain('\nfound at 204 to 237, 240 to 254 of the text, and locked\n')
  })

  it('counts what nothing accounts for yet', async () => {
    change(harbour)
    expect((await record(...withText)).stdout).toContain(
      `\n  pnpm record verify --sources ${texts}   # 477 characters still to account for\n`,
    )
  })

  it('without the text, says how to find the passage in it', async () => {
    expect(await record(...deny)).toEqual({
      status: 0,
      stdout: `${[
        ...added,
        'next:',
        '  pnpm record verify --sources <folder of texts> --write   # the passage is not yet found',
        `  pnpm record show ${id}`,
      ].join('\n')}\n`,
      stderr: '',
    })
  })

  it('without the text, is refused for anything in the document but that', async () => {
    const before = files()
    expect(await record(...deny, '--mode', 'own')).toEqual({
      status: 1,
      stdout: '',
      stderr: `${told('documents/daily-engineers.yaml')}:52:11 error [own-voice]
  daily-engineers-08: "own" is the publisher's voice, the claimant is ar
  52 |     mode: own
     |           ^
  mend: use direct, indirect, unattributed or described

nothing was written
`,
    })
    expect(files()).toEqual(before)
  })

  it('needs the text of the document where a folder of texts is named', async () => {
    const nowhere = join(outside, 'nowhere')
    expect(await record(...deny, '--sources', nowhere)).toEqual({
      status: 2,
      stdout: '',
      stderr: `record: there is no file ${join(nowhere, 'daily-engineers.txt')}; save the text of the article there\n`,
    })
  })
})
