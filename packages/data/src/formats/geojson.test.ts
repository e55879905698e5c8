import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { smallDataset } from '../../test/small-dataset.js'
import { createDataset } from '../dataset.js'
import { asOf, dataset, get, select } from '../index.js'
import type { Dataset, Ids } from '../model.js'
import { toGeoJson } from './geojson.js'

const view = asOf(dataset, '2024-10-21')
const ids = (given: Dataset): readonly string[] => toGeoJson(given).features.map(({ id }) => id)

describe('GeoJSON', () => {
  it.each([
    ['the record', dataset],
    ['a view', view],
    ['nothing', createDataset({})],
  ] as const)('is sound for %s', (_, given) => {
    const collection = toGeoJson(given)
    expect(check(JSON.stringify(collection))).toEqual(collection)
  })

  it('has a point exactly where the record has one, and it is that one', () => {
    const { features } = toGeoJson(dataset)
    for (const { properties, geometry } of features) {
      const place = properties.table === 'places' ? properties.id : properties.place
      const { point, kind } = get<Ids, 'places'>(dataset, 'places', place)
      expect(geometry?.coordinates).toEqual(point)
      expect(properties.table === 'places' ? properties.kind : properties.placeKind).toBe(kind)
    }
    expect(new Set(features.map(({ geometry }) => geometry === null))).toEqual(new Set([true, false]))
  })

  it('counts what select finds', () => {
    for (const given of [dataset, view]) {
      for (const { id, properties } of toGeoJson(given).features) {
        const found = select(
          given,
          properties.table === 'places' ? { place: id as never } : { event: id as never },
        )
        const standing = found.claims.filter(({ withdrawn }) => withdrawn === undefined)
        expect(properties.claims).toBe(standing.length)
        expect(properties.possibleClaims).toBe(
          standing.filter((claim) => given.possible.includes(claim.id as never)).length,
        )
        expect(properties.questions).toEqual([...new Set(standing.map(({ question }) => question))])
      }
    }
  })

  it('has every place and event with a place that claims are about, and no other', () => {
    const places = dataset.questions.flatMap(
      ({ place, event }) => place ?? dataset.events.find(({ id }) => id === event)?.place ?? [],
    )
    const events = dataset.events.filter(({ place }) => place !== undefined)
    expect(new Set(ids(dataset))).toEqual(new Set([...places, ...events.map(({ id }) => id)]))
    expect(ids(select(dataset, { claimant: [] }))).toEqual([])
  })

  it('has the place of an event that claims bear on, though their question is about another', () => {
    const small = smallDataset({ claims: [] })
    const given = createDataset({
      ...small,
      places: [
        { id: 'town', kind: 'city', name: 'Town' },
        { id: 'valley', kind: 'informal', name: 'The valley' },
      ],
      events: [{ id: 'battle', kind: 'ground-combat', label: 'Battle', place: 'valley', concerns: [] }],
      questions: [{ ...small.questions[0], id: 'fled', event: 'battle', place: 'town' }] as never,
      claims: [
        {
          id: 'claim',
          question: 'fled',
          claimant: 'aa',
          act: 'answer',
          polarity: 'affirm',
          said: { edtf: '2030-01-10', basis: 'stated' },
          recorded: '0.1.0',
        },
      ],
    })
    const counts = { claims: 1, possibleClaims: 0, questions: ['fled'] }
    const none = { claims: 0, possibleClaims: 0, questions: [] }
    expect(toGeoJson(given).features.map(({ properties }) => properties)).toStrictEqual([
      { table: 'places', id: 'town', name: 'Town', kind: 'city', events: [], ...counts },
      { table: 'places', id: 'valley', name: 'The valley', kind: 'informal', events: ['battle'], ...none },
      {
        table: 'events',
        id: 'battle',
        label: 'Battle',
        kind: 'ground-combat',
        place: 'valley',
        placeName: 'The valley',
        placeKind: 'informal',
        ...counts,
      },
    ])
  })

  it('passes over what was withdrawn, and says of an event how its time is known', () => {
    const small = smallDataset({ claims: [] })
    const [fact] = small.questions
    const rows = (withdrawn: object) =>
      createDataset({
        ...small,
        places: [
          { id: 'town', kind: 'city', name: 'Town', within: 'land', point: [-1.5, 2] },
          { id: 'land', kind: 'country', name: 'Land', point: [0, 0] },
          { id: 'valley', kind: 'informal', name: 'The valley', within: 'land' },
        ],
        events: [
          ...small.events,
          {
            id: 'battle',
            kind: 'ground-combat',
            label: 'Reported battle',
            time: { edtf: '[..2030-01-09]', basis: 'bounded' },
            place: 'valley',
            concerns: [],
          },
        ],
        questions: [
          { ...fact, id: 'there', place: 'town' },
          { ...fact, id: 'then', event: 'battle' },
        ] as never,
        claims: (['there', 'then'] as const).map((question) => ({
          id: `${question}-claim`,
          question,
          claimant: 'aa',
          act: 'answer',
          polarity: 'affirm',
          said: { edtf: '2030-01-10', basis: 'stated' },
          recorded: '0.1.0',
          ...(question === 'there' && withdrawn),
        })),
      })
    expect(ids(rows({ withdrawn: '0.2.0' }))).toEqual(['valley', 'battle'])
    expect(toGeoJson(rows({})).features).toEqual([
      {
        type: 'Feature',
        id: 'town',
        geometry: { type: 'Point', coordinates: [-1.5, 2] },
        properties: {
          table: 'places',
          id: 'town',
          name: 'Town',
          kind: 'city',
          within: 'land',
          events: [],
          claims: 1,
          possibleClaims: 0,
          questions: ['there'],
        },
      },
      {
        type: 'Feature',
        id: 'valley',
        geometry: null,
        properties: {
          table: 'places',
          id: 'valley',
          name: 'The valley',
          kind: 'informal',
          within: 'land',
          events: ['battle'],
          claims: 1,
          possibleClaims: 0,
          questions: ['then'],
        },
      },
      {
        type: 'Feature',
        id: 'battle',
        geometry: null,
        properties: {
          table: 'events',
          id: 'battle',
          label: 'Reported battle',
          kind: 'ground-combat',
          time: '[..2030-01-09]',
          timeBasis: 'bounded',
          place: 'valley',
          placeName: 'The valley',
          placeKind: 'informal',
          claims: 1,
          possibleClaims: 0,
          questions: ['then'],
        },
      },
    ])
  })
})
