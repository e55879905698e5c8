import { rule as aboutFitsModality } from './about-fits-modality.js'
import { rule as answerFitsQuestion } from './answer-fits-question.js'
import { rule as boundedDates } from './bounded-dates.js'
import { rule as choicesAreDefined } from './choices-are-defined.js'
import { rule as choicesHavePhrases } from './choices-have-phrases.js'
import { rule as claimants } from './claimants.js'
import { rule as claimsAreDated } from './claims-are-dated.js'
import { rule as claimsDiffer } from './claims-differ.js'
import { rule as claimsHaveReports } from './claims-have-reports.js'
import { rule as curatorsSayWhy } from './curators-say-why.js'
import { rule as eventsArePointedAt } from './events-are-pointed-at.js'
import { rule as firstIsFirst } from './first-is-first.js'
import { rule as headlineOnlyNotes } from './headline-only-notes.js'
import { rule as hedges } from './hedges.js'
import { rule as inferredDates } from './inferred-dates.js'
import { rule as languageTags } from './language-tags.js'
import { rule as linkEndsDiffer } from './link-ends-differ.js'
import { rule as linksAreSingle } from './links-are-single.js'
import { rule as noClaimInBoilerplate } from './no-claim-in-boilerplate.js'
import { rule as noCycles } from './no-cycles.js'
import { rule as noVerdicts } from './no-verdicts.js'
import { rule as oneStatementOneQuestion } from './one-statement-one-question.js'
import { rule as originsSayWhy } from './origins-say-why.js'
import { rule as ownVoice } from './own-voice.js'
import { rule as parents } from './parents.js'
import { rule as passagesHoldWords } from './passages-hold-words.js'
import { rule as phrases } from './phrases.js'
import { rule as points } from './points.js'
import { rule as printedDates } from './printed-dates.js'
import { rule as printedHedges } from './printed-hedges.js'
import { rule as printedNumbers } from './printed-numbers.js'
import { rule as publishers } from './publishers.js'
import { rule as questionsHaveClaims } from './questions-have-claims.js'
import { rule as rawWithNumbers } from './raw-with-numbers.js'
import { rule as relayDates } from './relay-dates.js'
import { rule as relays } from './relays.js'
import { rule as responsesFollow } from './responses-follow.js'
import type { Rule } from './rule.js'
import { rule as saidBeforePublished } from './said-before-published.js'
import { rule as speakers } from './speakers.js'
import { rule as subsetOf } from './subset-of.js'
import { rule as subsetWithinWhole } from './subset-within-whole.js'
import { rule as unattributed } from './unattributed.js'
import { rule as uncodedSaysWhy } from './uncoded-says-why.js'
import { rule as verbatimLimits } from './verbatim-limits.js'
import { rule as withdrawals } from './withdrawals.js'
import { rule as zonesAreDisjoint } from './zones-are-disjoint.js'

/** All rules: first what refers to what, then values, time, sense and what is named how. */
export const rules: readonly Rule[] = [
  parents,
  speakers,
  claimants,
  publishers,
  subsetOf,
  noCycles,
  claimsHaveReports,
  questionsHaveClaims,
  eventsArePointedAt,
  claimsAreDated,
  claimsDiffer,
  answerFitsQuestion,
  choicesAreDefined,
  hedges,
  rawWithNumbers,
  printedNumbers,
  printedHedges,
  verbatimLimits,
  passagesHoldWords,
  zonesAreDisjoint,
  uncodedSaysWhy,
  noClaimInBoilerplate,
  headlineOnlyNotes,
  ownVoice,
  unattributed,
  relays,
  relayDates,
  originsSayWhy,
  points,
  languageTags,
  printedDates,
  boundedDates,
  inferredDates,
  saidBeforePublished,
  aboutFitsModality,
  subsetWithinWhole,
  firstIsFirst,
  linkEndsDiffer,
  linksAreSingle,
  responsesFollow,
  oneStatementOneQuestion,
  curatorsSayWhy,
  phrases,
  choicesHavePhrases,
  withdrawals,
  noVerdicts,
]
