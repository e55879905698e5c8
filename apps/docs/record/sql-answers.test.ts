// The queries of the guide must give what the package's readings give.
import { contradictions, dataset, estimates, firstAnswer, origins, positions } from '@dprk-ru/data'
import { describe, expect, it } from 'vitest'
import { type SqlQuery, sqlAnswers } from './sql-answers'

const answers = await sqlAnswers()
const texts = (query: SqlQuery) => answers[query].rows.map((row) => row.map(({ text }) => text))

function column(query: SqlQuery, name: string): readonly string[] {
  const { columns, rows } = answers[query]
  const index = columns.indexOf(name)
  if (index < 0) throw new Error(`${query} has no column ${name}`)
  return rows.map((row) => row[index]?.text ?? '')
}

describe('the SQL of the guide', () => {
  it('numbers: the claims of estimates, with their bounds', () => {
    const wanted = estimates(dataset, 'dprk-troops-sent').map(({ claim, quantity }) =>
      [claim.id, quantity.hedge, quantity.low ?? '', quantity.high ?? ''].join(),
    )
    const given = texts('numbers').map(([claim, , , hedge, low, high]) => [claim, hedge, low, high].join())
    expect([...given].sort()).toEqual(wanted.sort())
  })

  it('positions: the claims of positions', () => {
    const wanted = positions(dataset, 'cn').flatMap(({ answers }) => answers.map(({ claim }) => claim.id))
    expect([...column('positions', 'claim')].sort()).toEqual(wanted.sort())
  })

  it('first: the claims of firstAnswer', () => {
    const wanted = firstAnswer(dataset, 'dprk-part-in-war', { polarity: 'affirm' })
    expect([...column('first', 'claim')].sort()).toEqual(wanted.map(({ claim }) => claim.id).sort())
  })

  it('copies: documents and origins of each claim in more than one document', () => {
    const wanted = dataset.claims.flatMap(({ id, withdrawn }) => {
      const carried = origins(dataset, id)
      const counts = [id, carried.documents.length, carried.origins.length]
      return withdrawn === undefined && carried.documents.length > 1 ? [counts.join()] : []
    })
    expect(texts('copies').map((row) => row.join())).toEqual(wanted.sort())
  })

  it('pairs: the contradictions by polarity', () => {
    const wanted = contradictions(dataset)
      .filter(({ basis }) => basis === 'polarity')
      .map(({ claims }) => claims.map(({ id }) => id).sort())
    const denying = column('pairs', 'denying')
    const given = column('pairs', 'affirming').map((claim, index) => [claim, denying[index] ?? ''].sort())
    expect([...given].sort()).toEqual(wanted.sort())
  })
})
