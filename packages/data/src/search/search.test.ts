import { beforeEach, describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { claimantsOf } from '../actors.js'
import { createDataset } from '../dataset.js'
import { get } from '../indexes/find.js'
import type { Dataset } from '../model.js'
import { dataset as record } from '../record.js'
import { asOf } from '../views/as-of.js'
import { describe as sentence } from '../words/describe.js'
import { type SearchHit, type SearchOptions, search } from './index.js'

const named: Readonly<Record<string, object>> = {
  aa: { aliases: ['Arlandia'], names: { ko: '아를란드', zh: '阿兰国', ru: 'Арландия', bg: 'Арландия' } },
  bb: { names: { ko: '보를란드민주공화국' } },
  orel: { aliases: ['Anna Oriol'], names: { uk: 'Ана Орельський' } },
  weekly: { aliases: ['The Weekly', 'Weekly News'] },
  wire: { names: { ru: 'Мой вестник', de: 'Straße' } },
  daily: { names: { ru: 'Мои новости' } },
}

/** Claims about Arland and Borland, a place, and names in many scripts. */
function madeDataset(): Dataset {
  const base = smallDataset({
    questions: [
      { id: 'count', kind: 'quantity', text: 'Soldiers at the Türkiye–Borland border.' },
      { id: 'missile', kind: 'fact', text: 'Borland fires KN-23/24 missiles.' },
    ],
    claims: [
      { id: 'many', question: 'count', quantity: { hedge: 'up-to', high: 12000 }, speaker: 'orel' },
      { id: 'few', question: 'count', quantity: { hedge: 'exact', low: 11000, high: 11000 }, claimant: 'bb' },
      { id: 'noted', polarity: 'affirm', claimant: 'aa-army', note: 'The words are “armée secrète”.' },
      {
        id: 'gone',
        polarity: 'deny',
        claimant: 'bb',
        note: 'armée',
        withdrawn: '0.2.0',
        withdrawnWhy: 'merged',
      },
    ],
    reports: [
      { id: 'many-report', claim: 'many', raw: 'up to 12,000 soldiers' },
      { id: 'few-report', claim: 'few', raw: '11 000 soldiers' },
      { id: 'noted-report', claim: 'noted' },
    ],
    documents: [{ id: 'daily-text', title: '"Not our business" - Arland' }],
  })
  return createDataset({
    ...base,
    actors: base.actors.map((actor) => ({ ...actor, ...named[actor.id] })),
    places: [{ id: 'orelgrad', kind: 'city', name: 'Orelgrad', names: { ru: 'Орёлград' } }],
  })
}

// For each test its own: what was found before is in no index.
let dataset: Dataset
beforeEach(() => {
  dataset = madeDataset()
})

const ids = (words: string, options?: SearchOptions, view: Dataset = dataset): readonly string[] =>
  search(view, words, options).map(({ id }) => id)
const shown = (hit: SearchHit | undefined): readonly string[] =>
  (hit?.matches ?? []).map(
    ({ field, text, ranges }) => `${field}: ${ranges.map((range) => text.slice(...range)).join(' ')}`,
  )

describe('what is searched', () => {
  it.each([
    ['fires', ['missile']],
    ['secrète', ['noted']],
    ['business', ['daily-text']],
    ['briefing', ['briefing']],
    ['Орёлград', ['orelgrad']],
    ['Arlandia', ['aa', 'many', 'noted']],
    ['Орельський', ['orel', 'many']],
    ['阿兰国', ['aa', 'many', 'noted']],
    ['Türkiye', ['count', 'few', 'many']],
    ['was', ['noted', 'few', 'many']],
  ])('%s finds %j', (words, found) => expect(ids(words, { fuzzy: false })).toEqual(found))

  it('is a claim by the place that it is asked about, in any of its names', () => {
    const placed = createDataset({
      ...dataset,
      questions: dataset.questions.map((row) => (row.id === 'count' ? { ...row, place: 'orelgrad' } : row)),
    })
    expect(ids('Орёлград', { fuzzy: false }, placed)).toEqual(['orelgrad', 'few', 'many'])
  })

  it('is not what was withdrawn', () => expect(ids('armée')).toEqual(['noted']))

  it('is what a view holds of claims, with how sure that is', () => {
    const uncertain = smallDataset({
      claims: [
        { id: 'late', polarity: 'deny', said: { edtf: '2030-01-09', basis: 'stated' } },
        { id: 'unsure', polarity: 'affirm', said: { edtf: '[2030-01-04..2030-01-06]', basis: 'bounded' } },
      ],
    })
    const found = (view: Dataset) =>
      search(view, 'Arland said', { tables: ['claims'] }).map(({ id, certainty }) => [id, certainty])
    expect(found(asOf(uncertain, '2030-01-05'))).toEqual([['unsure', 'possible']])
    expect(found(asOf(uncertain, '2030-01-06'))).toEqual([['unsure', 'certain']])
    expect(found(uncertain).length).toBe(2)
    expect(search(uncertain, 'Briefing')[0]).not.toHaveProperty('certainty')
  })

  it('is typed by table: the id of a claim that was found is the id of a claim', () => {
    for (const { table, id } of search(record, 'Kursk', { tables: ['claims', 'places'] })) {
      if (table === 'claims') expect(get(record, 'claims', id).id).toBe(id)
      else expect(get(record, table satisfies 'places', id).id).toBe(id)
    }
    const [place] = search(record, 'Kursk', { tables: ['places'] })
    // @ts-expect-error -- a place is no claim
    const asClaim = () => place && get(record, 'claims', place.id)
    expect(asClaim).toThrow(RangeError)
  })

  it('is narrowed by the tables asked for', () => {
    expect(ids('Арландия', { tables: ['actors'] })).toEqual(['aa'])
    expect(ids('Арландия', { tables: ['claims', 'places'] })).toEqual(['many', 'noted'])
    expect(ids('Арландия', { tables: [] })).toEqual([])
    expect(() => search(dataset, 'x', { tables: ['reports' as 'claims'] })).toThrow(
      '"reports" is not searched: claims, questions, events, documents, actors, places',
    )
  })
})

describe('words', () => {
  it.each([
    ['12000', ['many']],
    ['12,000', ['many']],
    ['12 000', ['many']],
    ['11,000', ['few']],
    ['turkiye border', ['count', 'few', 'many']],
    ['KN23', ['missile']],
    ['kn–24', ['missile']],
    ['“not OUR business”', ['daily-text']],
    ["borland's missiles", ['missile']],
    ['ОРЕЛГРАД', ['orelgrad']],
    ['strasse', ['wire']],
    ['мой', ['wire']],
    ['мои', ['daily']],
  ])('%s finds %j', (words, found) => expect(ids(words, { fuzzy: false })).toEqual(found))

  it('may come in any order', () => expect(ids('border soldiers')).toEqual(ids('soldiers border')))

  it('must all be there, unless any will do', () => {
    expect(ids('fires briefing')).toEqual([])
    expect([...ids('fires briefing', { any: true })].sort()).toEqual(['briefing', 'missile'])
    expect(ids('fires nowhereatall', { any: true })).toEqual(['missile'])
    expect(ids('fires 砲兵', { any: true })).toEqual(['missile'])
    expect(ids('fires 砲兵')).toEqual([])
  })

  it('are a text', () => {
    expect(() => search(dataset, 12000 as never)).toThrow(new TypeError('"12000" is no text to search for'))
  })

  it('that nothing is left of ask for nothing', () => expect(ids('fires ʼ')).toEqual(['missile']))

  it('end open where the last is concerned, unless told otherwise', () => {
    expect(ids('missile fi')).toEqual(['missile'])
    expect(ids('fi missile')).toEqual([])
    expect(ids('missiles fi', { prefix: false })).toEqual([])
  })

  it('may be misspelt from five letters on, unless told otherwise', () => {
    expect(ids('missales')).toEqual(['missile'])
    expect(ids('Орельский')).toEqual(['orel', 'many'])
    expect(ids('missales', { fuzzy: false })).toEqual([])
    expect(ids('fare')).toEqual([])
    expect(ids('fores')).toEqual(['missile'])
    expect(ids('mussales')).toEqual(['missile']) // eight letters, two wrong
    expect(ids('bordar')).toEqual(['count', 'few', 'many'])
    expect(ids('burdar')).toEqual([]) // six letters, two wrong
  })

  it('never turn one number into another', () => expect(ids('13000')).toEqual([]))

  it.each([
    ['민주', ['bb', 'few']],
    ['국', ['bb', 'few']],
    ['주', ['bb', 'few']],
    ['국은', []],
    ['란드', ['aa', 'bb', 'few', 'many', 'noted']],
    ['보를란드군은', ['bb', 'few']],
    ['阿兰国军队', ['aa', 'many', 'noted']],
    ['共和', []],
  ])('without spaces: %s', (words, found) => {
    expect([...ids(words)].sort()).toEqual(found)
  })

  it.each(['', ' ', '\n\t\u3000', '…–“”', '\u0000\u0007', '\ud800', '👍', 'ʼ'])(
    'without a letter or digit find nothing: %j',
    (words) => expect(search(dataset, words)).toEqual([]),
  )

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'])(
    'that objects inherit are words like others: %s',
    (word) => {
      expect(ids(word)).toEqual([])
      const owner = createDataset({ actors: [{ id: 'x', kind: 'state', name: `The ${word}` }] })
      const [hit] = search(owner, word, { prefix: false, fuzzy: false })
      expect(shown(hit)).toEqual([`name: ${word.replaceAll('_', '')}`])
      expect(hit?.relevance).toBeGreaterThan(1)
    },
  )

  it('are cut off where there are far too many', () => {
    for (const long of [
      'a'.repeat(10_000),
      'the on '.repeat(2_000),
      '한'.repeat(10_000),
      'a\u0301'.repeat(5_000),
    ]) {
      const start = Date.now()
      search(dataset, long)
      search(dataset, long, { any: true })
      expect(Date.now() - start).toBeLessThan(2_000)
    }
    expect(ids(`fires ${' '.repeat(600)} nowhereatall`)).toEqual(['missile'])
  })
})

describe('hits', () => {
  it('show the words in the texts given back', () => {
    const [hit] = search(dataset, '12000 soldiers')
    expect(hit?.matches).toEqual([
      { field: 'sentence', text: sentence(dataset, 'many'), ranges: expect.any(Array) },
    ])
    expect(shown(hit)).toEqual(['sentence: 12,000 soldiers'])
  })

  it('show by which name a claim was found, unless its sentence has it', () => {
    const claim = (words: string) => search(dataset, words).find(({ id }) => id === 'many')
    expect(shown(claim('Орельский'))).toEqual(['speaker: Орельський'])
    expect(shown(claim('아를란드'))).toEqual(['claimant: 아를란드'])
    expect(shown(claim('Orel'))).toEqual(['sentence: Orel'])
  })

  it('show every name of an actor that holds the words, and a name of two languages once', () => {
    expect(shown(search(dataset, 'weekly')[0])).toEqual([
      'name: Weekly',
      'aliases: Weekly',
      'aliases: Weekly',
    ])
    expect(shown(search(dataset, 'Арландия')[0])).toEqual(['names: Арландия'])
  })

  it('show the state above a claimant', () => {
    expect(shown(search(dataset, 'Арландия').find(({ id }) => id === 'noted'))).toEqual(['lineage: Арландия'])
  })

  it('show a run of letters without spaces in one piece', () => {
    expect(search(dataset, '민주공화')[0]?.matches[0]?.ranges).toEqual([[4, 8]])
  })

  it('show a word and a number that touch each for itself', () => {
    const missile = createDataset({ actors: [{ id: 'x', kind: 'body', name: 'KN23' }] })
    expect(search(missile, 'kn23')[0]?.matches[0]?.ranges).toEqual([
      [0, 2],
      [2, 4],
    ])
  })

  it('hold every letter or pair of letters as it was typed, or their relevance is below 1', () => {
    const typed = (words: string, any = false) =>
      search(dataset, words, { any }).map(({ id, relevance }) => [id, relevance > 1])
    expect(typed('국')).toEqual([
      ['bb', true],
      ['few', true],
    ])
    expect(typed('阿兰')).toEqual([
      ['aa', true],
      ['many', true],
      ['noted', true],
    ])
    expect(typed('business 阿兰', true)).toEqual(
      ['aa', 'daily-text', 'many', 'noted'].map((id) => [id, false]),
    )
  })

  it('put a longer word before a misspelt one', () => {
    const two = createDataset({
      actors: ['Morin', 'Marine'].map((name) => ({ id: name.toLowerCase(), kind: 'body', name })),
    })
    expect(ids('marin', {}, two)).toEqual(['marine', 'morin'])
  })

  it('by a name of who answers and by one of who spoke count alike', () => {
    const both = smallDataset({
      actors: [
        { id: 'one', kind: 'person', name: 'One', aliases: ['Primo'] },
        { id: 'two', kind: 'person', name: 'Two', aliases: ['Secondo'] },
      ],
      claims: [
        { id: 'a', polarity: 'affirm', claimant: 'one', speaker: 'two' },
        { id: 'b', polarity: 'affirm', claimant: 'two', speaker: 'one' },
      ],
    })
    const [answers, spoke] = search(both, 'Primo', { tables: ['claims'] })
    expect(answers?.relevance).toBe(spoke?.relevance)
  })

  it('count more by a name than by who answers, and by these more than by who stands above them', () => {
    const ranked = (words: string) => search(dataset, words).map(({ id, relevance }) => [id, relevance])
    expect(ranked('Арландия')).toEqual([
      ['aa', 1.872687],
      ['many', 1.655815],
      ['noted', 1.421377],
    ])
    expect(ranked('armée')).toEqual([['noted', 1.592914]])
  })

  it('put what is as typed before what is like it, in order of relevance, and say so by a relevance above 1', () => {
    const names = ['Marina', 'Marin', 'Marine Corps of the Northern Sea', 'Marino']
    const four = createDataset({ actors: names.map((name, at) => ({ id: `n${at}`, kind: 'body', name })) })
    const hits = search(four, 'marine')
    expect(hits.map(({ id, relevance }) => [id, relevance > 1])[0]).toEqual(['n2', true])
    expect(
      hits
        .filter(({ relevance }) => relevance < 1)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['n0', 'n1', 'n3'])
    expect(hits.map(({ relevance }) => relevance)).toEqual(
      hits.map(({ relevance }) => relevance).sort((a, b) => b - a),
    )
  })

  it('that are equal come in order of id, whatever table they are in', () => {
    const twins = createDataset({
      actors: ['d', 'a', 'c'].map((id) => ({ id, kind: 'state', name: 'Twinland' })),
      places: ['e', 'b'].map((id) => ({ id, kind: 'country', name: 'Twinland' })),
    })
    expect(ids('twinland', {}, twins)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('are as many as asked for', () => {
    expect(ids('Arlandia', { limit: 2 })).toEqual(['aa', 'many'])
    expect(ids('Arlandia', { limit: 0 })).toEqual([])
    for (const limit of [-1, 1.5, Number.NaN, Number.NEGATIVE_INFINITY])
      expect(() => search(dataset, 'x', { limit })).toThrow(
        new RangeError(`"${limit}" is no limit: a whole number from 0`),
      )
  })
})

describe('on the record', () => {
  const saidBy = (actor: string): readonly string[] =>
    record.claims
      .filter(({ withdrawn, speaker, ...claim }) => {
        const claimants: readonly string[] = claimantsOf({ ...claim } as never)
        return withdrawn === undefined && (speaker === actor || claimants.includes(actor))
      })
      .map(({ id }) => id)

  it.each(['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Зеленський', 'Зеленский', 'Selenskyj'])(
    '%s is found, and all that he said',
    (name) => {
      const found = ids(name, {}, record)
      expect(found[0]).toBe('zelenskyy')
      expect(found).toEqual(expect.arrayContaining([...saidBy('zelenskyy')]))
    },
  )

  it.each([
    ['Kursk', 'kursk-oblast'],
    ['Курськ', 'kursk-oblast'],
    ['Курск', 'kursk-oblast'],
    ['朝鲜', 'kp'],
    ['북한', 'kp'],
    ['북한군', 'kp'],
    ['КНДР', 'kp'],
    ['DPRK', 'kp'],
    ['조선로동당', 'kp-wpk'],
  ])('%s finds %s first', (words, id) => expect(ids(words, {}, record)[0]).toBe(id))

  it('finds what North Korea said by its Korean name', () => {
    expect(ids('북한군', {}, record)).toEqual(expect.arrayContaining([...saidBy('kp'), ...saidBy('kp-wpk')]))
  })

  it('finds everyone by each of their names as it stands, and all that they said', () => {
    for (const { id, name, aliases = [], names = {} } of record.actors) {
      for (const one of [name, ...aliases, ...Object.values(names)]) {
        const hits = search(record, one)
        expect(hits.find((hit) => hit.id === id)?.relevance, `${id}: ${one}`).toBeGreaterThan(1)
        expect(
          hits.map((hit) => hit.id as string),
          one,
        ).toEqual(expect.arrayContaining([...saidBy(id)]))
      }
    }
  })

  it('finds every place, question, event and document by its own words', () => {
    const texts: readonly (readonly [string, string])[] = [
      ...record.places.flatMap(({ id, name, names = {} }) =>
        [name, ...Object.values(names)].map((text) => [id, text] as const),
      ),
      ...record.questions.map(({ id, text }) => [id, text] as const),
      ...record.events.map(({ id, label }) => [id, label] as const),
      ...record.documents.map(({ id, title }) => [id, title] as const),
    ]
    expect(texts.filter(([id, text]) => !ids(text, {}, record).includes(id))).toEqual([])
  })

  it('finds every claim by each whole word of its own sentence, and by the sentence', () => {
    const sentences = record.claims
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map(({ id }) => [id, sentence(record, id)] as const)
    const words = new Map<string, string[]>()
    for (const [id, text] of sentences)
      for (const word of new Set(text.match(/\S*[\p{L}\p{N}]\S*/gu)))
        words.set(word, [...(words.get(word) ?? []), id])
    expect(words.size).toBeGreaterThan(0)
    for (const [word, holders] of words) {
      const found = ids(word, { tables: ['claims'], prefix: false, fuzzy: false }, record)
      expect(found, word).toEqual(expect.arrayContaining(holders))
    }
    expect(sentences.filter(([id, text]) => ids(text, { limit: 3 }, record).indexOf(id) < 0)).toEqual([])
  })

  it('finds a printed number without its separators', () => {
    const numbers = record.reports.flatMap(({ claim, raw = '' }) =>
      [...raw.matchAll(/\d+,\d{3}/g)].map(([number]) => [claim, number] as const),
    )
    expect(numbers.length).toBeGreaterThan(0)
    for (const [claim, number] of numbers) {
      const plain = search(record, number.replace(',', ''))
      expect(plain).toEqual(search(record, number))
      expect(plain.map(({ id }) => id as string)).toContain(claim)
    }
  })
})
