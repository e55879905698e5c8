// The rules of our voice that a machine can check, over everything of ours that a reader sees: sentences, texts,
// labels, phrases and ids. Words inside “quotation marks” are the document's.
import { expect, it, describe as suite } from 'vitest'
import { dataset, describe } from '../src/index.js'

const barred = [
  'claimed',
  'admi(t|ts|tted|ssion)',
  'acknowledg\\w*',
  'reveal\\w*',
  'insist\\w*',
  'dodg\\w*',
  'refus\\w*',
  'alleg\\w*',
  'so-called',
  'purport\\w*',
  'regime\\w*',
  'pariah\\w*',
  'mercenar\\w*',
  'terroris\\w*',
  'special operation',
  'liberat\\w*',
  'cleared',
  'clearing',
  'only',
  'as many as',
  'staggering',
  'recently',
  'currently',
  'last week',
  'however',
  'despite',
  'firmly',
  'frustration',
  'tacit',
  'occupied',
  'temporarily',
]
const outside = new RegExp(`\\b(${barred.join('|')})\\b`, 'i')
const offenders = (texts: readonly (readonly [id: string, text: string])[]) =>
  texts.filter(([, text]) => outside.test(text.replace(/“[^”]*”/g, ''))).map(([id, text]) => `${id}: ${text}`)

const { actors, places, documents, events, questions, claims, reports, links } = dataset

suite('no word that takes a side', () => {
  it('in sentences', () => expect(offenders(claims.map(({ id }) => [id, describe(dataset, id)]))).toEqual([]))

  it('in ids', () => {
    const all = [actors, places, documents, events, questions, claims, reports, links].flatMap((rows) =>
      rows.map(({ id }) => id as string),
    )
    expect(offenders(all.map((id) => [id, id.replaceAll('-', ' ')]))).toEqual([])
  })

  it('in the texts and choices of questions, labels of events and notes of ours', () => {
    const texts = [
      ...questions.map(({ id, text }) => [id, text] as const),
      ...questions.flatMap((question) =>
        question.kind === 'choice'
          ? Object.values(question.choices).map((text) => [question.id, text] as const)
          : [],
      ),
      ...events.map(({ id, label }) => [id, label] as const),
      ...claims.flatMap(({ id, note }) => (note === undefined ? [] : [[id, note] as const])),
    ]
    expect(offenders(texts)).toEqual([])
  })
})

suite('labels and questions', () => {
  it('begin with "Reported" for an event, unless it is a briefing that nobody disputes', () => {
    expect(
      events
        .filter(({ kind, label }) => kind !== 'briefing' && !label.startsWith('Reported '))
        .map(({ id }) => id),
    ).toEqual([])
  })

  it('hold no number in an event', () => {
    expect(events.filter(({ label }) => /\d/.test(label)).map(({ id }) => id)).toEqual([])
  })

  it('end a question with a full stop, and ask nothing', () => {
    expect(
      questions.filter(({ text }) => !/[^.?]\.$/.test(text)).map(({ id, text }) => `${id}: ${text}`),
    ).toEqual([])
  })

  it('say "North Korea" in sentences', () => {
    const phrases = questions.flatMap(({ id, phrases }) =>
      Object.values(phrases).map((text) => [id, String(text)] as const),
    )
    expect(phrases.filter(([, text]) => /DPRK/.test(text))).toEqual([])
  })
})
