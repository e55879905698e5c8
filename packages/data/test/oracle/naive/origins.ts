/** How a claim came to the page, and how many voices stand behind it. */
import type { Claim, Dataset, Document, Origin, Report } from '../../../src/model.js'
import {
  above,
  actorOf,
  answerKey,
  distinct,
  documentOf,
  modalityOf,
  namedBy,
  one,
  sameStatement,
  standing,
  standingReports,
  statementOf,
  stateOf,
} from './rows.js'
import { bySaid } from './time.js'

interface Options {
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
export function originOf(dataset: Dataset, report: Report, { inferred = true }: Options = {}): Voice {
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
function voices(dataset: Dataset, reports: readonly Report[], options: Options) {
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

export function origins(dataset: Dataset, claim: string, options: Options = {}) {
  one(dataset.claims, claim)
  const reports = standingReports(dataset, claim)
  return {
    documents: distinct(reports.map(({ document }) => document)),
    origins: voices(dataset, reports, options),
  }
}

export function echoes(dataset: Dataset, options: Options = {}) {
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

export function independence(dataset: Dataset, id: string, options: Options = {}) {
  const claim = one(dataset.claims, id)
  const claims = bySaid(
    dataset,
    standing(dataset).filter(
      (other) =>
        other.question === claim.question &&
        other.act === claim.act &&
        answerKey(other) === answerKey(claim) &&
        modalityOf(other) === modalityOf(claim),
    ),
  )
  const groups: Claim[][] = []
  for (const one of claims) {
    if (groups.some((group) => group.includes(one))) continue
    const statement = statementOf(dataset, one.id)
    groups.push(claims.filter((other) => statement.includes(other.id)))
  }
  const reports = claims.flatMap((one) => standingReports(dataset, one.id))
  const named = groups.map((group) => distinct(group.flatMap(namedBy)))
  const claimants = distinct(
    named.flatMap((actors) =>
      actors.filter(
        (actor) =>
          !actors.some(
            (other) => other !== actor && above(dataset, other).some((higher) => higher.id === actor),
          ),
      ),
    ),
  )
  return {
    claims: claims.map((one) => one.id),
    statements: groups.length,
    documents: distinct(reports.map(({ document }) => document)),
    origins: voices(dataset, reports, options).map(({ actor, inferred }) => ({ actor, inferred })),
    claimants,
    unnamed: named.filter((actors) => actors.length === 0).length,
    states: distinct(claimants.map((actor) => stateOf(dataset, actor))).filter(
      (state) => state !== undefined,
    ),
  }
}

export function sharedClaims(dataset: Dataset, documentA: string, documentB: string, options: Options = {}) {
  one(dataset.documents, documentA)
  one(dataset.documents, documentB)
  if (documentA === documentB) throw new RangeError('one document')
  const carried = (document: string) =>
    standing(dataset)
      .map((claim) => ({
        claim,
        reports: standingReports(dataset, claim.id).filter((report) => report.document === document),
      }))
      .filter(({ reports }) => reports.length > 0)
  return carried(documentA).flatMap((a) =>
    carried(documentB)
      .filter((b) => sameStatement(dataset, a.claim.id, b.claim.id))
      .map((b) => ({
        claims: [a.claim, b.claim],
        reports: [a.reports.map(({ id }) => id), b.reports.map(({ id }) => id)],
        oneOrigin: a.reports.some((first) =>
          b.reports.some(
            (second) => originOf(dataset, first, options).actor === originOf(dataset, second, options).actor,
          ),
        ),
      })),
  )
}
