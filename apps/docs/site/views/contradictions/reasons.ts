import {
  type Claim,
  type Contradiction,
  certaintyOf,
  claimantInWords,
  type Dataset,
  type Document,
  get,
  nameOf,
} from '@dprk-ru/data'
import { capitalised, listed } from '../../words/counts.js'

export const bases = ['polarity', 'numeric', 'choice', 'asserted'] as const
export type Basis = (typeof bases)[number]

export const basisNames: Readonly<Record<Basis, string>> = {
  polarity: 'opposite answers',
  numeric: 'numbers that cannot both be',
  choice: 'different choices',
  asserted: 'somebody says so',
}

/** What the two did, for the heading of a pair: both in one sentence, with one verb. */
export function pairInWords(
  record: Dataset,
  [a, b]: readonly [Claim, Claim],
  { basis, link }: Contradiction,
): string {
  const both = capitalised(`${who(record, a)} and ${who(record, b)}`)
  switch (basis) {
    case 'polarity':
      return `${both} gave opposite answers to this question`
    case 'numeric':
      return `${both} gave numbers that cannot both be`
    case 'choice':
      return `${both} gave different answers to this question`
    case 'asserted':
      return `${both}, said by ${asserter(record, link?.assertedBy)} to conflict`
  }
}

/** Why the reading lists a pair, by the rule that it meets. */
export function whyListed(record: Dataset, { basis, question, link }: Contradiction): string {
  switch (basis) {
    case 'polarity':
      return 'Opposite answers: one says yes and one says no to the same question, both of what is so, possibly about the same time.'
    case 'numeric':
      return question.kind === 'quantity' && question.measure === 'cumulative'
        ? 'Numbers that cannot both be: as stated, their bounds have no number in common, and a running total does not fall.'
        : 'Numbers that cannot both be: as stated, their bounds have no number in common, possibly for the same time.'
    case 'choice':
      return 'Different choices: the question admits one answer, and the two gave none in common.'
    case 'asserted':
      return `Somebody says so: according to ${asserter(record, link?.assertedBy)}, the two conflict${link?.why === undefined ? '' : ` (${link.why})`}. No rule of this record computes it.`
  }
}

/** What makes a pair possible in a view of an earlier day; nothing where it is certain. */
export function whyPossible(record: Dataset, { certainty, claims, link }: Contradiction): string | undefined {
  if (certainty === 'certain') return undefined
  const open = claims.filter(({ id }) => certaintyOf(record, id) === 'possible')
  const whose =
    open.length > 0 ? open.map((claim) => who(record, claim)) : [asserter(record, link?.assertedBy)]
  return `Not certain by this day: the date of what came from ${listed([...new Set(whose)])} is uncertain, and does not rule this day out.`
}

function asserter(record: Dataset, actor: string | undefined): string {
  return actor === undefined || actor === 'curators' ? 'the curators of this record' : nameOf(record, actor)
}

function who(record: Dataset, claim: Claim): string {
  return claimantInWords(record, claim) ?? 'a source that is not named'
}

/** The document in which somebody says so. */
export function assertedIn(record: Dataset, { link }: Contradiction): Document | undefined {
  return link?.document === undefined ? undefined : get(record, 'documents', link.document)
}
