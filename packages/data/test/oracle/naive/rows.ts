/** Looking rows up by walking through the tables. */
import type {
  Actor,
  Certainty,
  Claim,
  Dataset,
  Document,
  Link,
  Question,
  Report,
} from '../../../src/model.js'

export function one<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  for (const row of rows) if (row.id === id) return row
  throw new RangeError(`no ${id}`)
}

export const questionOf = (dataset: Dataset, claim: Claim): Question => one(dataset.questions, claim.question)
export const documentOf = (dataset: Dataset, report: Report): Document =>
  one(dataset.documents, report.document)
export const actorOf = (dataset: Dataset, id: string): Actor => one(dataset.actors, id)

export const standing = (dataset: Dataset): Claim[] =>
  dataset.claims.filter((claim) => claim.withdrawn === undefined)

export const standingReports = (dataset: Dataset, claim: string): Report[] =>
  dataset.reports.filter((report) => report.claim === claim && report.withdrawn === undefined)

/** The links of which neither end was withdrawn. */
export const standingLinks = (dataset: Dataset): Link[] =>
  dataset.links.filter(
    ({ from, to }) =>
      one(dataset.claims, from).withdrawn === undefined && one(dataset.claims, to).withdrawn === undefined,
  )

export const modalityOf = (claim: Claim): string => claim.modality ?? 'actual'

export function certaintyOf(dataset: Dataset, id: string): Certainty {
  const rows = [...dataset.claims, ...dataset.reports, ...dataset.links]
  if (!rows.some((row) => row.id === id)) throw new RangeError(`no ${id}`)
  return dataset.possible.includes(id) ? 'possible' : 'certain'
}

export const weakest = (dataset: Dataset, ...ids: readonly string[]): Certainty =>
  ids.some((id) => dataset.possible.includes(id)) ? 'possible' : 'certain'

/** An actor and those above it, nearest first. */
export function above(dataset: Dataset, actor: string): Actor[] {
  const chain: Actor[] = []
  let next: string | undefined = actor
  while (next !== undefined) {
    const row: Actor | undefined = dataset.actors.find(({ id }) => id === next)
    if (!row) break
    chain.push(row)
    next = row.parent
  }
  return chain
}

export function stateOf(dataset: Dataset, actor: string | null): string | undefined {
  if (actor === null) return undefined
  return above(dataset, actor).find(({ kind }) => kind === 'state')?.id
}

/** The claimant, where one is named, and those who signed with it. */
export const namedBy = (claim: Claim): string[] => [
  ...(claim.claimant === null ? [] : [claim.claimant]),
  ...(claim.joint ?? []),
]

export function statesOf(dataset: Dataset, claim: Claim): string[] {
  const states: string[] = []
  for (const actor of namedBy(claim)) {
    const state = stateOf(dataset, actor)
    if (state !== undefined && !states.includes(state)) states.push(state)
  }
  return states
}

/** The claims that are one utterance with a claim, itself among them. */
export function statementOf(dataset: Dataset, claim: string): string[] {
  const group = [claim]
  for (let grown = true; grown; ) {
    grown = false
    for (const { type, from, to } of dataset.links) {
      if (type !== 'same-statement') continue
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        if (group.includes(a) && !group.includes(b)) {
          group.push(b)
          grown = true
        }
      }
    }
  }
  return group
}

export const sameStatement = (dataset: Dataset, a: string, b: string): boolean =>
  statementOf(dataset, a).includes(b)

/** What a claim answers, in a form in which equal answers are equal texts. */
export function answerKey(claim: Claim): string {
  if (claim.act !== 'answer') return claim.act
  if (claim.polarity !== undefined) return `polarity ${claim.polarity}`
  if (claim.stance !== undefined) return `stance ${claim.stance}`
  if (claim.quantity !== undefined) {
    const { hedge, low, high } = claim.quantity
    return `quantity ${hedge} ${low} ${high}`
  }
  return `choice ${[...new Set(claim.choice)].sort().join(' ')}`
}

export const distinct = <T>(items: readonly T[]): T[] =>
  items.filter((item, index) => items.indexOf(item) === index)
