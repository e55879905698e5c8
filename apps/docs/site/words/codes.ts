import type {
  Claim,
  ClaimBasis,
  DateBasis,
  Framing,
  Measure,
  Modality,
  Mode,
  Question,
  Rights,
  Topic,
  UncodedWhy,
  WithdrawnWhy,
  ZoneKind,
} from '@dprk-ru/data'

/** What the codes of the record mean, where a page says them in words. */
export const questionKindInWords: Readonly<Record<Question['kind'], string>> = {
  fact: 'yes or no',
  quantity: 'a number',
  stance: 'an attitude',
  choice: 'one of several answers',
}

export const measureInWords: Readonly<Record<Measure, string>> = {
  stock: 'what is there at a time',
  cumulative: 'what has added up by a time',
  flow: 'what moves in a period',
}

export const modalityInWords: Readonly<Record<Modality, string>> = {
  actual: 'said to be so',
  planned: 'said to be planned',
  considered: 'said to be an option under review',
  expected: 'said to be expected',
  possible: 'said to be possible',
  conditional: 'said to depend on a condition',
}

export const actInWords: Readonly<Record<Claim['act'], string>> = {
  answer: 'answered',
  decline: 'asked, gave no answer',
  disclaim: 'said it did not know',
  'no-reply': 'asked, did not respond',
  retract: 'took an answer back',
}

/** How a date is known; a date that is printed in full needs no words. */
export const dateBasisInWords: Readonly<Record<DateBasis, string>> = {
  stated: 'printed in full',
  completed: 'day and month printed, the year from the context',
  relative: 'worked out from the text',
  bounded: 'the text gives limits and no day',
  inferred: 'inferred',
}

export const claimBasisInWords: Readonly<Record<ClaimBasis, string>> = {
  intelligence: 'intelligence',
  document: 'a document',
  witness: 'a witness',
  media: 'media reports',
}

export const modeInWords: Readonly<Record<Mode, string>> = {
  direct: 'direct speech',
  indirect: 'indirect speech',
  own: 'the outlet’s own voice',
  unattributed: 'no source named',
  described: 'characterised by the outlet, no words given',
}

export const framingInWords: Readonly<Record<Framing, string>> = {
  neutral: 'neutral',
  endorsing: 'endorsing: the outlet’s wording vouches for it',
  distancing: 'distancing: the outlet’s wording keeps its distance',
}

export const zoneInWords: Readonly<Record<ZoneKind | 'body', string>> = {
  headline: 'headline or standfirst',
  caption: 'caption',
  background: 'background',
  boilerplate: 'boilerplate',
  uncoded: 'not coded',
  body: 'body of the text',
}

export const uncodedInWords: Readonly<Record<UncodedWhy, string>> = {
  connective: 'connecting words',
  repeats: 'repeats another passage',
  'scene-setting': 'sets the scene',
  analysis: 'analysis that answers no question of the record',
}

export const rightsInWords: Readonly<Record<Rights, string>> = {
  'all-rights-reserved': 'all rights reserved by the publisher',
  'open-licence': 'under an open licence',
  'public-domain': 'in the public domain',
  unknown: 'unknown: nothing was found out',
}

export const withdrawnInWords: Readonly<Record<WithdrawnWhy, string>> = {
  'coding-error': 'it was coded wrongly',
  merged: 'it was merged with another row',
  'source-retracted': 'its source was taken back',
  'out-of-scope': 'it is outside the scope of the record',
}

export const topicInWords: Readonly<Record<Topic, string>> = {
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
