import { dataset, type Report } from '@dprk-ru/data'
import { describe, expect, it } from 'vitest'
import { codedStretches, uncodedStretches, zoneStretches } from './accounting.js'
import { zonesOf } from './zones.js'

const [someReport] = dataset.reports
const [someDocument] = dataset.documents

function reportWith(...spans: readonly (readonly [start: number, end: number])[]): Report {
  if (!someReport) throw new Error('The record has no report.')
  return { ...someReport, spans: spans.map(([start, end]) => ({ start, end, exact: 'words' })) }
}

function documentWith(...zones: NonNullable<typeof someDocument>['zones']) {
  if (!someDocument) throw new Error('The record has no document.')
  return { ...someDocument, zones }
}

describe('accounting for a text', () => {
  it('counts what several passages have in common once', () => {
    const reports = [reportWith([10, 30], [40, 50]), reportWith([20, 35]), reportWith([12, 14])]
    expect(codedStretches(reports)).toEqual({ count: 4, characters: 35 })
  })

  it('adds up zones by kind, and what was not coded by its reason', () => {
    const document = documentWith(
      { kind: 'headline', start: 0, end: 10 },
      { kind: 'uncoded', start: 20, end: 25, why: 'analysis' },
      { kind: 'uncoded', start: 30, end: 31, why: 'analysis' },
      { kind: 'uncoded', start: 40, end: 50, why: 'repeats' },
    )
    expect(zoneStretches(document)).toEqual([
      { of: 'headline', count: 1, characters: 10 },
      { of: 'uncoded', count: 3, characters: 16 },
    ])
    expect(uncodedStretches(document)).toEqual([
      { of: 'analysis', count: 2, characters: 6 },
      { of: 'repeats', count: 1, characters: 10 },
    ])
  })

  it('says of a passage where it stands; what is in nothing else is in the body', () => {
    const document = documentWith(
      { kind: 'headline', start: 0, end: 10 },
      { kind: 'boilerplate', start: 60, end: 70 },
    )
    expect(zonesOf(document, reportWith([2, 8]))).toEqual(['headline'])
    expect(zonesOf(document, reportWith([2, 8], [10, 20]))).toEqual(['headline', 'body'])
    expect(zonesOf(document, reportWith([55, 60]))).toEqual(['body'])
  })
})
