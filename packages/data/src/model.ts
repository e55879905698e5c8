/**
 * The model: Question → Claim → Report, as the rows of eight tables.
 *
 * Every interface takes the ids it may refer to as a type parameter. For the record that this package
 * ships they are literal unions, so that a misspelt id does not compile; for a dataset that is loaded at
 * run time they are plain strings.
 *
 * @module
 */

/** The kinds of id. A subtype such as `state` narrows the id of its table. */
export interface Ids {
  /** An id of `actors`, whatever the kind: who publishes, answers, relays or is a parent. */
  readonly actor: string
  /** An actor of kind `state`. */
  readonly state: string
  /** An actor of kind `person`. */
  readonly person: string
  /** An id of `places`: where a question or an event is, or what a place lies within. */
  readonly place: string
  /** An id of `documents`: what a passage stands in, or a text is a copy of. */
  readonly document: string
  /** An id of `events`: what a question is about, or the occasion of a claim. */
  readonly event: string
  /** An id of `questions`, whatever the kind: what a claim is on. */
  readonly question: string
  /** A question of kind `quantity`. */
  readonly quantityQuestion: string
  /** An id of `claims`: what a report carries and a link joins. */
  readonly claim: string
  /** An id of `reports`: a claim as one passage of a document carries it. */
  readonly report: string
  /** An id of `links`: two claims, and how the one stands to the other. */
  readonly link: string
}

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/** A date in the five-form EDTF profile that {@link bounds} reads. */
export type Edtf = string

/** How a date is known. `bounded`: only limits follow from the text; `inferred`: `why` says from what. */
export type DateBasis = 'stated' | 'completed' | 'relative' | 'bounded' | 'inferred'

/** A date and how it is known. */
export interface Dated {
  /** The date itself; nothing in it is rounded, and where limits are all that is known it is a range. */
  readonly edtf: Edtf
  /** How the date is known; `stated` and `completed` never go with a range, `bounded` always does. */
  readonly basis: DateBasis
  /** What the date was worked out from; required where the basis is `inferred`. */
  readonly why?: string
  /** What the document prints, where that is a slip. */
  readonly printed?: string
}

/** What sort of actor; a `body` is an office, ministry or party, an `igo` an organisation of states. */
export type ActorKind = 'state' | 'igo' | 'body' | 'unit' | 'person' | 'outlet'

/** Who can say, do or carry something. */
export interface Actor<I extends Ids = Ids> {
  /** A lower-case slug of at most 64 characters, unique across all tables and never reused. */
  readonly id: I['actor']
  /** What sort of actor it is, which decides whether it may publish, answer for words or speak them. */
  readonly kind: ActorKind
  /** Its name in English; sentences use `names.en` instead where there is one. */
  readonly name: string
  /** Variants and transliterations met in the sources. */
  readonly aliases?: readonly string[]
  /** Names by language tag: the native script, and `en` where English prose uses another name than `name`. */
  readonly names?: Readonly<Record<string, string>>
  /** Body or unit → body or state; outlet → state only if state-owned; a person has none. */
  readonly parent?: I['actor']
  /** `false`: a placeholder for a publisher nobody could identify. */
  readonly identified?: false
  /** Outside identifiers by scheme, only where they were verified. */
  readonly ids?: Readonly<Record<string, string>>
}

/** What sort of place, from wide to narrow; an `informal` one has no agreed borders. */
export type PlaceKind = 'country' | 'admin1' | 'admin2' | 'city' | 'site' | 'informal'

/** A place. Its kind is its precision; a vague place has no point. */
export interface Place<I extends Ids = Ids> {
  /** A lower-case slug of at most 64 characters, unique across all tables and never reused. */
  readonly id: I['place']
  /** What sort of place it is; this is its precision. */
  readonly kind: PlaceKind
  /** Its name in English, without an adjective that takes a side. */
  readonly name: string
  /** Names by language tag, in the native script. */
  readonly names?: Readonly<Record<string, string>>
  /** The next larger place; left out where there is none, as for a country. */
  readonly within?: I['place']
  /** Longitude and latitude in degrees, WGS 84. */
  readonly point?: readonly [lon: number, lat: number]
  /** Outside identifiers by scheme, such as `geonames`; left out unless they were verified. */
  readonly ids?: Readonly<Record<string, string>>
}

/** Where a text comes from, when it is not its publisher's own. `inferred` needs a `why`. */
export interface Origin<I extends Ids = Ids> {
  /** Whose text it is, such as a news agency. */
  readonly actor: I['actor']
  /** `stated`: the document credits it; `inferred`: it does not, and readings can leave the origin out. */
  readonly basis: 'stated' | 'inferred'
  /** What the origin follows from; required where the basis is `inferred`. */
  readonly why?: string
}

/** What a zone holds; `boilerplate` and `uncoded` may lie inside one of the others, which never overlap. */
export type ZoneKind = 'headline' | 'caption' | 'background' | 'boilerplate' | 'uncoded'

/** Why a passage carries no claim. */
export type UncodedWhy = 'connective' | 'repeats' | 'scene-setting' | 'analysis'

/** A stretch of a document's text, as offsets in code points, end exclusive. */
export interface Zone {
  /** What the stretch holds: no passage that carries a claim lies in `boilerplate`. */
  readonly kind: ZoneKind
  /** The offset of its first code point; the text begins at 0. */
  readonly start: number
  /** The offset after its last code point. */
  readonly end: number
  /** Required for `uncoded`. */
  readonly why?: UncodedWhy
}

/** Under what terms a text may be reused; `unknown` where nothing was found out. */
export type Rights = 'all-rights-reserved' | 'open-licence' | 'public-domain' | 'unknown'

/** One text. The text itself is never shipped: `text.sha256` and the spans say which text is meant. */
export interface Document<I extends Ids = Ids> {
  /** A lower-case slug of at most 64 characters, unique across all tables and never reused. */
  readonly id: I['document']
  /** Who published it: an outlet, a body or an organisation of states, never a person or a state as such. */
  readonly publisher: I['actor']
  /** Only where the whole document is another's copy. */
  readonly origin?: Origin<I>
  /** The document that this one copies; where nothing nearer is known, the origin is that of the other. */
  readonly copyOf?: I['document']
  /** Its headline as printed, in the language of the document. */
  readonly title: string
  /** Those named as its authors, as printed; left out where nobody is. */
  readonly authors?: readonly string[]
  /** BCP 47 language tag. */
  readonly lang: string
  /** Its address on the web (http or https), to which passages are linked; left out where none is known. */
  readonly url?: string
  /** When it was published, and how that is known; where the date has no end, `accessed` bounds it. */
  readonly published: Dated
  /** The day the text was taken; it bounds a `published` that is open at its end. */
  readonly accessed: Day
  /** Which text is meant, in its canonical form (UTF-8, NFC, LF). */
  readonly text: {
    /** SHA-256 of the canonical text. */
    readonly sha256: string
    /** Length of the canonical text in code points. */
    readonly length: number
  }
  /** Under what terms it was published; whatever they are, the text itself is not in the record. */
  readonly rights: Rights
  /** The stretches that are not plain body, in the order of the text; empty where all of it is. */
  readonly zones: readonly Zone[]
}

/** What sort of happening; that an event is of a kind does not say that it took place. */
export type EventKind =
  | 'deployment'
  | 'training'
  | 'arms-transfer'
  | 'strike'
  | 'ground-combat'
  | 'capture'
  | 'desertion'
  | 'visit'
  | 'meeting'
  | 'agreement'
  | 'ratification'
  | 'sanction'
  | 'statement'
  | 'summons'
  | 'briefing'
  | 'truce'

/** An index card for a happening. It asserts nothing: whether, how many and by whose order are questions. */
export interface Event<I extends Ids = Ids> {
  /** A lower-case slug of at most 64 characters, unique across all tables and never reused. */
  readonly id: I['event']
  /** What sort of happening it is. */
  readonly kind: EventKind
  /** What the card is called; it begins with "Reported" unless nobody disputes it, and holds no number. */
  readonly label: string
  /** When it is said to have been; it dates the claims that have this occasion and no `said` of their own. */
  readonly time?: Dated
  /** Where it is said to have been; it stands in for the place of a question that names none. */
  readonly place?: I['place']
  /** The parties that claims name; unordered, asserts nothing. */
  readonly concerns: readonly I['actor'][]
  /** The larger happening of which it is a part; the way up never leads back. */
  readonly partOf?: I['event']
}

/** The heading that a question stands under, which groups it for readers and decides no answer. */
export type Topic =
  | 'deployment'
  | 'training'
  | 'numbers'
  | 'casualties'
  | 'arms'
  | 'fighting'
  | 'china'
  | 'reactions'
  | 'diplomacy'
  | 'economy'
  | 'analysis'

interface QuestionBase<I extends Ids> {
  /** A slug that names the thing asked about and takes no side, unique across all tables. */
  readonly id: I['question']
  /** What is at issue, tenseless and neutral. */
  readonly text: string
  /** The one heading under which it stands. */
  readonly topic: Topic
  /** The happening that it is about; left out where it is about none in particular. */
  readonly event?: I['event']
  /** Where it asks about; where it is left out, the place of the event stands in. */
  readonly place?: I['place']
}

/** A question that is affirmed or denied. */
export interface FactQuestion<I extends Ids = Ids> extends QuestionBase<I> {
  /** How it is answered: which of polarity, quantity, stance and choice an answer gives. */
  readonly kind: 'fact'
  /** Which wordings count as an affirmation. */
  readonly affirmCovers: string
  /** Which wordings count as a denial. */
  readonly denyCovers: string
  /** Clauses. `{were seen|be seen}` gives the verb as reported fact and after "would" or "might". */
  readonly phrases: { readonly affirm: string; readonly deny: string }
}

/** Whether a number counts what is there, what has added up, or what moves in a period. */
export type Measure = 'stock' | 'cumulative' | 'flow'

/** A question that is answered with a number. */
export interface QuantityQuestion<I extends Ids = Ids> extends QuestionBase<I> {
  /** Narrowed to the ids of such questions: a reading of numbers takes no other. */
  readonly id: I['quantityQuestion']
  /** How it is answered: with a `quantity`. */
  readonly kind: 'quantity'
  /** What one is: `person`, `missile`, `round`, `container`, `usd`, … */
  readonly unit: string
  /** In which sense it counts; what time an answer without `about` is about follows from it. */
  readonly measure: Measure
  /** A question that counts everything this one counts, in the same unit. */
  readonly subsetOf?: I['quantityQuestion']
  /** A noun phrase for what is counted. */
  readonly phrases: { readonly counted: string }
}

/** A question that is answered with an attitude. */
export interface StanceQuestion<I extends Ids = Ids> extends QuestionBase<I> {
  /** How it is answered: with a `stance`. */
  readonly kind: 'stance'
  /** A noun phrase for what the attitude is about. */
  readonly phrases: { readonly about: string }
}

/** A question that is answered with one or several of listed codes. */
export interface ChoiceQuestion<I extends Ids = Ids> extends QuestionBase<I> {
  /** How it is answered: with a `choice`, one or several of its codes. */
  readonly kind: 'choice'
  /** What each code means. */
  readonly choices: Readonly<Record<string, string>>
  /** Whether one answer rules out the others. */
  readonly exclusive: boolean
  /** A clause for each code. */
  readonly phrases: Readonly<Record<string, string>>
}

/** What is at issue: a neutral sentence, count or topic on which answers can be compared. */
export type Question<I extends Ids = Ids> =
  | FactQuestion<I>
  | QuantityQuestion<I>
  | StanceQuestion<I>
  | ChoiceQuestion<I>

/** The two answers to a question of fact; which wordings count as either, the question says. */
export type Polarity = 'affirm' | 'deny'

/** How a number is hedged, which decides the bounds it has: `exact` two that are equal, `vague` none. */
export type Hedge = 'exact' | 'about' | 'up-to' | 'less-than' | 'at-least' | 'more-than' | 'between' | 'vague'

/**
 * A number as it was hedged. Nothing is widened: `up-to` has only `high`, `about` has `low = high` and the
 * hedge, `vague` ("several hundred") has neither. The printed words stand on the report, as `raw`.
 */
export interface Quantity {
  /** How the claimant hedged it; the outlet's own doubt is the report's `framing`. */
  readonly hedge: Hedge
  /** The least, as stated, itself excluded after `more-than`; left out where no lower bound is stated. */
  readonly low?: number
  /** The most, as stated, itself excluded after `less-than`; left out where no upper bound is stated. */
  readonly high?: number
}

/** An attitude towards what is asked about; two that differ are never computed to be a contradiction. */
export type Stance =
  | 'supports'
  | 'welcomes'
  | 'praises'
  | 'non-interference'
  | 'no-threat'
  | 'concerned'
  | 'calls-it-escalation'
  | 'criticises'
  | 'condemns'
  | 'demands-withdrawal'
  | 'urges-negotiation'
  | 'urges-de-escalation'
  | 'urges-action'

/** Whether the claimant speaks of what is, what is planned, an option under review, an expectation, … */
export type Modality = 'actual' | 'planned' | 'considered' | 'expected' | 'possible' | 'conditional'

/** What the claimant says it rests on. */
export type ClaimBasis = 'intelligence' | 'document' | 'witness' | 'media'

/** Why a released row no longer stands; it stays in its table, and readings pass it over. */
export type WithdrawnWhy = 'coding-error' | 'merged' | 'source-retracted' | 'out-of-scope'

/** The life of a row that is append-only once it was released. */
export interface Life<Id extends string> {
  /** The release in which the row first appeared. */
  readonly recorded: string
  /** The release in which it was withdrawn. */
  readonly withdrawn?: string
  /** Why it was withdrawn; given exactly where `withdrawn` is. */
  readonly withdrawnWhy?: WithdrawnWhy
  /** The row of the same table that stands in its place; left out where none does. */
  readonly replacedBy?: Id
}

interface ClaimBase<I extends Ids> extends Life<I['claim']> {
  /** A slug unique across all tables; a date in it is a hint and never read as data. */
  readonly id: I['claim']
  /** What was answered, or left unanswered: one question a claim. */
  readonly question: I['question']
  /** The office or state answerable for the words; `null`: the document names nobody identifiable. */
  readonly claimant: I['actor'] | null
  /** Further actors of one signed text. */
  readonly joint?: readonly I['actor'][]
  /** The mouth. */
  readonly speaker?: I['person']
  /** In which sense it is said to be so; `actual` where it is left out. */
  readonly modality?: Modality
  /** Presupposed by the wording rather than asserted. */
  readonly tacit?: true
  /** The time the answer is about. */
  readonly about?: Edtf
  /** When it was said; left out where `occasion` has a time. */
  readonly said?: Dated
  /** The briefing, meeting or statement at which it was said; its time is used where `said` is left out. */
  readonly occasion?: I['event']
  /** What sort of source the claimant itself names; left out where it names none. */
  readonly basis?: ClaimBasis
  /** Whom the claimant itself cites. */
  readonly citing?: readonly I['actor'][]
  /** How often the claimant is reported to have said it on that occasion. */
  readonly repeats?: number
  /** What a reader should know of how it was coded; required where a headline alone makes the claim. */
  readonly note?: string
}

interface NoAnswer {
  readonly polarity?: never
  readonly quantity?: never
  readonly stance?: never
  readonly choice?: never
}

/** An answer to a fact question. */
export interface FactAnswer<I extends Ids = Ids> extends ClaimBase<I>, Omit<NoAnswer, 'polarity'> {
  /** What the claimant did: an answer gives a polarity, quantity, stance or choice, any other act none. */
  readonly act: 'answer'
  /** Whether it affirms or denies, by the wordings that the question lists for either. */
  readonly polarity: Polarity
}

/** An answer to a quantity question. */
export interface QuantityAnswer<I extends Ids = Ids> extends ClaimBase<I>, Omit<NoAnswer, 'quantity'> {
  /** The claimant gave a number, with or without figures. */
  readonly act: 'answer'
  /** A question of kind `quantity`: no other is answered with a number. */
  readonly question: I['quantityQuestion']
  /** The number as it was hedged, with nothing widened; the printed words stand on the reports, as `raw`. */
  readonly quantity: Quantity
}

/** An answer to a stance question. */
export interface StanceAnswer<I extends Ids = Ids> extends ClaimBase<I>, Omit<NoAnswer, 'stance'> {
  /** The claimant took an attitude. */
  readonly act: 'answer'
  /** The attitude, one a claim: whoever voices two makes two claims. */
  readonly stance: Stance
}

/** An answer to a choice question. */
export interface ChoiceAnswer<I extends Ids = Ids> extends ClaimBase<I>, Omit<NoAnswer, 'choice'> {
  /** The claimant gave one or several of the listed answers. */
  readonly act: 'answer'
  /** Which of the question's `choices` it gave, by code: at least one. */
  readonly choice: readonly string[]
}

/**
 * Anything but an answer: asked and gave none (`decline`), says it does not know (`disclaim`), asked and did
 * not respond (`no-reply`), or takes an answer back (`retract`).
 */
export interface Silence<I extends Ids = Ids> extends ClaimBase<I>, NoAnswer {
  /** Which of these it did; a refusal and a position at one briefing are two claims. */
  readonly act: 'decline' | 'disclaim' | 'no-reply' | 'retract'
}

/** A claim that answers its question, with exactly one of polarity, quantity, stance and choice. */
export type Answer<I extends Ids = Ids> =
  | FactAnswer<I>
  | QuantityAnswer<I>
  | StanceAnswer<I>
  | ChoiceAnswer<I>

/**
 * One actor's dated answer, or refusal to answer, to one question. It exists once per act of saying, however
 * many documents print it.
 */
export type Claim<I extends Ids = Ids> = Answer<I> | Silence<I>

/** In whose words a document carries a claim. `described`: the outlet only characterises what was said. */
export type Mode = 'direct' | 'indirect' | 'own' | 'unattributed' | 'described'

/** What the outlet's own verb makes of a claim: vouches for it, keeps its distance, or does neither. */
export type Framing = 'neutral' | 'endorsing' | 'distancing'

/** A passage, as offsets in code points of the document's text, and its words or its first and last words. */
export type Span =
  | {
      /** The offset of its first code point. */
      readonly start: number
      /** The offset after its last code point. */
      readonly end: number
      /** All of its words, at most 200 characters: direct speech, or too short to leave any out. */
      readonly exact: string
      readonly head?: never
      readonly tail?: never
    }
  | {
      /** The offset of its first code point. */
      readonly start: number
      /** The offset after its last code point. */
      readonly end: number
      /** Its first words, at most three, with which the passage is found in the text. */
      readonly head: string
      /** Its last words, at most three. */
      readonly tail: string
      readonly exact?: never
    }

/** One station between the claimant and the page. */
export interface Relay<I extends Ids = Ids> {
  /** Who passed the claim on: neither its claimant nor the publisher of the document. */
  readonly actor: I['actor']
  /** When it did, where that is known; if before the document, this is when it could first be read. */
  readonly at?: Edtf
}

/** The passage in which one document carries one claim. */
export interface Report<I extends Ids = Ids> extends Life<I['report']> {
  /** A lower-case slug of at most 64 characters, unique across all tables and never reused. */
  readonly id: I['report']
  /** The claim that the passage carries; others may carry it too. */
  readonly claim: I['claim']
  /** The document in which the passage stands, and in whose text the spans are counted. */
  readonly document: I['document']
  /** In whose words the claim is carried; `own` exactly where the claimant is the publisher. */
  readonly mode: Mode
  /** Where the passage stands: one stretch of the text, or several that together carry the claim. */
  readonly spans: readonly Span[]
  /** The relays, nearest the claimant first; publisher and claimant are not among them. */
  readonly via?: readonly Relay<I>[]
  /** For a passage whose source is inferred. */
  readonly origin?: Origin<I>
  /** The printed words of a quantity, verbatim. */
  readonly raw?: string
  /** Who put the words into the document's language, where that is known. */
  readonly translatedBy?: I['actor']
  /** The document misprints; the claim keeps the value that its source gave. */
  readonly fault?: {
    /** What the document prints. */
    readonly printed: string
    /** Why that is a misprint. */
    readonly why: string
  }
  /** What the outlet's verb makes of the claim; `neutral` where it is left out. */
  readonly framing?: Framing
  /** The words that name the speaker, errors and all. */
  readonly attribution?: string
  /** The document says that this is the first time. */
  readonly first?: true
}

/** How one claim stands to another; `same-statement` joins two renderings of one utterance. */
export type LinkType = 'contradicts' | 'responds-to' | 'restates' | 'revises' | 'same-statement' | 'retracts'

/** A relation between two claims that cannot be computed. */
export interface Link<I extends Ids = Ids> {
  /** A lower-case slug of at most 64 characters, unique across all tables and never reused. */
  readonly id: I['link']
  /** How `from` stands to `to`, such as a reply to what it replies to. */
  readonly type: LinkType
  /** The claim that the link begins at: the reply, the revision, the retraction. */
  readonly from: I['claim']
  /** The claim that it leads to, never the same one. */
  readonly to: I['claim']
  /** The actor that says so, or `curators`, who must say `why`. */
  readonly assertedBy: I['actor'] | 'curators'
  /** Why it is said; required where the curators say it. */
  readonly why?: string
  /** The document that says it; left out where none does. */
  readonly document?: I['document']
}

/** The eight tables. */
export interface Tables<I extends Ids = Ids> {
  /** Everyone who publishes, answers, speaks, relays or is concerned; a view keeps them all. */
  readonly actors: readonly Actor<I>[]
  /** Where questions and events are; a view keeps them all. */
  readonly places: readonly Place<I>[]
  /** One row for each text, without the text; a view keeps them all, also those it has nothing of. */
  readonly documents: readonly Document<I>[]
  /** The index cards that questions and occasions point at; a view keeps them all. */
  readonly events: readonly Event<I>[]
  /** What is at issue; a view keeps them all, also those on which it holds no claim. */
  readonly questions: readonly Question<I>[]
  /** The answers, refusals and retractions; those that were withdrawn stay among them. */
  readonly claims: readonly Claim<I>[]
  /** The passages that carry the claims; those that were withdrawn stay among them. */
  readonly reports: readonly Report<I>[]
  /** The relations that cannot be computed; a view keeps those of which it holds both claims. */
  readonly links: readonly Link<I>[]
}

/** The name of one of the eight tables. */
export type TableName = keyof Tables

/** A row of one table. */
export type Row<T extends TableName = TableName, I extends Ids = Ids> = Tables<I>[T][number]

/** Whether a row is in a view for sure, or only if its uncertain date falls on the right side. */
export type Certainty = 'certain' | 'possible'

/** The tables, and which of their claims, reports and links are in this view only possibly. */
export interface Dataset<I extends Ids = Ids> extends Tables<I> {
  /** The ids of the rows whose uncertain date may put them outside this view; empty for a whole record. */
  readonly possible: readonly (I['claim'] | I['report'] | I['link'])[]
}
