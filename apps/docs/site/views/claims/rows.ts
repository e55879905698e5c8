import { type Claim, type Dataset, find, get, lineage, origins, reportsOf, timeline } from '@dprk-ru/data'
import { answerInWords } from '../../words/answers.js'
import { whoSaid } from '../../words/claims.js'
import { type FacetName, facetNames, facetOf } from './facets.js'
import { folded } from './folded.js'
import { remembered } from './remembered.js'

/** A claim with what it is found, counted and sorted by. */
export interface ClaimRow {
  readonly claim: Claim
  readonly who: string
  readonly question: string
  readonly documents: number
  readonly origins: number
  readonly values: Readonly<Record<FacetName, readonly string[]>>
}

/** The claims that stand, in the order of saying: by the latest day that a date allows. */
export const rowsOf = remembered((record: Dataset): readonly ClaimRow[] =>
  timeline(record).map(({ claim }) => rowOf(record, claim)),
)

function rowOf(record: Dataset, claim: Claim): ClaimRow {
  const carried = origins(record, claim.id)
  const values = facetNames.map((name) => [name, [...new Set(facetOf(name).valuesOf(record, claim))]])
  return {
    claim,
    who: whoSaid(record, claim),
    question: get(record, 'questions', claim.question).text.replace(/\.$/, ''),
    documents: carried.documents.length,
    origins: carried.origins.length,
    values: Object.fromEntries(values) as ClaimRow['values'],
  }
}

/** The words that a claim is found by, in the order of {@link rowsOf}; made when somebody first types. */
export const textsOf = remembered((record: Dataset): readonly string[] =>
  rowsOf(record).map((row) => folded(wordsOf(record, row).join('\n'))),
)

/** Question, answer and printed words; every name of those who speak and of where, in all scripts. */
function wordsOf(record: Dataset, { claim, who, question }: ClaimRow): readonly string[] {
  const asked = get(record, 'questions', claim.question)
  const event = asked.event === undefined ? undefined : find(record, 'events', asked.event)
  const speakers = [claim.claimant, ...(claim.joint ?? []), claim.speaker ?? null]
  const actors = speakers.flatMap((id) => (id === null ? [] : lineage(record, id)))
  const place = asked.place ?? event?.place
  return [
    who,
    question,
    answerInWords(record, claim),
    event?.label ?? '',
    ...[...actors, ...placesUp(record, place)].flatMap(({ name, names = {}, ...row }) => [
      name,
      ...Object.values(names),
      ...('aliases' in row ? (row.aliases ?? []) : []),
    ]),
    ...reportsOf(record, claim.id).flatMap(({ raw = '', attribution = '', spans }) => [
      raw,
      attribution,
      ...spans.map(({ exact = '' }) => exact),
    ]),
  ]
}

function placesUp(record: Dataset, id: string | undefined) {
  const places = []
  for (let at = id; at !== undefined; ) {
    const place = find(record, 'places', at)
    if (place) places.push(place)
    at = place?.within
  }
  return places
}
