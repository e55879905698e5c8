import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { diff } from './diff.js'

const affirms = { id: 'affirms', polarity: 'affirm' }
const denies = { id: 'denies', claimant: 'bb', polarity: 'deny' }

describe('diff, whatever the order of the rows', () => {
  it('lists the rows of a table in order of id', () => {
    const [empty, full] = [smallDataset({ claims: [] }), smallDataset({ claims: [denies, affirms] })]
    const ids = ({ added }: ReturnType<typeof diff>) => added.map(({ id }) => id)
    expect(ids(diff(empty, full))).toEqual(['affirms', 'denies', 'affirms-report', 'denies-report'])
  })

  it('lists the states of a question in order of id', () => {
    const [empty, full] = [smallDataset({ claims: [] }), smallDataset({ claims: [denies, affirms] })]
    expect(diff(empty, full).firstAnswers.map(({ state }) => state)).toEqual(['aa', 'bb'])
  })

  it('takes the same first answers in another order for no change', () => {
    const said = (edtf: string) => ({ said: { edtf, basis: 'bounded' } })
    const one = (edtf: string) => ({ ...affirms, ...said(edtf) })
    const other = { ...affirms, id: 'other', claimant: 'aa-army', ...said('[2030-01-02..2030-01-20]') }
    const before = smallDataset({ claims: [one('[2030-01-01..2030-01-10]'), other] })
    const after = smallDataset({ claims: [one('[2030-01-01..2030-01-30]'), other] })
    expect(diff(before, after).changed).toHaveLength(1)
    expect(diff(before, after).firstAnswers).toEqual([])
  })
})
