import { createDataset } from '../src/dataset.js'
import type { Actor, Claim, Dataset, Document, Link, Question, Report } from '../src/model.js'

type Loose<T> = Partial<Record<keyof T, unknown>> & { readonly id: string }

export interface Small {
  readonly questions?: readonly (Loose<Question> & Record<string, unknown>)[]
  readonly claims: readonly (Loose<Claim> & Record<string, unknown>)[]
  readonly reports?: readonly Loose<Report>[]
  readonly documents?: readonly Loose<Document>[]
  readonly links?: readonly Loose<Link>[]
  /** Beside those that every such dataset has. */
  readonly actors?: readonly Loose<Actor>[]
}

const phrases = {
  fact: { affirm: 'it {was|be} so', deny: 'it {was not|not be} so' },
  quantity: { counted: 'troops' },
  stance: { about: 'the deployment' },
  choice: { a: 'it {was|be} a', b: 'it {was|be} b' },
}

const fieldsOf = {
  fact: { affirmCovers: 'yes', denyCovers: 'no' },
  quantity: { unit: 'person', measure: 'stock' },
  stance: {},
  choice: { choices: { a: 'A', b: 'B' }, exclusive: true },
}

/** A dataset of two states, their bodies, two outlets and an agency, with what a test needs filled in. */
export function smallDataset({
  questions = [],
  claims,
  reports,
  documents = [],
  links = [],
  actors = [],
}: Small): Dataset {
  const given = new Set(questions.map(({ id }) => id))
  const kinds = ['fact', 'quantity', 'stance', 'choice'] as const
  return createDataset({
    actors: [
      { id: 'aa', kind: 'state', name: 'Arland' },
      { id: 'bb', kind: 'state', name: 'Borland' },
      { id: 'aa-army', kind: 'body', name: 'Army of Arland', parent: 'aa' },
      { id: 'aa-staff', kind: 'body', name: 'Staff', parent: 'aa-army' },
      { id: 'bb-army', kind: 'body', name: 'Army of Borland', parent: 'bb' },
      { id: 'orel', kind: 'person', name: 'Ana Orel' },
      { id: 'daily', kind: 'outlet', name: 'Daily' },
      { id: 'weekly', kind: 'outlet', name: 'Weekly' },
      { id: 'wire', kind: 'outlet', name: 'Wire' },
      ...(actors.map((actor) => ({ name: actor.id, ...actor })) as Actor[]),
    ],
    places: [],
    events: [
      {
        id: 'briefing',
        kind: 'briefing',
        label: 'Briefing',
        time: { edtf: '2030-01-10', basis: 'stated' },
        concerns: ['aa', 'bb'],
      },
    ],
    questions: [
      ...kinds.map((kind) => ({
        id: kind,
        kind,
        text: `A ${kind}.`,
        topic: 'fighting',
        phrases: phrases[kind],
        ...fieldsOf[kind],
      })),
      ...questions.map((question) => {
        const kind = question.kind as keyof typeof phrases
        return {
          text: 'A question.',
          topic: 'fighting',
          phrases: phrases[kind],
          ...fieldsOf[kind],
          ...question,
        }
      }),
    ].filter(
      ({ id }, index, all) => !given.has(id) || index === all.findLastIndex((other) => other.id === id),
    ) as never,
    documents: ['daily', 'weekly']
      .map((publisher) => ({
        id: `${publisher}-text`,
        publisher,
        title: 'A text',
        lang: 'en',
        published: { edtf: '2030-02-01', basis: 'stated' },
        accessed: '2030-03-01',
        text: { sha256: 'x', length: 100 },
        rights: 'unknown',
        zones: [],
        ...documents.find(({ id }) => id === `${publisher}-text`),
      }))
      .concat(documents.filter(({ id }) => !/^(daily|weekly)-text$/.test(id)) as never) as never,
    claims: claims.map((claim) => ({
      question: 'fact',
      claimant: 'aa',
      act: 'answer',
      ...(claim.occasion ? {} : { said: { edtf: '2030-01-10', basis: 'stated' } }),
      recorded: '0.1.0',
      ...claim,
    })) as never,
    reports: (reports ?? claims.map(({ id }) => ({ id: `${id}-report`, claim: id }))).map((report) => ({
      document: 'daily-text',
      mode: 'indirect',
      spans: [{ start: 0, end: 4, exact: 'text' }],
      recorded: '0.1.0',
      ...report,
    })) as never,
    links: links.map((link) => ({ assertedBy: 'curators', why: 'a test', ...link })) as never,
  })
}
