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
  readonly actor: string
  /** An actor of kind `state`. */
  readonly state: string
  /** An actor of kind `person`. */
  readonly person: string
  readonly place: string
  readonly document: string
  readonly event: string
  readonly question: string
  /** A question of kind `quantity`. */
  readonly quantityQuestion: string
  readonly claim: string
  readonly report: string
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
  readonly edtf: Edtf
  readonly basis: DateBasis
  /** What the date was worked out from; required where the basis is `inferred`. */
  readonly why?: string
  /** What the document prints, where that is a slip. */
  readonly printed?: string
}

export type ActorKind = 'state' | 'igo' | 'body' | 'unit' | 'person' | 'outlet'

/** Who can say, do or carry something. */
export interface Actor<I extends Ids = Ids> {
  readonly id: I['actor']
  readonly kind: ActorKind
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

export type PlaceKind = 'country' | 'admin1' | 'admin2' | 'city' | 'site' | 'informal'

/** A place. Its kind is its precision; a vague place has no point. */
export interface Place<I extends Ids = Ids> {
  readonly id: I['place']
  readonly kind: PlaceKind
  readonly name: string
  readonly names?: Readonly<Record<string, string>>
  readonly within?: I['place']
  /** Longitude and latitude in degrees, WGS 84. */
  readonly point?: readonly [lon: number, lat: number]
  readonly ids?: Readonly<Record<string, string>>
}

/** Where a text comes from, when it is not its publisher's own. `inferred` needs a `why`. */
export interface Origin<I extends Ids = Ids> {
  readonly actor: I['actor']
  readonly basis: 'stated' | 'inferred'
  readonly why?: string
}

export type ZoneKind = 'headline' | 'caption' | 'background' | 'boilerplate' | 'uncoded'

/** Why a passage carries no claim. */
export type UncodedWhy = 'connective' | 'repeats' | 'scene-setting' | 'analysis'

/** A stretch of a document's text, as offsets in code points, end exclusive. */
export interface Zone {
  readonly kind: ZoneKind
  readonly start: number
  readonly end: number
  /** Required for `uncoded`. */
  readonly why?: UncodedWhy
}

export type Rights = 'all-rights-reserved' | 'open-licence' | 'public-domain' | 'unknown'

/** One text. The text itself is never shipped: `text.sha256` and the spans say which text is meant. */
export interface Document<I extends Ids = Ids> {
  readonly id: I['document']
  readonly publisher: I['actor']
  /** Only where the whole document is another's copy. */
  readonly origin?: Origin<I>
  readonly copyOf?: I['document']
  readonly title: string
  readonly authors?: readonly string[]
  /** BCP 47 language tag. */
  readonly lang: string
  readonly url?: string
  readonly published: Dated
  /** The day the text was taken; it bounds a `published` that is open at its end. */
  readonly accessed: Day
  /** SHA-256 and length in code points of the canonical text (UTF-8, NFC, LF). */
  readonly text: { readonly sha256: string; readonly length: number }
  readonly rights: Rights
  readonly zones: readonly Zone[]
}

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
  readonly id: I['event']
  readonly kind: EventKind
  readonly label: string
  readonly time?: Dated
  readonly place?: I['place']
  /** The parties that claims name; unordered, asserts nothing. */
  readonly concerns: readonly I['actor'][]
  readonly partOf?: I['event']
}

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
  readonly id: I['question']
  /** What is at issue, tenseless and neutral. */
  readonly text: string
  readonly topic: Topic
  readonly event?: I['event']
  readonly place?: I['place']
}

/** A question that is affirmed or denied. */
export interface FactQuestion<I extends Ids = Ids> extends QuestionBase<I> {
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
  readonly id: I['quantityQuestion']
  readonly kind: 'quantity'
  /** What one is: `person`, `missile`, `round`, `container`, `usd`, … */
  readonly unit: string
  readonly measure: Measure
  /** A question that counts everything this one counts, in the same unit. */
  readonly subsetOf?: I['quantityQuestion']
  /** A noun phrase for what is counted. */
  readonly phrases: { readonly counted: string }
}

/** A question that is answered with an attitude. */
export interface StanceQuestion<I extends Ids = Ids> extends QuestionBase<I> {
  readonly kind: 'stance'
  /** A noun phrase for what the attitude is about. */
  readonly phrases: { readonly about: string }
}

/** A question that is answered with one or several of listed codes. */
export interface ChoiceQuestion<I extends Ids = Ids> extends QuestionBase<I> {
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

export type Polarity = 'affirm' | 'deny'

export type Hedge = 'exact' | 'about' | 'up-to' | 'less-than' | 'at-least' | 'more-than' | 'between' | 'vague'

/**
 * A number as it was hedged. Nothing is widened: `up-to` has only `high`, `about` has `low = high` and the
 * hedge, `vague` ("several hundred") has neither. The printed words stand on the report, as `raw`.
 */
export interface Quantity {
  readonly hedge: Hedge
  readonly low?: number
  readonly high?: number
}

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

export type WithdrawnWhy = 'coding-error' | 'merged' | 'source-retracted' | 'out-of-scope'

/** The life of a row that is append-only once it was released. */
export interface Life<Id extends string> {
  /** The release in which the row first appeared. */
  readonly recorded: string
  /** The release in which it was withdrawn. */
  readonly withdrawn?: string
  readonly withdrawnWhy?: WithdrawnWhy
  readonly replacedBy?: Id
}

interface ClaimBase<I extends Ids> extends Life<I['claim']> {
  readonly id: I['claim']
  readonly question: I['question']
  /** The office or state answerable for the words; `null`: the document names nobody identifiable. */
  readonly claimant: I['actor'] | null
  /** Further actors of one signed text. */
  readonly joint?: readonly I['actor'][]
  /** The mouth. */
  readonly speaker?: I['person']
  readonly modality?: Modality
  /** Presupposed by the wording rather than asserted. */
  readonly tacit?: true
  /** The time the answer is about. */
  readonly about?: Edtf
  /** When it was said; left out where `occasion` has a time. */
  readonly said?: Dated
  readonly occasion?: I['event']
  readonly basis?: ClaimBasis
  /** Whom the claimant itself cites. */
  readonly citing?: readonly I['actor'][]
  /** How often the claimant is reported to have said it on that occasion. */
  readonly repeats?: number
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
  readonly act: 'answer'
  readonly polarity: Polarity
}

/** An answer to a quantity question. */
export interface QuantityAnswer<I extends Ids = Ids> extends ClaimBase<I>, Omit<NoAnswer, 'quantity'> {
  readonly act: 'answer'
  readonly question: I['quantityQuestion']
  readonly quantity: Quantity
}

/** An answer to a stance question. */
export interface StanceAnswer<I extends Ids = Ids> extends ClaimBase<I>, Omit<NoAnswer, 'stance'> {
  readonly act: 'answer'
  readonly stance: Stance
}

/** An answer to a choice question. */
export interface ChoiceAnswer<I extends Ids = Ids> extends ClaimBase<I>, Omit<NoAnswer, 'choice'> {
  readonly act: 'answer'
  readonly choice: readonly string[]
}

/**
 * Anything but an answer: asked and gave none (`decline`), says it does not know (`disclaim`), asked and did
 * not respond (`no-reply`), or takes an answer back (`retract`).
 */
export interface Silence<I extends Ids = Ids> extends ClaimBase<I>, NoAnswer {
  readonly act: 'decline' | 'disclaim' | 'no-reply' | 'retract'
}

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

export type Framing = 'neutral' | 'endorsing' | 'distancing'

/** A passage, as offsets in code points of the document's text, and its words or its first and last words. */
export type Span =
  | {
      readonly start: number
      readonly end: number
      readonly exact: string
      readonly head?: never
      readonly tail?: never
    }
  | {
      readonly start: number
      readonly end: number
      readonly head: string
      readonly tail: string
      readonly exact?: never
    }

/** One station between the claimant and the page. */
export interface Relay<I extends Ids = Ids> {
  readonly actor: I['actor']
  readonly at?: Edtf
}

/** The passage in which one document carries one claim. */
export interface Report<I extends Ids = Ids> extends Life<I['report']> {
  readonly id: I['report']
  readonly claim: I['claim']
  readonly document: I['document']
  readonly mode: Mode
  readonly spans: readonly Span[]
  /** The relays, nearest the claimant first; publisher and claimant are not among them. */
  readonly via?: readonly Relay<I>[]
  /** For a passage whose source is inferred. */
  readonly origin?: Origin<I>
  /** The printed words of a quantity, verbatim. */
  readonly raw?: string
  readonly translatedBy?: I['actor']
  /** The document misprints; the claim keeps the value that its source gave. */
  readonly fault?: { readonly printed: string; readonly why: string }
  readonly framing?: Framing
  /** The words that name the speaker, errors and all. */
  readonly attribution?: string
  /** The document says that this is the first time. */
  readonly first?: true
}

export type LinkType = 'contradicts' | 'responds-to' | 'restates' | 'revises' | 'same-statement' | 'retracts'

/** A relation between two claims that cannot be computed. */
export interface Link<I extends Ids = Ids> {
  readonly id: I['link']
  readonly type: LinkType
  readonly from: I['claim']
  readonly to: I['claim']
  /** The actor that says so, or `curators`, who must say `why`. */
  readonly assertedBy: I['actor'] | 'curators'
  readonly why?: string
  readonly document?: I['document']
}

/** The eight tables. */
export interface Tables<I extends Ids = Ids> {
  readonly actors: readonly Actor<I>[]
  readonly places: readonly Place<I>[]
  readonly documents: readonly Document<I>[]
  readonly events: readonly Event<I>[]
  readonly questions: readonly Question<I>[]
  readonly claims: readonly Claim<I>[]
  readonly reports: readonly Report<I>[]
  readonly links: readonly Link<I>[]
}

export type TableName = keyof Tables

/** A row of one table. */
export type Row<T extends TableName = TableName, I extends Ids = Ids> = Tables<I>[T][number]

/** Whether a row is in a view for sure, or only if its uncertain date falls on the right side. */
export type Certainty = 'certain' | 'possible'

/** The tables, and which of their claims, reports and links are in this view only possibly. */
export interface Dataset<I extends Ids = Ids> extends Tables<I> {
  readonly possible: readonly (I['claim'] | I['report'] | I['link'])[]
}
