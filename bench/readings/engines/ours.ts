import {
  asOf,
  claimsOn,
  contradictions,
  estimates,
  find,
  origins,
  positions,
  provenance,
  reportsOf,
  select,
  timeline,
} from '../../../packages/data/dist/index.js'
import type { Dataset } from '../../../packages/data/src/model.js'
import { readIds, readPairs, readVoices, readWays } from '../peer-rules.js'
import { page, type Ways, way } from '../questions.js'

export const ours = 'dprk-ru'

const readMoments = (moments: readonly { readonly claim: { readonly id: string } }[]): readonly string[] =>
  moments.map(({ claim }) => claim.id)

const readContradictions = (found: ReturnType<typeof contradictions>): readonly string[] =>
  readPairs(found.map(({ claims: [a, b] }) => [a.id, b.id]))

/** The readings of the package, over a dataset of its own. */
export function waysOfOurs(dataset: Dataset): Ways {
  return {
    byId: way(
      ({ claim }) => find(dataset, 'claims', claim),
      (row) => readIds(row ? [row] : []),
    ),
    byClaimant: way(({ claimant }) => select(dataset, { claimant }).claims, readIds),
    onQuestion: way(({ question }) => claimsOn(dataset, question), readIds),
    questionInTime: way(({ question }) => timeline(select(dataset, { question })), readMoments),
    series: way(({ quantity }) => estimates(dataset, quantity), readMoments),
    saidRange: way(({ from, to }) => select(dataset, { said: { from, to } }).claims, readIds),
    asOf: way(({ day }) => asOf(dataset, day).claims, readIds),
    asOfClaimant: way(({ day, claimant }) => select(asOf(dataset, day), { claimant }).claims, readIds),
    reports: way(({ claim }) => reportsOf(dataset, claim), readIds),
    provenance: way(
      ({ claim }) => provenance(dataset, claim),
      (chains) =>
        readWays(
          chains.map(({ report, stations }) => ({ report, actors: stations.map(({ actor }) => actor) })),
        ),
    ),
    origins: way(
      ({ claim }) => origins(dataset, claim).origins,
      (found) => readVoices(new Map(found.map(({ actor, reports }) => [actor, reports]))),
    ),
    contradictionsOn: way(
      ({ question }) => contradictions(select(dataset, { question })),
      readContradictions,
    ),
    contradictions: way(() => contradictions(dataset), readContradictions),
    firstPage: way(() => timeline(dataset).slice(0, page), readMoments),
    positions: way(
      ({ state }) => positions(dataset, state),
      (found) =>
        readVoices(new Map(found.map(({ question, answers }) => [question.id, readMoments(answers)]))),
    ),
  }
}
