import {
  type Claim,
  type Dataset,
  dataset,
  describe as inOneSentence,
  type Report,
  timeline,
} from '@dprk-ru/data'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { voicesOf } from '../parts/RollCall.js'
import { inOrderOfSaying } from '../words/order.js'
import { documentPages } from './documents.js'
import { idPages } from './ids.js'
import { questionPages } from './questions.js'

const record: Dataset = dataset

function markup(pages: Iterable<{ address: string; body: React.ReactNode }>): Map<string, string> {
  return new Map([...pages].map(({ address, body }) => [address, renderToString(body)]))
}

function anchorsOf(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
}

function withClaim(change: (claim: Claim) => Claim, id: string): Dataset {
  return { ...record, claims: record.claims.map((claim) => (claim.id === id ? change(claim) : claim)) }
}

describe('record pages', () => {
  const questions = markup(questionPages(record))
  const documents = markup(documentPages(record))

  it('give every claim one place on the page of its question', () => {
    for (const { id, question } of record.claims) {
      const anchors = anchorsOf(questions.get(`/questions/${question}/`) ?? '')
      expect(anchors.filter((anchor) => anchor === id)).toEqual([id])
    }
  })

  it('give every report one place on the page of its document', () => {
    for (const { id, document } of record.reports) {
      const anchors = anchorsOf(documents.get(`/documents/${document}/`) ?? '')
      expect(anchors.filter((anchor) => anchor === id)).toEqual([id])
    }
  })

  it('use no id twice on a page and skip no level of headings', () => {
    for (const html of [...questions.values(), ...documents.values()]) {
      const anchors = anchorsOf(html)
      expect(anchors.length).toBe(new Set(anchors).size)
      const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
      expect(levels.filter((level) => level === 1)).toEqual([1])
      for (const [index, level] of levels.entries())
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    }
  })

  it('lead from every id to a place that there is', () => {
    const pages = [...idPages(record)]
    const ids = Object.values({ ...record, possible: [] }).flatMap((rows: readonly { id: string }[]) =>
      rows.map(({ id }) => `/id/${id}/`),
    )
    expect(pages.map(({ address }) => address).sort()).toEqual(ids.sort())
    for (const { movedTo = '' } of pages) {
      const [address = '', anchor] = movedTo.split('#')
      const html = questions.get(address) ?? documents.get(address)
      if (anchor !== undefined) expect(anchorsOf(html ?? '')).toContain(anchor)
    }
  })
})

describe('a withdrawn claim', () => {
  const unnamed = record.claims.find(({ claimant }) => claimant === null)
  const id = unnamed?.id ?? ''
  const other = record.claims.find((claim) => claim.id !== id)?.id ?? ''
  const gone = { withdrawn: '9.9.9', withdrawnWhy: 'coding-error', replacedBy: other } as const
  const without: Dataset = {
    ...withClaim((claim) => ({ ...claim, ...gone }), id),
    reports: record.reports.map((report): Report => (report.claim === id ? { ...report, ...gone } : report)),
  }
  const html = markup(questionPages(without)).get(`/questions/${unnamed?.question}/`) ?? ''

  it('stays where it was, in the sentence it had, and names its successor', () => {
    expect(html).toContain(` id="${id}"`)
    expect(html.replaceAll('&#x27;', '’').replaceAll('&quot;', '"')).toContain(inOneSentence(record, id))
    expect(html).toContain('in release <!-- -->9.9.9')
    expect(html).toContain(other)
  })
})

describe('the roll call', () => {
  it('never takes two voices that nobody names for one', () => {
    const unnamed = record.claims.filter(({ claimant }) => claimant === null)
    expect(unnamed.length).toBeGreaterThan(1)
    expect(voicesOf(record, unnamed)).toHaveLength(unnamed.length)
  })

  it('has every claim once', () => {
    const called = voicesOf(record, record.claims).flatMap(({ claims }) => claims.map(({ id }) => id))
    expect(called.sort()).toEqual(record.claims.map(({ id }) => id).sort())
  })
})

describe('the order of saying', () => {
  it('is that of the timeline', () => {
    expect(inOrderOfSaying(record, record.claims)).toEqual(timeline(record).map(({ claim }) => claim))
  })
})
