import { createDataset, type Dataset, dataset, originOf, select } from '@dprk-ru/data'
import { describe, expect, it } from 'vitest'
import { actorGroups, holdingsOf } from './actors.js'

const record: Dataset = dataset
const holdings = holdingsOf(record)

describe('what the record holds on an actor', () => {
  it('is every claim that it answers for', () => {
    for (const { id, kind } of record.actors) {
      if (kind === 'person') continue
      const { claims, joint } = holdings(id)
      const standing = select(record, { claimant: id }).claims.filter(
        ({ withdrawn }) => withdrawn === undefined,
      )
      expect([...claims, ...joint].map((claim) => claim.id).toSorted()).toEqual(
        standing.map((claim) => claim.id).toSorted(),
      )
    }
  })

  it('is no document twice, as published and as carried', () => {
    for (const { id } of record.actors) {
      const { published, carried } = holdings(id)
      expect(carried.filter(({ document }) => published.includes(document))).toEqual([])
    }
  })

  it('says of an origin that it is inferred where no passage prints it', () => {
    const { possible: _, ...tables } = record
    const report = record.reports.find((one) => originOf(record, one).inferred)
    if (!report) throw new Error('The record has no inferred origin.')
    const { actor } = originOf(record, report)
    const { document } = report
    const inferredIn = (given: Dataset) =>
      holdingsOf(given)(actor).carried.find((one) => one.document === document)?.inferred
    expect(inferredIn(record)).toBe(true)
    const [first, ...others] = record.reports.filter((one) => one.document === document)
    const printed = { ...first, via: [{ actor }] } as typeof report
    const rest = record.reports.filter((one) => one.document !== document)
    expect(inferredIn(createDataset({ ...tables, reports: [printed, ...others, ...rest] }))).toBe(false)
  })
})

it('lists every actor under exactly one heading, a state before what belongs to it', () => {
  const groups = actorGroups(record)
  const listed = groups.flatMap(({ actors }) => actors.map(({ id }) => id))
  expect(listed.toSorted()).toEqual(record.actors.map(({ id }) => id).toSorted())
  for (const { state, actors } of groups) if (state) expect(actors[0]).toBe(state)
})
