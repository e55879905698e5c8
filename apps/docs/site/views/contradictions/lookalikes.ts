import type { Claim, Dataset } from '@dprk-ru/data'
import { answersOfPlans, answersOfTimes, answersPresupposed, approximateNumbers } from './differing.js'
import { laterAnswers } from './later-answers.js'
import { thingsCounted } from './things-counted.js'
import { utterancesTwice } from './utterances.js'

/** Claims that look as if they did not go together, and the reason for which they meet no rule. */
export interface Lookalike {
  readonly claims: readonly Claim[]
  readonly why: string
}

export const categories = {
  utterance: {
    title: 'One utterance, carried twice',
    rule: 'Two renderings of one act of saying are one voice, whatever their wording.',
    of: utterancesTwice,
  },
  counted: {
    title: 'Another thing counted',
    rule: 'Numbers that answer different questions stand beside one another, whatever they are.',
    of: thingsCounted,
  },
  time: {
    title: 'Another time',
    rule: 'Two answers about times that do not overlap can both be so.',
    of: answersOfTimes,
  },
  plan: {
    title: 'Planned against actual',
    rule: 'What is planned, considered, expected, possible or conditional is no statement of what is so.',
    of: answersOfPlans,
  },
  presupposed: {
    title: 'Presupposed, not said',
    rule: 'What a wording takes for granted is no answer that was given.',
    of: answersPresupposed,
  },
  hedge: {
    title: 'A hedge that states no bound',
    rule: '“About n” sets no limit on either side, so no other number is outside it.',
    of: approximateNumbers,
  },
  later: {
    title: 'A shift or revision of one speaker',
    rule: 'A later answer by the same claimant or state takes the place of its earlier one.',
    of: laterAnswers,
  },
} as const satisfies Record<
  string,
  {
    readonly title: string
    readonly rule: string
    readonly of: (record: Dataset) => readonly Lookalike[]
  }
>

export type Category = keyof typeof categories
export const categoryNames = Object.keys(categories) as readonly Category[]

export type Lookalikes = Readonly<Record<Category, readonly Lookalike[]>>

/** The lists of all categories; of entries on a question that is not asked for, none. */
export function lookalikesOf(
  record: Dataset,
  isWanted: (question: string) => boolean = () => true,
): Lookalikes {
  const wanted = (name: Category): readonly Lookalike[] =>
    categories[name].of(record).filter(({ claims }) => claims.some(({ question }) => isWanted(question)))
  return Object.fromEntries(categoryNames.map((name) => [name, wanted(name)])) as Lookalikes
}
