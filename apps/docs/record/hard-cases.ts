import { dataset, describe, type RecordIds } from '@dprk-ru/data'
import { type RowLink, rowLink } from './row-addresses'

interface Decision {
  /** The page's anchor. */
  readonly id: string
  readonly title: string
  /** What was decided, and why. */
  readonly text: string
  /** The claims that it decided. Their ids are checked by the compiler. */
  readonly claims: readonly RecordIds['claim'][]
}

const decisions: readonly Decision[] = [
  {
    id: 'case-evaluation',
    title: 'Declining to evaluate',
    text: 'Not to judge a deployment, or not to say how it fits with one’s own calls, is `decline` on the stance. It is no answer on whether troops are there: that was not what the words declined.',
    claims: ['2024-10-cn-mfa-declines-participation', '2025-04-28-cn-mfa-declines-deployment'],
  },
  {
    id: 'case-readiness',
    title: 'A state of readiness',
    text: '“Ready for combat” is a question of its own, and the answer is actual. It tells of a state at the time of saying; put down as expected combat it would be a forecast that nobody made.',
    claims: ['2024-11-us-ready-for-combat', '2024-10-us-state-ready-for-combat'],
  },
  {
    id: 'case-en-route',
    title: 'On the way is not yet there',
    text: 'Soldiers said to be on their way to a place are counted as expected there. As an actual count they would be added to those already present; as a question of their own they would be lost to whoever asks about the place.',
    claims: ['2024-10-ua-hur-2600-en-route'],
  },
  {
    id: 'case-collective',
    title: 'A collective',
    text: '“European leaders” is nobody in particular: the claimant is `null` and the words are kept. To name an institution instead would be the coder’s claim.',
    claims: ['2024-11-unnamed-inaction-emboldens'],
  },
  {
    id: 'case-aside',
    title: 'An editor’s aside inside a quotation',
    text: 'What an editor puts in brackets between the speaker’s words is the outlet’s own claim, mode `own`. The quotation marks around it do not make it the speaker’s.',
    claims: ['2024-11-01-espreso-cn-says-crisis'],
  },
  {
    id: 'case-one-document',
    title: 'Quoted words in one document',
    text: '“Not its concern” stands in one document of this record, as does the long quotation of the US Secretary of State. Such words are coded as what they are, one document’s report, and stand beside other renderings: not found elsewhere does not mean not said.',
    claims: ['2024-11-01-cn-mfa-non-interference', '2024-11-us-state-on-deployment'],
  },
  {
    id: 'case-condemned',
    title: '“Condemned” the “public admission”',
    text: 'A text that has a government condemn what was said about an involvement is coded on the involvement, and a note keeps what the text names. A question about the saying alone would have one answer and nothing to compare it with.',
    claims: ['2025-04-28-kr-condemns'],
  },
  {
    id: 'case-purpose',
    title: 'A purpose',
    text: 'Sent “to fight” tells what the sending is for: `planned`, not `actual`. Planned and past never share a verb, or a plan turns into a first report of fighting.',
    claims: ['2024-10-us-dod-to-fight'],
  },
  {
    id: 'case-headline',
    title: 'A headline’s “no threat”',
    text: 'Quoted words that a headline carries and no passage of the body does are a claim of their own, with a note. It is left out of shifts in position, since the headline may be the editor’s wording of another answer.',
    claims: ['2024-11-01-cn-mfa-no-threat'],
  },
  {
    id: 'case-background',
    title: 'A background list printed again',
    text: 'An outlet that repeats its list of earlier news under a later article makes one claim with two reports. It says the same in the same words, and printing it twice is no second saying.',
    claims: ['2024-10-espreso-ua-shares-intelligence', '2024-10-espreso-ua-asks-for-data'],
  },
  {
    id: 'case-two-positions',
    title: 'Two positions in one sentence',
    text: 'To urge de-escalation and to urge a political settlement are two claims, though one sentence holds both. A later sentence may repeat one and leave out the other, and that must be visible.',
    claims: ['2024-10-cn-mfa-deescalation', '2024-10-cn-mfa-political-solution'],
  },
  {
    id: 'case-this-week',
    title: 'An article without a date',
    text: 'Statements of others in it are bounded by the end of the week that it calls “this week”. The day of the briefing that it reports would be too narrow, since the rest of the week is not ruled out.',
    claims: ['2024-11-unnamed-trained', '2024-11-eu-concerned'],
  },
  {
    id: 'case-number-word',
    title: 'A number in words',
    text: 'A number printed as a word has the bounds that the word names, by a table for each language, and sentences print the word. “A small number” and “several” name no bound and get none.',
    claims: ['2025-04-28-ki-two-captured', '2024-10-us-dod-small-number-kursk'],
  },
]

export interface HardCase {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly claims: readonly (RowLink & { readonly sentence: string })[]
}

/** Cases that the rules did not settle by themselves, with the claims that they decided. */
export function hardCases(): readonly HardCase[] {
  return decisions.map(({ claims, ...decision }) => ({
    ...decision,
    claims: claims.map((id) => ({ ...rowLink(id), sentence: describe(dataset, id) })),
  }))
}
