/**
 * What is asked of the views in a run: each reading of one thing, as a page asks, and of everything, as an analysis does.
 * A query gives one row, so that what is measured is not the way of the rows to the program.
 *
 * @module
 */

/** One thing to ask, and over which view. */
export interface Asked {
  readonly name: string
  readonly reading: string
  readonly of: 'one' | 'all' | 'one year'
  readonly query: string
}

const day = "DATE '2027-06-30'"
const year = 2027

/** The ids that are asked for: those with the most, so that nothing looks faster than it is. */
export interface Busiest {
  readonly quantityQuestion: string
  readonly factQuestion: string
  readonly state: string
  readonly claim: string
  readonly event: string
}

/** The queries that find the busiest; each gives one id. */
export const busiest: Readonly<Record<keyof Busiest, string>> = {
  quantityQuestion: mostClaims('quantity'),
  factQuestion: mostClaims('fact'),
  state: 'SELECT state FROM claims_states GROUP BY state ORDER BY COUNT(*) DESC, state LIMIT 1',
  claim: 'SELECT claim FROM reports GROUP BY claim ORDER BY COUNT(*) DESC, claim LIMIT 1',
  event:
    'SELECT event FROM questions WHERE event IS NOT NULL GROUP BY event ORDER BY COUNT(*) DESC, event LIMIT 1',
}

function mostClaims(kind: string): string {
  return `SELECT c.question FROM claims c JOIN questions q ON q.id = c.question WHERE q.kind = '${kind}'
    GROUP BY c.question ORDER BY COUNT(*) DESC, c.question LIMIT 1`
}

export function askedOf({ quantityQuestion, factQuestion, state, claim, event }: Busiest): readonly Asked[] {
  const asOf = (clock: string): string =>
    `SELECT COUNT(*), COUNT(CASE WHEN certain_from <= ${day} THEN 1 END) FROM as_of_claims
    WHERE clock = '${clock}' AND (possible_from IS NULL OR possible_from <= ${day})`
  return [
    { name: 'as of a day, by what was said', reading: 'asOf', of: 'all', query: asOf('said') },
    { name: 'as of a day, by what was published', reading: 'asOf', of: 'all', query: asOf('published') },
    {
      name: 'the claims whose last possible day is in one year',
      reading: 'a partition',
      of: 'one year',
      query: `SELECT COUNT(*), COUNT(DISTINCT question) FROM claims WHERE said_year = ${year} AND withdrawn IS NULL`,
    },
    {
      name: 'the numbers on one question',
      reading: 'estimates',
      of: 'one',
      query: `SELECT COUNT(*), MAX(sequence) FROM estimates WHERE question = '${quantityQuestion}'`,
    },
    {
      name: 'the numbers on every question',
      reading: 'estimates',
      of: 'all',
      query: 'SELECT COUNT(*), MAX(sequence) FROM estimates',
    },
    {
      name: 'the contradictions on one question',
      reading: 'contradictions',
      of: 'one',
      query: `SELECT COUNT(*), MAX(claim_b) FROM contradictions WHERE question = '${quantityQuestion}'`,
    },
    {
      name: 'every contradiction',
      reading: 'contradictions',
      of: 'all',
      query: 'SELECT COUNT(*), MAX(claim_b) FROM contradictions',
    },
    {
      name: 'the origins of one claim',
      reading: 'origins',
      of: 'one',
      query: `SELECT COUNT(*), SUM(reports) FROM origins WHERE counts_inferred AND claim = '${claim}'`,
    },
    {
      name: 'the origins of every claim',
      reading: 'origins',
      of: 'all',
      query: 'SELECT COUNT(*), SUM(reports) FROM origins WHERE counts_inferred',
    },
    {
      name: 'what stands behind the answers to one question',
      reading: 'independence',
      of: 'one',
      query: `SELECT COUNT(*), SUM(origins) FROM independence WHERE question = '${factQuestion}'`,
    },
    {
      name: 'what stands behind every answer',
      reading: 'independence',
      of: 'all',
      query: 'SELECT COUNT(*), SUM(origins) FROM independence',
    },
    {
      name: 'the positions of one state',
      reading: 'positions',
      of: 'one',
      query: `SELECT COUNT(*), COUNT(DISTINCT question) FROM positions WHERE state = '${state}'`,
    },
    {
      name: 'the positions of every state',
      reading: 'positions',
      of: 'all',
      query: 'SELECT COUNT(*), MAX(question_sequence) FROM positions',
    },
    {
      name: 'the first answers to one question',
      reading: 'firstAnswer',
      of: 'one',
      query: `SELECT COUNT(*), MAX(claim) FROM first_answers WHERE question = '${factQuestion}'`,
    },
    {
      name: 'the first answers to every question',
      reading: 'firstAnswer',
      of: 'all',
      query: 'SELECT COUNT(*), MAX(claim) FROM first_answers',
    },
    {
      name: 'the first answers of the parties to one event',
      reading: 'firstAnswers',
      of: 'one',
      query: `SELECT COUNT(*), MAX(claim) FROM party_answers WHERE event = '${event}' AND asked_for = 'either'`,
    },
  ]
}
