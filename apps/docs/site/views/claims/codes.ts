import type { Claim, Hedge, Modality, Mode, Report, Stance, Topic, ZoneKind } from '@dprk-ru/data'

/** What the codes of the record are called in the lists of this page, in the order in which they are listed. */
type Words<Code extends string> = Readonly<Record<Code, string>>

export const topicWords: Words<Topic> = {
  deployment: 'Deployment',
  training: 'Training',
  numbers: 'Numbers',
  casualties: 'Casualties',
  arms: 'Arms',
  fighting: 'Fighting',
  china: 'China',
  reactions: 'Reactions',
  diplomacy: 'Diplomacy',
  economy: 'Economy',
  analysis: 'Analysis',
}

export const actWords: Words<Claim['act']> = {
  answer: 'Gave an answer',
  decline: 'Was asked and gave no answer',
  disclaim: 'Said it did not know',
  'no-reply': 'Was asked and did not reply',
  retract: 'Took an answer back',
}

/** The answers that can be told apart without knowing the question: a number and a choice are one each. */
export type AnswerCode = 'affirm' | 'deny' | 'number' | 'choice' | Stance

export const answerWords: Words<AnswerCode> = {
  affirm: 'Yes',
  deny: 'No',
  number: 'A number',
  choice: 'One of listed answers',
  supports: 'Supports',
  welcomes: 'Welcomes',
  praises: 'Praises',
  'non-interference': 'Non-interference',
  'no-threat': 'No threat',
  concerned: 'Concerned',
  'calls-it-escalation': 'Calls it escalation',
  criticises: 'Criticises',
  condemns: 'Condemns',
  'demands-withdrawal': 'Demands withdrawal',
  'urges-negotiation': 'Urges negotiation',
  'urges-de-escalation': 'Urges de-escalation',
  'urges-action': 'Urges action',
}

export const hedgeWords: Words<Hedge> = {
  exact: 'Exact',
  about: 'About',
  'up-to': 'Up to',
  'less-than': 'Less than',
  'at-least': 'At least',
  'more-than': 'More than',
  between: 'Between two numbers',
  vague: 'In words, without a number',
}

export const modalityWords: Words<Modality> = {
  actual: 'Actual',
  planned: 'Planned',
  considered: 'Considered',
  expected: 'Expected',
  possible: 'Possible',
  conditional: 'Conditional',
}

export const zoneWords: Words<ZoneKind | 'body'> = {
  headline: 'Headline or standfirst',
  body: 'Body of the text',
  background: 'Background',
  caption: 'Caption',
  boilerplate: 'Boilerplate',
  uncoded: 'Beside uncoded text',
}

export const modeWords: Words<Mode> = {
  direct: 'Quoted',
  indirect: 'In other words',
  own: 'In the outlet’s own voice',
  unattributed: 'Without naming a source',
  described: 'As the outlet describes it',
}

export const framingWords: Words<NonNullable<Report['framing']>> = {
  neutral: 'A neutral verb',
  endorsing: 'A verb that vouches for it',
  distancing: 'A verb that keeps its distance',
}

export const flagWords = {
  'headline-only': 'Headline only',
  unattributed: 'No source named',
  vague: 'Number in words',
  'day-uncertain': 'Day of saying uncertain',
  tacit: 'Presupposed',
  misprint: 'Misprinted',
  'origin-inferred': 'Origin inferred',
} as const
export type Flag = keyof typeof flagWords
