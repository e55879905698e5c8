/** One set of parameters; a question takes of it what it needs. */
export interface Parameters {
  readonly claim: string
  readonly claimant: string
  readonly question: string
  readonly quantity: string
  readonly state: string
  readonly day: string
  readonly from: string
  readonly to: string
}

/** The questions that are put to every engine, and what each is called where people read it. */
export const questions = {
  byId: 'one claim by its id',
  byClaimant: 'the claims of a claimant',
  onQuestion: 'the claims on a question',
  questionInTime: 'the claims on a question in time',
  series: 'the numbers given on a question',
  saidRange: 'the claims said within 30 days',
  asOf: 'the claims as of a day',
  asOfClaimant: 'of a claimant, as of a day',
  reports: 'the reports of a claim',
  provenance: 'the way of a claim to each page',
  origins: 'the voices a claim goes back to',
  contradictionsOn: 'contradictions on a question',
  contradictions: 'all contradictions',
  firstPage: 'the first 50 claims in time',
  positions: 'the positions of a state',
} as const

export type QuestionName = keyof typeof questions
export const questionNames = Object.keys(questions) as readonly QuestionName[]

/** How long the first page is. */
export const page = 50

/** How an engine answers one question, and how its answer is read as words that must be the same in every engine. */
export interface Way<A = unknown> {
  readonly ask: (parameters: Parameters) => A | Promise<A>
  readonly read: (answer: A) => readonly string[]
}

export type Ways = { readonly [Name in QuestionName]?: Way }

/** A pair of ask and read whose types go together. */
export function way<A>(
  ask: (parameters: Parameters) => A | Promise<A>,
  read: (answer: A) => readonly string[],
): Way {
  return { ask, read: read as (answer: unknown) => readonly string[] }
}

export interface Engine {
  readonly name: string
  /** What its user writes, in a few words. */
  readonly how: string
  /** Whether its answers must be waited for. */
  readonly waits?: boolean
  readonly leavesOut?: Readonly<Partial<Record<QuestionName, string>>>
  readonly version?: string
  /** Takes the rows in and makes the indexes that its user would make. */
  build(rows: import('./flat.js').Flat): Built | Promise<Built>
}

export interface Built {
  readonly ways: Ways
  /** Bytes that it holds outside of JavaScript's heap. */
  readonly outside?: () => number | Promise<number>
  readonly close?: () => void
}
