import { describe, expect, it } from 'vitest'
import { generatedDataset, generatedParts, generatedReferences } from '../bench/generated-dataset.js'
import { parseDate } from '../src/dates.js'
import { createDataset, headlineOnly, originOf, publishedBounds, saidOn } from '../src/index.js'

const size = { claims: 3000, seed: 7 }
const tables = generatedDataset(size)
const dataset = createDataset(tables)

describe('a generated dataset', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(generatedDataset(size)).toEqual(tables)
    expect(generatedDataset({ ...size, seed: 8 }).claims).not.toEqual(tables.claims)
  })

  it('is one that the package takes, of any size', () => {
    for (const claims of [1, 2, 10, 100]) {
      for (const seed of [0, 1, 2])
        expect(createDataset(generatedDataset({ claims, seed })).claims.length).toBe(claims)
    }
  })

  it('is made in parts as it is made whole', () => {
    const parts = [...generatedParts(size, 700)]
    expect(parts.length).toBe(5)
    expect({
      ...generatedReferences(size),
      claims: parts.flatMap(({ claims }) => claims),
      reports: parts.flatMap(({ reports }) => reports),
      links: parts.flatMap(({ links }) => links),
      possible: [],
    }).toEqual(tables)
  })

  it('prints nothing before it is said', () => {
    for (const report of dataset.reports) {
      const claim = dataset.claims.find(({ id }) => id === report.claim)
      const said = claim && saidOn(dataset, claim)?.edtf
      const from = said && parseDate(said)?.from
      const out = dataset.documents.find(({ id }) => id === report.document)?.published.edtf
      const latest = out && parseDate(out)?.to
      if (from && latest) expect(from.slice(0, 4) <= latest.slice(0, 4)).toBe(true)
    }
  })

  it('has everything in it that makes a reading hard', () => {
    const forms = new Set(dataset.claims.flatMap(({ said }) => said?.edtf.replace(/[\d-]+/g, 'D') ?? []))
    for (const form of ['D', 'D?', 'D/D', 'D/..', '../D', '[D..D]', '[..D]', '[D..]'])
      expect(forms).toContain(form)
    const held = (...rows: readonly unknown[]): boolean =>
      rows.some((row) => row !== undefined && row !== false)
    const has = {
      'an occasion in place of a date': held(
        ...dataset.claims.map(({ said, occasion }) => !said && occasion),
      ),
      'several that signed': held(...dataset.claims.map(({ joint }) => joint)),
      'nobody named': held(...dataset.claims.map(({ claimant }) => claimant === null)),
      'a withdrawn claim': held(...dataset.claims.map(({ withdrawn }) => withdrawn)),
      'a withdrawn report': held(...dataset.reports.map(({ withdrawn }) => withdrawn)),
      'an answer presupposed': held(...dataset.claims.map(({ tacit }) => tacit)),
      'a relay with a date before its document': held(
        ...dataset.reports.map(
          (report) =>
            report.via?.some(({ at }) => at) &&
            publishedBounds(dataset, report).earliest !==
              publishedBounds(dataset, { ...report, via: [] }).earliest,
        ),
      ),
      'a copy of a copy': held(
        ...dataset.documents.map(({ copyOf }) => dataset.documents.find(({ id }) => id === copyOf)?.copyOf),
      ),
      'an inferred origin': held(...dataset.reports.map((report) => originOf(dataset, report).inferred)),
      'a claim of headlines alone': headlineOnly(dataset).length > 0,
    }
    expect(Object.entries(has).flatMap(([what, there]) => (there ? [] : [what]))).toEqual([])
    const all = (values: readonly unknown[]): number =>
      new Set(values.filter((value) => value !== undefined)).size
    expect(all(dataset.claims.map(({ act }) => act))).toBe(5)
    expect(all(dataset.claims.map(({ modality }) => modality))).toBe(6)
    expect(all(dataset.claims.map(({ quantity }) => quantity?.hedge))).toBe(8)
    expect(all(dataset.claims.map(({ stance }) => stance))).toBe(13)
    expect(all(dataset.links.map(({ type }) => type))).toBe(6)
  })

  it('is uneven: the question with most claims has many times its share', () => {
    const counts = new Map<string, number>()
    for (const { question } of dataset.claims) counts.set(question, (counts.get(question) ?? 0) + 1)
    const share = dataset.claims.length / dataset.questions.length
    expect(Math.max(...counts.values())).toBeGreaterThan(3 * share)
  })
})
