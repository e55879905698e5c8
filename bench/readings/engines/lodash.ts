import lodash from 'lodash'
import type { Document } from '../../../packages/data/src/model.js'
import type { FlatClaim } from '../flat.js'
import {
  assertedPairs,
  byQuestion,
  type Pair,
  pairsAmong,
  readIds,
  readPairs,
  readVoices,
  readWays,
  voicesOf,
  wayOf,
} from '../peer-rules.js'
import { type Engine, page, way } from '../questions.js'

const { groupBy, keyBy, sortBy } = lodash

/** Ten lines of `keyBy`, `groupBy` and `sortBy`: the strongest peer, made of what a question needs. */
export const lodashMaps: Engine = {
  name: 'lodash',
  how: 'keyBy, groupBy, sortBy made once',
  build({ claims, reports, documents, questions, links, actors }) {
    const claimOf = keyBy(claims, 'id')
    const standing = sortBy(
      claims.filter(({ stands }) => stands),
      ['last', 'first', 'id'],
    )
    const onQuestion = groupBy(
      claims.filter(({ stands }) => stands),
      'question',
    )
    const inTimeOn = groupBy(standing, 'question')
    const numbersOn = groupBy(
      standing.filter(({ isNumber }) => isNumber),
      'question',
    )
    const ofClaimant = grouped(claims, ({ voices }) => voices)
    const ofState = grouped(standing, ({ states }) => states)
    const byFirst = sortBy(claims, 'first')
    const reportsOf = groupBy(reports, 'claim')
    const documentOf = keyBy(documents, 'id')
    const questionOf = keyBy(questions, 'id')
    const actorOf = keyBy(actors, 'id')
    const asserted = assertedPairs(links, (id) => claimOf[id])
    const assertedOn = groupBy(
      asserted.filter(([a, b]) => claimOf[a]?.question === claimOf[b]?.question),
      ([a]) => claimOf[a]?.question,
    )
    const lookups = {
      document: (id: string) => documentOf[id],
      actor: (id: string) => actorOf[id],
    }
    const pairsOn = (question: string): readonly Pair[] => {
      const row = questionOf[question]
      return row ? pairsAmong(row, onQuestion[question] ?? []) : []
    }
    return {
      ways: {
        byId: way(
          ({ claim }) => claimOf[claim],
          (row) => readIds(row ? [row] : []),
        ),
        byClaimant: way(({ claimant }) => ofClaimant[claimant] ?? [], readIds),
        onQuestion: way(({ question }) => onQuestion[question] ?? [], readIds),
        questionInTime: way(({ question }) => inTimeOn[question] ?? [], readIds),
        series: way(({ quantity }) => numbersOn[quantity] ?? [], readIds),
        saidRange: way(
          ({ from, to }) =>
            sortBy(
              byFirst
                .slice(0, lodash.sortedLastIndexBy(byFirst, { first: to } as FlatClaim, 'first'))
                .filter(({ last }) => last >= from),
              'row',
            ),
          readIds,
        ),
        asOf: way(({ day }) => claims.filter(({ first, last }) => first <= day || last <= day), readIds),
        asOfClaimant: way(
          ({ day, claimant }) =>
            (ofClaimant[claimant] ?? []).filter(({ first, last }) => first <= day || last <= day),
          readIds,
        ),
        reports: way(({ claim }) => reportsOf[claim] ?? [], readIds),
        provenance: way(({ claim }) => {
          const claimant = claimOf[claim]?.claimant ?? null
          return (reportsOf[claim] ?? []).map((report) =>
            wayOf(claimant, report, documentOf[report.document] as Document),
          )
        }, readWays),
        origins: way(
          ({ claim }) => voicesOf(claimOf[claim]?.claimant ?? null, reportsOf[claim] ?? [], lookups),
          readVoices,
        ),
        contradictionsOn: way(
          ({ question }) => [...pairsOn(question), ...(assertedOn[question] ?? [])],
          readPairs,
        ),
        contradictions: way(() => [...questions.flatMap(({ id }) => pairsOn(id)), ...asserted], readPairs),
        firstPage: way(() => standing.slice(0, page), readIds),
        positions: way(({ state }) => byQuestion(ofState[state] ?? []), readVoices),
      },
    }
  },
}

/** `groupBy` for rows that belong to several groups. */
function grouped(
  claims: readonly FlatClaim[],
  keysOf: (claim: FlatClaim) => readonly string[],
): Record<string, FlatClaim[]> {
  const groups: Record<string, FlatClaim[]> = {}
  for (const claim of claims)
    for (const key of new Set(keysOf(claim))) {
      groups[key] ??= []
      groups[key].push(claim)
    }
  return groups
}
