import type { Claim, Modality, Quantity, Question, Stance } from '../model.js'
import { listed } from './listed.js'

/** After "said that it" and after "would". */
const stances: Readonly<Record<Stance, readonly [past: string, base: string]>> = {
  supports: ['supported', 'support'],
  welcomes: ['welcomed', 'welcome'],
  praises: ['praised', 'praise'],
  'non-interference': ['took a position of non-interference on', 'take a position of non-interference on'],
  'no-threat': ['saw no threat in', 'see no threat in'],
  concerned: ['was concerned about', 'be concerned about'],
  'calls-it-escalation': ['saw an escalation in', 'see an escalation in'],
  criticises: ['criticised', 'criticise'],
  condemns: ['condemned', 'condemn'],
  'demands-withdrawal': ['demanded withdrawal with regard to', 'demand withdrawal with regard to'],
  'urges-negotiation': ['urged negotiations on', 'urge negotiations on'],
  'urges-de-escalation': ['urged de-escalation of', 'urge de-escalation of'],
  'urges-action': ['urged action on', 'urge action on'],
}

const factLead: Readonly<Record<Modality, string>> = {
  actual: 'that ',
  planned: 'that it was planned that ',
  considered: 'that it was an option under review that ',
  expected: 'that it was expected that ',
  possible: 'that ',
  conditional: 'that in a certain case ',
}

const numberLead: Readonly<Record<Modality, string>> = {
  actual: 'that the number of ',
  planned: 'that the planned number of ',
  considered: 'that the number under review of ',
  expected: 'that the expected number of ',
  possible: 'that the possible number of ',
  conditional: 'that in a certain case the number of ',
}

/**
 * What follows "said" in an answer. A clause such as "troops {were seen|be seen} there" gives the verb as
 * reported fact and after "would" or "might".
 */
export function answerInWords(question: Question, claim: Claim, printed: readonly string[]): string {
  const { modality = 'actual', polarity, quantity, stance, choice } = claim
  const clauseOf = (phrase: string): string => factLead[modality] + verbIn(phrase, modality)
  if (question.kind === 'fact' && polarity) return clauseOf(question.phrases[polarity])
  if (question.kind === 'choice' && choice)
    return listed(choice.map((code) => clauseOf(phraseFor(code, question.phrases))))
  if (question.kind === 'quantity' && quantity) {
    const words = printed.length > 0 ? printed.map((raw) => `“${raw}”`).join(' or ') : boundsInWords(quantity)
    return `${numberLead[modality]}${question.phrases.counted} was ${words}`
  }
  if (question.kind === 'stance' && stance) {
    const [past, base] = stances[stance]
    const many = claim.claimant === null || claim.joint !== undefined
    const said = many ? past.replace('was ', 'were ') : past
    const verb = modality === 'actual' ? said : modality === 'possible' ? `might ${base}` : `would ${base}`
    return `that ${many ? 'they' : 'it'} ${verb} ${question.phrases.about}`
  }
  throw new RangeError(`"${claim.id}" does not answer "${question.id}", which is a ${question.kind} question`)
}

/** The clause of a code; of one that the question has not, in a foreign dataset, the code. */
function phraseFor(code: string, phrases: Readonly<Record<string, string>>): string {
  return Object.hasOwn(phrases, code) ? (phrases[code] as string) : code
}

/** A number with its hedge, for where no printed words are at hand. */
function boundsInWords({ hedge, low, high }: Quantity): string {
  if (hedge === 'vague' || (low ?? high) === undefined) return 'not given in figures'
  if (hedge === 'between' && low !== undefined && high !== undefined) return `between ${low} and ${high}`
  return `${hedge === 'exact' ? '' : `${hedge.replace('-', ' ')} `}${low ?? high}`
}

/** What an actor is asked about, or does not know: "whether …", "the number of …", a noun phrase. */
export function topicInWords(question: Question): string {
  switch (question.kind) {
    case 'fact':
      return `whether ${verbIn(question.phrases.affirm, 'actual')}`
    case 'quantity':
      return `the number of ${question.phrases.counted}`
    case 'stance':
      return question.phrases.about
    case 'choice':
      return `“${question.text}”`
  }
}

function verbIn(phrase: string, modality: Modality): string {
  return phrase.replace(/\{([^{|}]*)\|([^{|}]*)\}/g, (_, past: string, base: string) =>
    modality === 'actual' ? past : modality === 'possible' ? `might ${base}` : `would ${base}`,
  )
}
