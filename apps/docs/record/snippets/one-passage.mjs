import { createDataset, describe, origins } from '@dprk-ru/data'

const record = createDataset({
  actors: [
    { id: 'a', kind: 'state', name: 'A' },
    { id: 'a-harbours', kind: 'body', name: 'Harbour Office of A', parent: 'a' },
    { id: 'agency-y', kind: 'outlet', name: 'Agency Y' },
    { id: 'outlet-x', kind: 'outlet', name: 'Outlet X' },
  ],
  documents: [
    {
      id: 'outlet-x-lorries',
      publisher: 'outlet-x',
      title: 'Lorries on their way',
      lang: 'en',
      published: { edtf: '2025-06-04', basis: 'stated' },
      accessed: '2025-06-05',
      text: { sha256: '0'.repeat(64), length: 900 },
      rights: 'all-rights-reserved',
      zones: [],
    },
  ],
  questions: [
    {
      id: 'lorries-into-a',
      kind: 'quantity',
      text: 'Lorries that cross into A.',
      topic: 'economy',
      unit: 'lorry',
      measure: 'cumulative',
      phrases: { counted: 'lorries that cross into A' },
    },
  ],
  claims: [
    {
      id: '2025-06-02-a-harbours-lorries',
      question: 'lorries-into-a',
      claimant: 'a-harbours',
      act: 'answer',
      quantity: { hedge: 'up-to', high: 40 },
      modality: 'expected',
      said: { edtf: '2025-06-02', basis: 'relative' },
      recorded: '0.1.0',
    },
  ],
  reports: [
    {
      id: 'outlet-x-lorries-01',
      claim: '2025-06-02-a-harbours-lorries',
      document: 'outlet-x-lorries',
      mode: 'indirect',
      spans: [{ start: 120, end: 248, head: 'The harbour office', tail: 'Agency Y reports.' }],
      via: [{ actor: 'agency-y' }],
      raw: 'up to 40 lorries',
      recorded: '0.1.0',
    },
  ],
})

console.log(describe(record, '2025-06-02-a-harbours-lorries'))
const { documents, origins: voices } = origins(record, '2025-06-02-a-harbours-lorries')
console.log('documents:', documents.length, 'origins:', voices.map(({ actor }) => actor).join())
