import { rule as aboutFitsModality } from './about-fits-modality.js'
import { rule as answerFitsQuestion } from './answer-fits-question.js'
import { rule as claimsAreDated } from './claims-are-dated.js'
import { rule as claimsDiffer } from './claims-differ.js'
import { rule as dateBases } from './date-bases.js'
import { rule as firstIsFirst } from './first-is-first.js'
import { rule as headlineOnlyNotes } from './headline-only-notes.js'
import { rule as hedges } from './hedges.js'
import { rule as links } from './links.js'
import { rule as modes } from './modes.js'
import { rule as noCycles } from './no-cycles.js'
import { rule as nothingHangsLoose } from './nothing-hangs-loose.js'
import { rule as originsSayWhy } from './origins-say-why.js'
import { rule as parents } from './parents.js'
import { rule as phrases } from './phrases.js'
import { rule as points } from './points.js'
import { rule as printedNumbers } from './printed-numbers.js'
import { rule as relays } from './relays.js'
import { rule as roles } from './roles.js'
import type { Rule } from './rule.js'
import { rule as saidBeforePublished } from './said-before-published.js'
import { rule as subsetOf } from './subset-of.js'
import { rule as subsetWithinWhole } from './subset-within-whole.js'
import { rule as verbatimLimits } from './verbatim-limits.js'
import { rule as withdrawals } from './withdrawals.js'
import { rule as zones } from './zones.js'

/** All rules: first what refers to what, then values, time and sense. */
export const rules: readonly Rule[] = [
  parents,
  roles,
  subsetOf,
  noCycles,
  nothingHangsLoose,
  claimsAreDated,
  claimsDiffer,
  answerFitsQuestion,
  hedges,
  printedNumbers,
  verbatimLimits,
  zones,
  headlineOnlyNotes,
  modes,
  relays,
  originsSayWhy,
  points,
  dateBases,
  saidBeforePublished,
  aboutFitsModality,
  subsetWithinWhole,
  firstIsFirst,
  links,
  phrases,
  withdrawals,
]
