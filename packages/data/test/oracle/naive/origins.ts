/** How a claim came to the page, and whose voice it is. */
import type { Dataset, Document, Origin, Report } from '../../../src/model.js'
import { actorOf, distinct, documentOf, one, standing, standingReports } from './rows.js'

export interface OriginOptions {
  readonly inferred?: boolean
}

interface Voice {
  readonly actor: string
  readonly inferred: boolean
}

const voice = ({ actor, basis }: Origin): Voice => ({ actor, inferred: basis === 'inferred' })

/** A document, what it is a copy of, what that is a copy of, and so on. */
function originals(dataset: Dataset, document: Document): readonly Document[] {
  const { copyOf } = document
  return [document, ...(copyOf === undefined ? [] : originals(dataset, one(dataset.documents, copyOf)))]
}

/** A passage of a copy whose own way is not told goes back to whom it goes back to in the original. */
export function originOf(dataset: Dataset, report: Report, { inferred = true }: OriginOptions = {}): Voice {
  const { claimant } = one(dataset.claims, report.claim)
  const counts = (origin: Origin | undefined): origin is Origin =>
    origin !== undefined && (inferred || origin.basis === 'stated')
  if (claimant !== null) {
    const itself = documentOf(dataset, report).publisher === claimant
    if (itself || actorOf(dataset, claimant).kind === 'outlet') return { actor: claimant, inferred: false }
  }
  const [relay] = report.via ?? []
  if (relay) return { actor: relay.actor, inferred: false }
  if (counts(report.origin)) return voice(report.origin)
  const copied = originals(dataset, documentOf(dataset, report))
  for (const { publisher, origin } of copied) {
    if (publisher === claimant) return { actor: claimant, inferred: false }
    if (counts(origin)) return voice(origin)
  }
  return { actor: copied.at(-1)?.publisher ?? '', inferred: false }
}

/** The voices of some reports in the order in which they are met. */
export function voices(dataset: Dataset, reports: readonly Report[], options: OriginOptions) {
  const found = reports.map((report) => ({ report, ...originOf(dataset, report, options) }))
  return distinct(found.map(({ actor }) => actor)).map((actor) => {
    const mine = found.filter((one) => one.actor === actor)
    return {
      actor,
      inferred: mine.every((one) => one.inferred),
      reports: mine.map(({ report }) => report.id),
    }
  })
}

export function origins(dataset: Dataset, claim: string, options: OriginOptions = {}) {
  one(dataset.claims, claim)
  const reports = standingReports(dataset, claim)
  return {
    documents: distinct(reports.map(({ document }) => document)),
    origins: voices(dataset, reports, options),
  }
}

export function echoes(dataset: Dataset, options: OriginOptions = {}) {
  return standing(dataset).flatMap((claim) =>
    origins(dataset, claim.id, options)
      .origins.map(({ actor, inferred, reports }) => ({
        claim,
        origin: actor,
        inferred,
        documents: distinct(reports.map((id) => one(dataset.reports, id).document)),
        reports,
      }))
      .filter(({ documents }) => documents.length > 1),
  )
}

export function provenance(dataset: Dataset, claim: string) {
  const { claimant } = one(dataset.claims, claim)
  return standingReports(dataset, claim).map((report) => {
    const document = documentOf(dataset, report)
    const origin = report.origin ?? document.origin
    const stations = [
      { role: 'claimant', actor: claimant },
      ...(report.via ?? []).map(({ actor, at }) => ({
        role: 'relay',
        actor,
        ...(at !== undefined && { at }),
      })),
    ]
    const { publisher, published } = document
    if (origin && origin.actor !== publisher && stations.every(({ actor }) => actor !== origin.actor)) {
      const inferred = origin.basis === 'inferred' && { inferred: true }
      stations.push({ role: 'origin', actor: origin.actor, ...inferred })
    }
    // who speaks on a page of its own is one station
    if (stations.at(-1)?.actor !== publisher)
      stations.push({ role: 'publisher', actor: publisher, at: published.edtf })
    return { report: report.id, document: document.id, stations }
  })
}
