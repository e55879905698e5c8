import type { Event, Question } from '../../src/model.js'
import { someParty } from './actors.js'
import { type Random, randomOf } from './random.js'
import type { Counts } from './size.js'
import { datedAround, dayAt } from './time.js'

const eventKinds = ['briefing', 'statement', 'meeting', 'deployment', 'strike'] as const
const topics = ['deployment', 'numbers', 'fighting', 'reactions', 'diplomacy'] as const
export const choiceCodes = ['a', 'b', 'c', 'd'] as const

/** The day around which an event lies. */
export const dayOfEvent = (counts: Counts, event: number): number => dayAt((event + 0.5) / counts.events)

/** Whether an event says when it was; one in ten does not, and dates no claim. */
export const isDated = (event: number): boolean => event % 10 !== 9

export function eventOf(counts: Counts, index: number): Event {
  const random = randomOf(counts.seed, 'event', index)
  const concerns = Array.from({ length: random.below(4) }, () => someParty(random, counts))
  return {
    id: `event-${index}`,
    kind: random.pick(eventKinds),
    label: `Reported event ${index}`,
    ...(isDated(index) && { time: datedAround(random, dayOfEvent(counts, index)) }),
    ...(random.chance(0.5) && { place: somePlace(random, counts) }),
    concerns: [...new Set(concerns)],
    ...(index > 0 && random.chance(0.1) && { partOf: `event-${random.below(index)}` }),
  }
}

type Kind = Question['kind']

export function kindOf({ seed }: Counts, question: number): Kind {
  return randomOf(seed, 'kind', question).weighted<Kind>([
    [38, 'fact'],
    [30, 'quantity'],
    [17, 'stance'],
    [15, 'choice'],
  ])
}

export function questionOf(counts: Counts, index: number): Question {
  const random = randomOf(counts.seed, 'question', index)
  const common = {
    id: `question-${index}`,
    text: `What is asked, number ${index}`,
    topic: random.pick(topics),
    ...(random.chance(0.7) && { event: `event-${random.below(counts.events)}` }),
    ...(random.chance(0.3) && { place: somePlace(random, counts) }),
  }
  const kind = kindOf(counts, index)
  if (kind === 'stance') return { ...common, kind, phrases: { about: `thing ${index}` } }
  if (kind === 'fact')
    return {
      ...common,
      kind,
      affirmCovers: 'it was so',
      denyCovers: 'it was not so',
      phrases: { affirm: 'it {was|be} so', deny: 'it {was not|not be} so' },
    }
  if (kind === 'choice') {
    const texts = Object.fromEntries(choiceCodes.map((code) => [code, `it was ${code}`]))
    return { ...common, kind, choices: texts, exclusive: random.chance(0.6), phrases: texts }
  }
  const wider = index - 1 - random.below(8)
  const isPart = wider >= 0 && kindOf(counts, wider) === 'quantity' && random.chance(0.7)
  return {
    ...common,
    kind,
    unit: 'person',
    measure: random.pick(['stock', 'cumulative', 'flow']),
    ...(isPart && { subsetOf: `question-${wider}` }),
    phrases: { counted: `people ${index}` },
  }
}

const somePlace = (random: Random, { places }: Counts): string => `place-${random.below(places)}`
