import {
  claimantInWords,
  dataset,
  describe,
  type Estimate,
  estimates,
  get,
  linksOf,
  nameOf,
  type RecordIds,
} from '@dprk-ru/data'
import { inACell } from './in-a-cell'
import { saidInWords } from './said-in-words'

/** The things counted that the home page shows, each in a table of its own: they are not one series. */
const questions: readonly RecordIds['quantityQuestion'][] = [
  'dprk-soldiers-in-training',
  'dprk-troops-sent',
  'dprk-troops-in-kursk',
]

/** One row: who said how many, when, as printed where. */
export interface EstimateRow {
  readonly claim: string
  readonly said: string
  readonly claimant: string
  /** The words as the documents print them. */
  readonly printed: readonly string[]
  /** In which sense, where it is another than "so it is": planned, expected, possible, … */
  readonly sense?: string
  readonly publishers: readonly string[]
  /** The claimants of other rows that render the same statement. */
  readonly sameStatement: readonly string[]
  readonly note?: string
  /** The whole as a sentence. */
  readonly sentence: string
}

export interface EstimateTable {
  readonly question: string
  readonly counted: string
  /** What the table rests on. */
  readonly documents: number
  readonly publishers: number
  readonly languages: number
  readonly rows: readonly EstimateRow[]
}

export function firstEstimates(): readonly EstimateTable[] {
  return questions.map((question) => {
    const answers = estimates(dataset, question)
    const documents = [
      ...new Set(answers.flatMap(({ printed }) => printed.map(({ document }) => document))),
    ].map((id) => get(dataset, 'documents', id))
    return {
      question,
      counted: get(dataset, 'questions', question).text.replace(/\.$/, ''),
      documents: documents.length,
      publishers: new Set(documents.map(({ publisher }) => publisher)).size,
      languages: new Set(documents.map(({ lang }) => lang)).size,
      rows: answers.map((answer) => rowOf(answer, answers)),
    }
  })
}

type Answer = Estimate<RecordIds>

function rowOf({ claim, modality, printed, said }: Answer, answers: readonly Answer[]): EstimateRow {
  const publishers = printed.map(({ document }) => get(dataset, 'documents', document).publisher)
  const sameStatement = linksOf(dataset, claim.id)
    .filter(({ type }) => type === 'same-statement')
    .map(({ from, to }) => (from === claim.id ? to : from))
    .flatMap((id) => answers.filter((other) => other.claim.id === id))
    .map((other) => claimantOf(other))
  return {
    claim: claim.id,
    said: saidInWords(said),
    claimant: claimantOf({ claim }),
    printed: [...new Set(printed.map(({ raw }) => raw))],
    ...(modality !== 'actual' && { sense: modality }),
    publishers: [...new Set(publishers)].map((actor) => inACell(nameOf(dataset, actor))),
    sameStatement,
    ...(claim.note !== undefined && { note: claim.note }),
    sentence: describe(dataset, claim),
  }
}

function claimantOf({ claim }: Pick<Answer, 'claim'>): string {
  return inACell(claimantInWords(dataset, claim) ?? 'no source named')
}
