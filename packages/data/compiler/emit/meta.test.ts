import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { meta } from '../../src/meta.js'
import { dataset } from '../../src/record.js'
import { smallDataset } from '../../test/small-dataset.js'
import { metaOf } from './meta.js'

const packageFile = new URL('../../package.json', import.meta.url)

describe('meta', () => {
  it('is that of the record, under the version of the package', () => {
    const { version } = JSON.parse(readFileSync(packageFile, 'utf8'))
    expect(meta).toEqual(metaOf(dataset, version))
    expect(Object.isFrozen(meta.counts)).toBe(true)
  })

  it('spans the days that dates name, and takes nothing for the open side of one', () => {
    const said = (edtf: string) => ({ edtf, basis: 'bounded' })
    const record = smallDataset({
      claims: [
        { id: 'before', polarity: 'affirm', said: said('[..2030-03-01]') },
        { id: 'within', polarity: 'deny', said: said('[2030-02..2030-04]') },
        { id: 'briefed', polarity: 'deny', occasion: 'briefing' },
      ],
    })
    expect(metaOf(record, '0.1.0').said).toEqual({ earliest: '2030-01-10', latest: '2030-04-30' })
  })

  it('names no day where no date does', () => {
    expect(metaOf(smallDataset({ claims: [] }), '0.1.0').said).toEqual({})
  })
})

describe('what a record holds in figures', () => {
  const documents = ['uk', 'en', 'en'].map((lang, index) => ({
    id: ['daily-text', 'another', 'one-more'][index] ?? '',
    publisher: 'daily',
    title: 'A text',
    lang,
    published: { edtf: `2030-02-0${index + 1}`, basis: 'stated' },
    accessed: '2030-03-01',
    text: { sha256: 'x', length: 100 },
    rights: 'unknown',
    zones: [],
  }))

  it('names each language once, in order', () => {
    expect(metaOf(smallDataset({ claims: [], documents }), '0.1.0').languages).toEqual(['en', 'uk'])
  })

  it('spans the days on which the documents were published', () => {
    expect(metaOf(smallDataset({ claims: [], documents }), '0.1.0').published).toEqual({
      earliest: '2030-02-01',
      latest: '2030-02-03',
    })
  })

  it('takes the day of the occasion on which a claim was made', () => {
    const claims = [{ id: 'there', polarity: 'affirm', occasion: 'briefing' }]
    expect(metaOf(smallDataset({ claims }), '0.1.0').said).toEqual({
      earliest: '2030-01-10',
      latest: '2030-01-10',
    })
  })

  it('takes no day from a claim of which nothing says when it was made', () => {
    const { possible: _, ...tables } = smallDataset({
      claims: [
        { id: 'dated', polarity: 'affirm' },
        { id: 'undated', polarity: 'deny', occasion: 'briefing' },
      ],
    })
    const record = createDataset({ ...tables, events: tables.events.map(({ time: _, ...event }) => event) })
    expect(metaOf(record, '0.1.0').said).toEqual({ earliest: '2030-01-10', latest: '2030-01-10' })
  })

  it('is frozen throughout', () => {
    expect(
      [meta, meta.counts, meta.said, meta.published, meta.documents, meta.languages].map(Object.isFrozen),
    ).toEqual([true, true, true, true, true, true])
  })
})
