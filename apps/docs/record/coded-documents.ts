import { type DateBasis, dataset, dateInWords, nameOf, stateOf } from '@dprk-ru/data'
import { type RowLink, rowLink } from './row-addresses'
import { shareInWords } from './shares'

/** One document: what it is, how its date is known, and what became of its characters. */
export interface CodedDocument extends RowLink {
  readonly title: string
  readonly url?: string
  readonly publisher: string
  readonly published: string
  /** How the date is known. */
  readonly known: string
  readonly reports: number
  readonly characters: number
  readonly coded: string
  readonly boilerplate: string
  readonly uncoded: string
  /** What no public row accounts for: spaces, marks, and words that name a speaker. */
  readonly rest: string
}

export interface CodedDocuments {
  readonly documents: readonly CodedDocument[]
  readonly publishers: readonly string[]
  /** How many documents an office or a body put out itself. */
  readonly byOffices: number
  /** How many documents come from a publisher that belongs to a state. */
  readonly ofStates: number
  /** Languages of the parties in which there is no document. */
  readonly languagesMissing: readonly string[]
}

const bases: Readonly<Record<DateBasis, string>> = {
  stated: 'printed in full',
  completed: 'day and month printed, the year from context',
  relative: 'worked out from the text',
  bounded: 'limits alone follow from the text',
  inferred: 'inferred',
}

const partyLanguages = ['ko', 'ru', 'uk', 'zh']

export function codedDocuments(): CodedDocuments {
  const { documents } = dataset
  const languageNames = new Intl.DisplayNames('en', { type: 'language' })
  const present = new Set(documents.map(({ lang }) => new Intl.Locale(lang).language))
  return {
    documents: documents.map((document) => ({
      ...rowLink(document.id),
      title: document.title,
      ...(document.url !== undefined && { url: document.url }),
      publisher: nameOf(dataset, document.publisher),
      published: dateInWords(document.published.edtf),
      known: [bases[document.published.basis], document.published.why].filter(Boolean).join(': '),
      ...account(document),
    })),
    publishers: [...new Set(documents.map(({ publisher }) => nameOf(dataset, publisher)))].sort(),
    byOffices: documents.filter(({ publisher }) => !isOutlet(publisher)).length,
    ofStates: documents.filter(({ publisher }) => stateOf(dataset, publisher) !== undefined).length,
    languagesMissing: partyLanguages
      .filter((tag) => !present.has(tag))
      .map((tag) => languageNames.of(tag) ?? tag),
  }
}

type RecordDocument = (typeof dataset.documents)[number]
type Account = Pick<CodedDocument, 'reports' | 'characters' | 'coded' | 'boilerplate' | 'uncoded' | 'rest'>

/** Counts each code point once: coded where a report's span covers it, else boilerplate, else uncoded. */
function account({ id, text, zones }: RecordDocument): Account {
  const reports = dataset.reports.filter(({ document }) => document === id)
  const standing = new Array<'coded' | 'boilerplate' | 'uncoded' | 'rest'>(text.length).fill('rest')
  for (const kind of ['uncoded', 'boilerplate'] as const) {
    for (const zone of zones) if (zone.kind === kind) standing.fill(kind, zone.start, zone.end)
  }
  for (const { start, end } of reports.flatMap(({ spans }) => spans)) standing.fill('coded', start, end)
  const share = (kind: (typeof standing)[number]): string =>
    shareInWords(standing.filter((one) => one === kind).length, text.length)
  return {
    reports: reports.length,
    characters: text.length,
    coded: share('coded'),
    boilerplate: share('boilerplate'),
    uncoded: share('uncoded'),
    rest: share('rest'),
  }
}

function isOutlet(actor: RecordDocument['publisher']): boolean {
  return dataset.actors.some(({ id, kind }) => id === actor && kind === 'outlet')
}
