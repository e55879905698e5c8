/** Datasets with more in them: a document that has nothing to do with the others, and one that copies another. */
import type { Claim, Dataset, Document, Event, Question, Report } from '../../src/model.js'

/** With an outlet's document on an event and questions of its own. */
export function withUnrelated(dataset: Dataset): Dataset {
  const dated = { edtf: '2024-10-31', basis: 'stated' } as const
  const claim = {
    question: 'new-question',
    claimant: 'new-state',
    act: 'answer',
    said: dated,
    recorded: '0.1.0',
  }
  const report = {
    document: 'new-document',
    mode: 'indirect',
    spans: [{ start: 0, end: 4, exact: 'word' }],
    framing: 'endorsing',
    recorded: '0.1.0',
  }
  return {
    ...dataset,
    actors: [
      ...dataset.actors,
      { id: 'new-state', kind: 'state', name: 'New' },
      { id: 'new-outlet', kind: 'outlet', name: 'New' },
    ],
    documents: [
      {
        id: 'new-document',
        publisher: 'new-outlet',
        title: 'New',
        lang: 'en',
        published: dated,
        accessed: '2024-11-01',
        text: { sha256: 'x', length: 60 },
        rights: 'unknown',
        zones: [],
      } satisfies Document,
      ...dataset.documents,
    ],
    events: [
      ...dataset.events,
      { id: 'new-event', kind: 'briefing', label: 'New', concerns: ['new-state'] } satisfies Event,
    ],
    questions: [
      {
        id: 'new-question',
        kind: 'fact',
        text: 'New.',
        topic: 'fighting',
        event: 'new-event',
        affirmCovers: 'yes',
        denyCovers: 'no',
        phrases: { affirm: 'it is', deny: 'it is not' },
      } satisfies Question,
      ...dataset.questions,
    ],
    claims: [
      ...dataset.claims,
      { ...claim, id: 'new-claim', polarity: 'affirm' } as Claim,
      { ...claim, id: 'new-other-claim', polarity: 'deny' } as Claim,
    ],
    reports: [
      { ...report, id: 'new-report', claim: 'new-claim' } as Report,
      ...dataset.reports,
      { ...report, id: 'new-other-report', claim: 'new-other-claim' } as Report,
    ],
  }
}

/** Whether a value, or anything in it, names something of what {@link withUnrelated} adds. */
const isNew = (value: unknown): boolean => (JSON.stringify(value) ?? '').includes('"new-')

/** Answers without what tells of the unrelated document, and without lists that were of nothing else. */
export function withoutUnrelated(value: unknown): unknown {
  if (Array.isArray(value)) {
    // a row of an answer that is of something new goes whole; a row that lists something new loses that
    return value
      .filter((item) => !(typeof item === 'string' ? isNew(item) : isOfNew(item)))
      .map(withoutUnrelated)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('new-'))
      .map(([key, field]) => [key, withoutUnrelated(field)]),
  )
}

function isOfNew(item: unknown): boolean {
  return (
    typeof item === 'object' &&
    item !== null &&
    Object.values(item).some((field) => typeof field === 'string' && isNew(field))
  )
}

/** With a document copied by an outlet of its own, and every standing report in it copied along. */
export function withCopy(dataset: Dataset, id: string, keepsOrigin: boolean): Dataset {
  const original = dataset.documents.find((document) => document.id === id)
  if (!original) return dataset
  const { origin, copyOf: _itsOwn, ...rest } = original
  const copy: Document = {
    ...rest,
    id: 'new-document',
    publisher: 'new-outlet',
    copyOf: id,
    ...(keepsOrigin && origin && { origin }),
  }
  const reports = dataset.reports
    .filter(({ document, withdrawn }) => document === id && withdrawn === undefined)
    .map((report, index): Report => ({ ...report, id: `new-report-${index}`, document: copy.id }))
  return {
    ...dataset,
    actors: [...dataset.actors, { id: 'new-outlet', kind: 'outlet', name: 'New' }],
    documents: [...dataset.documents, copy],
    reports: [...dataset.reports, ...reports],
  }
}
