import { type Claim, claimsOn, type Dataset, get, type QuantityQuestion } from '@dprk-ru/data'
import { connected } from '../../connected.js'
import { count } from '../../words/counts.js'
import type { Lookalike } from './lookalikes.js'

/** Different numbers on questions that count a part of one another, or things about one event. */
export function thingsCounted(record: Dataset): readonly Lookalike[] {
  const questions = record.questions.filter(
    (question): question is QuantityQuestion => question.kind === 'quantity',
  )
  const families = connected(
    questions.flatMap(({ id, subsetOf, event }) => [
      ...(subsetOf === undefined ? [] : [[id, subsetOf] as const]),
      ...(event === undefined ? [] : [[id, `event ${event}`] as const]),
    ]),
  )
  return families.flatMap((family) => {
    const numbers = questions
      .filter(({ id }) => family.includes(id))
      .map(({ id }) => claimsOn(record, id).filter(({ quantity }) => quantity && quantity.hedge !== 'vague'))
      .filter((claims) => claims.length > 0)
    const printed = new Set(numbers.map(digitsOf))
    if (printed.size < 2) return []
    return { claims: numbers.flat(), why: whyApart(record, numbers.length, family) }
  })
}

function whyApart(record: Dataset, things: number, family: readonly string[]): string {
  const events = family.filter((id) => id.startsWith('event ')).map((id) => id.slice('event '.length))
  const [event] = events
  const about =
    event === undefined || events.length > 1 ? '' : ` about “${get(record, 'events', event).label}”`
  return `${count(things, 'thing is', 'different things are')} counted${about}; a number for one is no answer about another.`
}

/** Which numbers stand on one question, whoever gave them and however often. */
function digitsOf(claims: readonly Claim[]): string {
  return [...new Set(claims.map(({ quantity }) => `${quantity?.low} ${quantity?.high}`))]
    .toSorted()
    .join(', ')
}
