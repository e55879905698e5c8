import { type Claim, type Dataset, find, linksOf, reportsOf, type Shift } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'

/** What this record holds of the words of an answer. */
export const holdings = ['quoted', 'paraphrase', 'headline'] as const
export type Holding = (typeof holdings)[number]

export const holdingNames: Readonly<Record<Holding, string>> = {
  quoted: 'quoted words are held',
  paraphrase: 'paraphrase: no quoted words are held',
  headline: 'a headline alone says it',
}

/** The words in which one or more documents give an utterance. Two renderings are shown and never merged. */
export interface Rendering {
  readonly passages: readonly string[]
  readonly lang: string
  readonly documents: readonly string[]
  readonly translatedBy: string | undefined
}

/** A claim in a cell. */
export interface Answered {
  readonly claim: Claim
  readonly holding: Holding
  readonly renderings: readonly Rendering[]
  /** Where the state's answers turned, and this one is the later. */
  readonly shifts: readonly Shift[]
}

/** What was said once: a claim, or several that are renderings of one utterance. */
export interface Utterance {
  readonly answers: readonly Answered[]
  /** In how many ways documents give it. */
  readonly renderings: number
}

/** An answer of a state, as `positions` gives it. */
export interface StateAnswer {
  readonly claim: Claim
  readonly headlineOnly: boolean
}

/** The answers of one cell, those that are one utterance together. */
export function utterancesOf(
  record: Dataset,
  answers: readonly StateAnswer[],
  shifts: readonly Shift[],
): readonly Utterance[] {
  const all = answers.map(({ claim, headlineOnly }): Answered => {
    const renderings = renderingsOf(record, claim)
    const held = renderings.length > 0 ? 'quoted' : 'paraphrase'
    return {
      claim,
      holding: headlineOnly ? 'headline' : held,
      renderings,
      shifts: shifts.filter(({ to }) => to.id === claim.id),
    }
  })
  const leads = all.map(({ claim }) => {
    const same = sameStatements(record, claim.id)
    return all.find((other) => same.has(other.claim.id))?.claim.id
  })
  return [...grouped(all, (answered) => leads[all.indexOf(answered)]).values()].map((together) => ({
    answers: together,
    renderings: together
      .map(({ renderings }) => Math.max(1, renderings.length))
      .reduce((sum, ways) => sum + ways, 0),
  }))
}

/** The direct speech that documents hold of a claim, as each prints it; what they print alike stands once. */
export function renderingsOf(record: Dataset, claim: Claim): readonly Rendering[] {
  const passages = new Map<string, { start: number; words: string; translatedBy: string | undefined }[]>()
  for (const report of reportsOf(record, claim.id)) {
    if (report.mode !== 'direct') continue
    for (const { exact, start } of report.spans) {
      if (exact === undefined) continue
      const before = passages.get(report.document) ?? []
      if (before.some(({ words }) => words === exact)) continue
      passages.set(report.document, [...before, { start, words: exact, translatedBy: report.translatedBy }])
    }
  }
  const renderings = new Map<string, Rendering>()
  for (const [document, held] of passages) {
    const ordered = held.toSorted((one, other) => one.start - other.start)
    const words = ordered.map((passage) => passage.words)
    const key = words.join('\n')
    const alike = renderings.get(key)
    renderings.set(key, {
      passages: words,
      lang: find(record, 'documents', document)?.lang ?? 'en',
      documents: [...(alike?.documents ?? []), document],
      translatedBy: alike?.translatedBy ?? ordered.find(({ translatedBy }) => translatedBy)?.translatedBy,
    })
  }
  return [...renderings.values()]
}

/** A claim and all that links say to be the same utterance, one after the other. */
function sameStatements(record: Dataset, id: string): ReadonlySet<string> {
  const found = new Set([id])
  for (const claim of found) {
    for (const { type, from, to } of linksOf(record, claim)) {
      if (type === 'same-statement') found.add(from).add(to)
    }
  }
  return found
}
