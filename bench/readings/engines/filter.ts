import type { Document } from '../../../packages/data/src/model.js'
import { type FlatClaim, inTime } from '../flat.js'
import {
  assertedPairs,
  byQuestion,
  pairsAmong,
  readIds,
  readPairs,
  readVoices,
  readWays,
  voicesOf,
  wayOf,
} from '../peer-rules.js'
import { type Engine, page, way } from '../questions.js'

/** Arrays of rows, gone through from end to end for each question. */
export const filter: Engine = {
  name: 'Array.filter',
  how: 'plain arrays, filter and sort',
  leavesOut: { contradictions: 'a loop over all pairs: it is the filter on each question in turn' },
  build({ claims, reports, documents, questions, links, actors }) {
    const claimOf = (id: string): FlatClaim | undefined => claims.find((claim) => claim.id === id)
    const documentOf = (id: string): Document | undefined => documents.find((document) => document.id === id)
    const lookups = {
      document: documentOf,
      actor: (id: string) => actors.find((actor) => actor.id === id),
    }
    const carrying = (claim: string) => reports.filter((report) => report.claim === claim)
    return {
      ways: {
        byId: way(
          ({ claim }) => claimOf(claim),
          (row) => readIds(row ? [row] : []),
        ),
        byClaimant: way(({ claimant }) => claims.filter(({ voices }) => voices.includes(claimant)), readIds),
        onQuestion: way(
          ({ question }) => claims.filter((claim) => claim.question === question && claim.stands),
          readIds,
        ),
        questionInTime: way(
          ({ question }) =>
            claims.filter((claim) => claim.question === question && claim.stands).sort(inTime),
          readIds,
        ),
        series: way(
          ({ quantity }) =>
            claims
              .filter((claim) => claim.question === quantity && claim.stands && claim.isNumber)
              .sort(inTime),
          readIds,
        ),
        saidRange: way(
          ({ from, to }) => claims.filter(({ first, last }) => last >= from && first <= to),
          readIds,
        ),
        asOf: way(({ day }) => claims.filter(({ first, last }) => first <= day || last <= day), readIds),
        asOfClaimant: way(
          ({ day, claimant }) =>
            claims.filter(
              ({ first, last, voices }) => (first <= day || last <= day) && voices.includes(claimant),
            ),
          readIds,
        ),
        reports: way(({ claim }) => carrying(claim), readIds),
        provenance: way(({ claim }) => {
          const claimant = claimOf(claim)?.claimant ?? null
          return carrying(claim).map((report) =>
            wayOf(claimant, report, documentOf(report.document) as Document),
          )
        }, readWays),
        origins: way(
          ({ claim }) => voicesOf(claimOf(claim)?.claimant ?? null, carrying(claim), lookups),
          readVoices,
        ),
        contradictionsOn: way(({ question }) => {
          const row = questions.find(({ id }) => id === question)
          const on = claims.filter((claim) => claim.question === question)
          if (!row) return []
          const byHand = (id: string): FlatClaim | undefined => on.find((claim) => claim.id === id)
          return [...pairsAmong(row, on), ...assertedPairs(links, byHand, question)]
        }, readPairs),
        firstPage: way(
          () =>
            claims
              .filter(({ stands }) => stands)
              .sort(inTime)
              .slice(0, page),
          readIds,
        ),
        positions: way(
          ({ state }) =>
            byQuestion(claims.filter(({ states, stands }) => stands && states.includes(state)).sort(inTime)),
          readVoices,
        ),
      },
    }
  },
}
