import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
