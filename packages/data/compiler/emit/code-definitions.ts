/**
 * What each code of the codebook means, in a sentence. A code of the model that is missing here, or one that is not
 * in the model, does not compile.
 *
 * @module
 */
import type {
  ActorKind,
  ClaimBasis,
  DateBasis,
  EventKind,
  Framing,
  Hedge,
  LinkType,
  Measure,
  Modality,
  Mode,
  Origin,
  PlaceKind,
  Polarity,
  Question,
  Rights,
  Silence,
  Stance,
  Topic,
  UncodedWhy,
  WithdrawnWhy,
  ZoneKind,
} from '../../src/model.js'

export type Definitions<Code extends string = string> = Readonly<Record<Code, string>>

const actorKind: Definitions<ActorKind> = {
  state: 'A state.',
  igo: 'An organisation of states.',
  body: 'An office, ministry, party or other body that answers for what it says.',
  unit: 'A military unit.',
  person: 'A human being, who speaks for an office.',
  outlet: 'A publisher or news agency.',
}

const placeKind: Definitions<PlaceKind> = {
  country: 'A country.',
  admin1: 'A first-level division of a country, such as an oblast.',
  admin2: 'A second-level division, such as a district.',
  city: 'A city, town or village.',
  site: 'A place within or outside a town, such as a base or a factory.',
  informal: 'A place without agreed borders, such as a front or a border region.',
}

const dateBasis: Definitions<DateBasis> = {
  stated: 'The full date is printed.',
  completed: 'Day and month are printed, the year comes from the context.',
  relative: 'Worked out from a relative expression and the date of the document.',
  bounded: 'Limits are all that follows from the text.',
  inferred: 'Needs another document or outside knowledge, which "why" names.',
}

const originBasis: Definitions<Origin['basis']> = {
  stated: 'The document credits it.',
  inferred: 'The document does not say; "why" names what it follows from.',
}

const zoneKind: Definitions<ZoneKind> = {
  headline: 'The headline or the line under it.',
  caption: 'The words under a picture.',
  background: 'What the outlet recalls of earlier events.',
  boilerplate: 'What is not the article: bylines, teasers, biographies. It is never coded.',
  uncoded: 'A passage of the article that carries no claim; "why" says of what sort it is.',
}

const uncodedWhy: Definitions<UncodedWhy> = {
  connective: 'Words that join sentences and say nothing by themselves.',
  repeats: 'Says again what a coded passage of the document says.',
  'scene-setting': 'Describes where and when, and answers no question.',
  analysis: 'Analysis at a grain at which nobody else could answer.',
}

const rights: Definitions<Rights> = {
  'all-rights-reserved': 'The publisher reserves all rights.',
  'open-licence': 'Published under an open licence.',
  'public-domain': 'Free of copyright.',
  unknown: 'Nothing was found out about its rights.',
}

const eventKind: Definitions<EventKind> = {
  deployment: 'Troops are moved to where they may be used.',
  training: 'Soldiers are trained.',
  'arms-transfer': 'Weapons or ammunition pass from one party to another.',
  strike: 'An attack with missiles, drones, artillery or aircraft.',
  'ground-combat': 'Fighting on the ground.',
  capture: 'People are taken prisoner.',
  desertion: 'Soldiers leave their unit without leave.',
  visit: 'An official travels to another party.',
  meeting: 'Officials of several parties meet.',
  agreement: 'Parties sign or announce an agreement.',
  ratification: 'A party ratifies an agreement.',
  sanction: 'A party imposes sanctions.',
  statement: 'A party publishes a statement.',
  summons: 'A ministry calls in an ambassador.',
  briefing: 'A spokesperson answers questions of the press.',
  truce: 'Fighting is halted or its halt is announced.',
}

const questionKind: Definitions<Question['kind']> = {
  fact: 'Affirmed or denied.',
  quantity: 'Answered with a number.',
  stance: 'Answered with an attitude.',
  choice: 'Answered with one or several of listed answers.',
}

const topic: Definitions<Topic> = {
  deployment: 'Whether and where troops were sent, and where they are.',
  training: 'Training of troops.',
  numbers: 'How many.',
  casualties: 'Killed, wounded, captured.',
  arms: 'Weapons, ammunition and parts.',
  fighting: 'Combat and the state of the front.',
  china: 'What China does and where it stands.',
  reactions: 'How parties judge what is reported.',
  diplomacy: 'Talks, agreements, settlement.',
  economy: 'Trade, sanctions, hardship.',
  analysis: 'Motives, consequences and forecasts.',
}

const measure: Definitions<Measure> = {
  stock: 'How many there are at a time.',
  cumulative: 'How many it adds up to by a time.',
  flow: 'How many in a period.',
}

const act: Definitions<'answer' | Silence['act']> = {
  answer: 'Answers the question; understood where no act is written.',
  decline: 'Asked, and gave no answer.',
  disclaim: 'Says that it does not know.',
  'no-reply': 'Asked, and did not respond.',
  retract: 'Takes an earlier answer back.',
}

const polarity: Definitions<Polarity> = {
  affirm: 'Says that it is so.',
  deny: 'Says that it is not so.',
}

const hedge: Definitions<Hedge> = {
  exact: 'One number without a hedge.',
  about: 'One number, said to be approximate, as in "about 8,000".',
  'up-to': 'No more than the number, as in "up to 12,000".',
  'less-than': 'Fewer than the number, as in "under 500".',
  'at-least': 'No fewer than the number, as in "at least 600".',
  'more-than': 'More than the number, as in "over 100".',
  between: 'From one number to another, as in "10 to 20".',
  vague: 'No number, as in "several hundred".',
}

const stance: Definitions<Stance> = {
  supports: 'Backs it.',
  welcomes: 'Is glad of it.',
  praises: 'Speaks highly of it.',
  'non-interference': 'Calls it the affair of others, in which it does not interfere.',
  'no-threat': 'Says that it is no threat.',
  concerned: 'Is worried by it.',
  'calls-it-escalation': 'Calls it an escalation.',
  criticises: 'Finds fault with it.',
  condemns: 'Condemns it.',
  'demands-withdrawal': 'Demands that troops be withdrawn.',
  'urges-negotiation': 'Calls for talks or a political settlement.',
  'urges-de-escalation': 'Calls for tensions to be eased.',
  'urges-action': 'Calls on others to act.',
}

const modality: Definitions<Modality> = {
  actual: 'Said to be or to have been so; understood where no modality is written.',
  planned: 'Said to be decided on and still to come.',
  considered: 'Said to be an option under review.',
  expected: 'Said to be likely to come.',
  possible: 'Said to be possible.',
  conditional: 'Said of what would be so if something else were.',
}

const claimBasis: Definitions<ClaimBasis> = {
  intelligence: 'It names intelligence.',
  document: 'It names a document.',
  witness: 'It names a witness, or saw it itself.',
  media: 'It names reports in the media.',
}

const withdrawnWhy: Definitions<WithdrawnWhy> = {
  'coding-error': 'It was coded wrongly.',
  merged: 'It is one with another row, which "replacedBy" names.',
  'source-retracted': 'The source took it back.',
  'out-of-scope': 'It is not about what this record is about.',
}

const mode: Definitions<Mode> = {
  direct: 'In the claimant’s own words, quoted.',
  indirect: 'In the outlet’s words, with the claimant named.',
  own: 'In the document’s own voice: the outlet is the claimant.',
  unattributed: 'Nobody identifiable is named; the words that stand for a claimant are in "attribution".',
  described: 'What was said is characterised by the outlet and not reported.',
}

const framing: Definitions<Framing> = {
  neutral: 'The outlet’s verb takes no side, as in "said"; understood where no framing is written.',
  endorsing: 'The outlet’s verb grants it, as in "confirmed" or "acknowledged".',
  distancing: 'The outlet’s verb keeps away from it, as in "alleged" or "reportedly".',
}

const linkType: Definitions<LinkType> = {
  contradicts: 'The one says that the other is not so.',
  'responds-to': 'The one is said in answer to the other.',
  restates: 'The one says again what the other said.',
  revises: 'The one changes an earlier answer of the same claimant.',
  'same-statement': 'Both are one act of saying, told differently.',
  retracts: 'The one takes the other back.',
}

/** The definitions for each field that takes a code, by the field's path. */
export const definitionsAt: Readonly<Record<string, Definitions>> = {
  'actors.kind': actorKind,
  'places.kind': placeKind,
  'documents.origin.basis': originBasis,
  'documents.published.basis': dateBasis,
  'documents.rights': rights,
  'documents.zones.kind': zoneKind,
  'documents.zones.why': uncodedWhy,
  'events.kind': eventKind,
  'events.time.basis': dateBasis,
  'questions.kind': questionKind,
  'questions.topic': topic,
  'questions.measure': measure,
  'claims.act': act,
  'claims.polarity': polarity,
  'claims.quantity.hedge': hedge,
  'claims.stance': stance,
  'claims.modality': modality,
  'claims.said.basis': dateBasis,
  'claims.basis': claimBasis,
  'claims.withdrawnWhy': withdrawnWhy,
  'reports.mode': mode,
  'reports.origin.basis': originBasis,
  'reports.framing': framing,
  'reports.withdrawnWhy': withdrawnWhy,
  'links.type': linkType,
}
