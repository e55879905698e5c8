import { type Claim, createDataset, type Dataset, type Link, type Question, type Report } from '@dprk-ru/data'

/** A record of made-up states and papers: what a test is about is given, all else is filled in. */
interface Invented {
  readonly documents?: readonly string[]
  readonly questions?: readonly (Partial<Record<keyof Question, unknown>> & Record<string, unknown>)[]
  readonly claims: readonly Partial<Record<keyof Claim, unknown>>[]
  readonly reports?: readonly Partial<Record<keyof Report, unknown>>[]
  readonly links?: readonly Partial<Record<keyof Link, unknown>>[]
}

const day = { edtf: '2030-01-10', basis: 'stated' }

/** Every claim stands in the first document where no reports are given. */
export function invented({
  documents = ['one'],
  questions = [],
  claims,
  reports,
  links = [],
}: Invented): Dataset {
  const carried = reports ?? claims.map(({ id }) => ({ claim: id, document: documents[0] }))
  const papers = documents.map((id) => ({
    id: `${id}-paper`,
    kind: 'outlet',
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Paper`,
  }))
  const tables = {
    actors: [
      { id: 'aland', kind: 'state', name: 'Aland' },
      { id: 'bland', kind: 'state', name: 'Bland' },
      { id: 'cland', kind: 'state', name: 'Cland' },
      { id: 'wire', kind: 'outlet', name: 'Wire' },
      ...papers,
    ],
    questions: [
      {
        id: 'bridge-open',
        kind: 'fact',
        text: 'The bridge is open.',
        topic: 'fighting',
        affirmCovers: 'yes',
        denyCovers: 'no',
        phrases: { affirm: 'the bridge {was|be} open', deny: 'the bridge {was not|not be} open' },
      },
      ...['boats', 'ferries'].map((counted) => ({
        id: counted,
        kind: 'quantity',
        text: `${counted} sent.`,
        topic: 'numbers',
        unit: 'boat',
        measure: 'stock',
        phrases: { counted },
      })),
      ...questions,
    ],
    documents: documents.map((id) => ({
      id,
      publisher: `${id}-paper`,
      title: `Text ${id}`,
      lang: 'en',
      published: { edtf: '2030-02-01', basis: 'stated' },
      accessed: '2030-03-01',
      text: { sha256: 'x', length: 100 },
      rights: 'unknown',
      zones: [],
    })),
    claims: claims.map((claim) => ({ act: 'answer', said: day, recorded: '0.1.0', ...claim })),
    reports: carried.map((report, index) => ({
      id: `report-${index}`,
      mode: 'indirect',
      spans: [{ start: 0, end: 4, exact: 'text' }],
      recorded: '0.1.0',
      ...report,
    })),
    links: links.map((link, index) => ({
      id: `link-${index}`,
      assertedBy: 'curators',
      why: 'a test',
      ...link,
    })),
  }
  return createDataset(tables as never)
}
