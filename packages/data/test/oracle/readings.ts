/**
 * Every reading, asked for all that a dataset gives it to be asked for. The oracle and the implementation have the
 * same functions under the same names, so one list serves both.
 *
 * @module
 */
import * as implementation from '../../src/index.js'
import type { Dataset } from '../../src/model.js'
import * as oracle from './oracle.js'

export type Api = typeof oracle

/** The package's functions under the oracle's signatures, which take plain ids. */
export const api: Api = implementation as unknown as Api

export { oracle }

type Reading = (api: Api, dataset: Dataset) => unknown

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)

const byId = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row => {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new RangeError(`no ${id}`)
  return row
}

/** Answers by what was asked for. */
const each = (keys: readonly string[], answer: (key: string) => unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(keys.map((key) => [key, answer(key)]))

const questionsOfKind = (dataset: Dataset, kind: string): readonly string[] =>
  ids(dataset.questions.filter((question) => question.kind === kind))

const statesIn = (dataset: Dataset): readonly string[] =>
  ids(dataset.actors.filter(({ kind }) => kind === 'state'))

/** With what was inferred, as when nothing is said of it, and without. */
const withAndWithout = (answer: (options?: { inferred: boolean }) => unknown): readonly unknown[] => [
  answer(),
  answer({ inferred: false }),
]

/** For a list of which nobody says what order it has. */
const inAnyOrder = (list: readonly string[]): readonly string[] => [...list].sort()

const modalities = [undefined, 'actual', 'expected', 'planned'] as const

export const readings: Readonly<Record<string, Reading>> = {
  clocks: ({ aboutBounds, knownBounds, publishedBounds, saidBounds, saidOn }, dataset) => [
    each(ids(dataset.claims), (id) => {
      const claim = byId(dataset.claims, id)
      return [saidOn, saidBounds, knownBounds, aboutBounds].map((clock) => clock(dataset, claim) ?? 'undated')
    }),
    each(ids(dataset.reports), (id) => publishedBounds(dataset, byId(dataset.reports, id))),
  ],
  stateOf: ({ stateOf }, dataset) => each(ids(dataset.actors), (actor) => stateOf(dataset, actor) ?? 'none'),
  certaintyOf: ({ certaintyOf }, dataset) =>
    each(ids([...dataset.claims, ...dataset.reports, ...dataset.links]), (id) => certaintyOf(dataset, id)),
  timeline: ({ timeline }, dataset) => [
    timeline(dataset),
    timeline(dataset, { clock: 'said' }),
    timeline(dataset, { clock: 'published' }),
  ],
  estimates: ({ estimates }, dataset) =>
    each(questionsOfKind(dataset, 'quantity'), (question) => estimates(dataset, question)),
  readRange: ({ readRange }, dataset) =>
    each(oracle.policies, (policy) =>
      each(ids(dataset.claims), (id) => {
        const { quantity } = byId(dataset.claims, id)
        return quantity && (readRange(quantity, policy as oracle.RangePolicy) ?? 'unread')
      }),
    ),
  envelope: ({ envelope }, dataset) =>
    each(questionsOfKind(dataset, 'quantity'), (question) =>
      oracle.policies.map((policy) =>
        modalities.map((modality) => envelope(dataset, question, policy, modality && { modality })),
      ),
    ),
  positions: ({ positions }, dataset) => each(statesIn(dataset), (state) => positions(dataset, state)),
  shifts: ({ shifts }, dataset) => shifts(dataset),
  revisions: ({ revisions }, dataset) => revisions(dataset),
  silences: ({ silences }, dataset) => silences(dataset),
  answersTo: ({ answersTo }, dataset) =>
    each(ids(dataset.questions), (question) => answersTo(dataset, question)),
  firstAnswer: ({ firstAnswer }, dataset) =>
    each(questionsOfKind(dataset, 'fact'), (question) => [
      firstAnswer(dataset, question),
      ...['affirm', 'deny'].map((polarity) => firstAnswer(dataset, question, { polarity })),
      each(statesIn(dataset), (state) => [
        firstAnswer(dataset, question, { state }),
        firstAnswer(dataset, question, { state, polarity: 'affirm' }),
      ]),
      each(ids(dataset.actors), (claimant) => [
        firstAnswer(dataset, question, { claimant }),
        each(statesIn(dataset), (state) =>
          firstAnswer(dataset, question, { claimant, state, polarity: 'deny' }),
        ),
      ]),
    ]),
  firstAnswers: ({ firstAnswers }, dataset) =>
    each(ids(dataset.events), (event) => [
      firstAnswers(dataset, event),
      firstAnswers(dataset, event, { polarity: 'affirm' }),
      firstAnswers(dataset, event, { polarity: 'deny' }),
    ]),
  replies: ({ replies }, dataset) => each(ids(dataset.claims), (claim) => replies(dataset, claim)),
  contradictions: ({ contradictions }, dataset) =>
    contradictions(dataset)
      .map(({ claims, ...rest }) => ({ ...rest, claims: ids(claims).toSorted() }))
      .sort((a, b) => (`${a.basis} ${a.claims}` < `${b.basis} ${b.claims}` ? -1 : 1)),
  provenance: ({ provenance }, dataset) => each(ids(dataset.claims), (claim) => provenance(dataset, claim)),
  originOf: ({ originOf }, dataset) =>
    withAndWithout((options) =>
      each(ids(dataset.reports), (id) => originOf(dataset, byId(dataset.reports, id), options)),
    ),
  origins: ({ origins }, dataset) =>
    withAndWithout((options) => each(ids(dataset.claims), (claim) => origins(dataset, claim, options))),
  independence: ({ independence }, dataset) =>
    withAndWithout((options) =>
      each(ids(dataset.claims), (claim) => {
        const { states, ...rest } = independence(dataset, claim, options)
        return { ...rest, states: inAnyOrder(states) }
      }),
    ),
  echoes: ({ echoes }, dataset) => withAndWithout((options) => echoes(dataset, options)),
  sharedClaims: ({ sharedClaims }, dataset) =>
    withAndWithout((options) =>
      each(ids(dataset.documents), (a) =>
        each(
          ids(dataset.documents).filter((b) => b !== a),
          (b) => sharedClaims(dataset, a, b, options),
        ),
      ),
    ),
  headlineOnly: ({ headlineOnly, isHeadlineOnly }, dataset) => [
    headlineOnly(dataset),
    each(ids(dataset.claims), (claim) => isHeadlineOnly(dataset, claim)),
  ],
  framingBy: ({ framingBy }, dataset) =>
    each(['publisher', 'document', 'claimant', 'state'], (by) =>
      framingBy(dataset, by as 'publisher').map(({ of, ...lists }) => ({
        of,
        ...each(Object.keys(lists).sort(), (framing) => inAnyOrder(lists[framing as 'neutral'])),
      })),
    ),
  coverage: ({ coverage }, dataset) => coverage(dataset),
}
