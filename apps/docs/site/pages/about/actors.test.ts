import { type Dataset, dataset, select } from '@dprk-ru/data'
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
    const inferred = record.actors.flatMap(({ id }) => holdings(id).carried.map((one) => ({ id, ...one })))
    for (const { id, document, inferred: isInferred } of inferred.filter((one) => one.inferred)) {
      const printed = record.reports.some(
        (report) => report.document === document && report.via?.some(({ actor }) => actor === id),
      )
      expect([id, isInferred, printed]).toEqual([id, true, false])
    }
  })
})

it('lists every actor under exactly one heading, a state before what belongs to it', () => {
  const groups = actorGroups(record)
  const listed = groups.flatMap(({ actors }) => actors.map(({ id }) => id))
  expect(listed.toSorted()).toEqual(record.actors.map(({ id }) => id).toSorted())
  for (const { state, actors } of groups) if (state) expect(actors[0]).toBe(state)
})
