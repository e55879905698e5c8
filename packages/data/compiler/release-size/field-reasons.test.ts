import { describe, expect, it } from 'vitest'
import type { Field, Shape } from '../../src/schema/field.js'
import { shapes } from '../../src/schema/tables.js'
import { declaredFields } from './declared-fields.js'
import { fieldReasons } from './field-reasons.js'
import type { RuleId } from './policy.js'

type Tables = typeof shapes
type Fields = Record<string, Field>

const one = (shape: Tables[keyof Tables]): Shape => shape as Shape
const places = one(shapes.places)
const actors = one(shapes.actors)
const questions = shapes.questions as Extract<Tables['questions'], { readonly cases: unknown }>

const withPlaces = (fields: Fields): Tables => ({ ...shapes, places: { ...places, fields } })
const place = (more: Fields): Tables => withPlaces({ ...places.fields, ...more })
const without = (fields: Shape['fields'], name: string): Fields => {
  const { [name]: _, ...others } = fields
  return others
}
const text: Field = { is: 'text' }
const codesOf = (...codes: readonly string[]): Field => ({ is: 'code', codes })
const kinds = (places.fields.kind as Extract<Field, { is: 'code' }>).codes
const { stance, ...otherKinds } = questions.cases as Record<string, Shape>
const claims = shapes.claims as typeof questions

const told = (before: Tables, after: Tables) => fieldReasons(declaredFields(before), declaredFields(after))

it('asks for nothing where nothing changed', () => {
  expect(told(shapes, shapes)).toEqual([])
})

describe('says of a change of the tables what it is', () => {
  it.each<[RuleId, string, Tables]>([
    ['field-gone', 'places.within: is gone', withPlaces(without(places.fields, 'within'))],
    ['field-gone', 'places.names: is gone', withPlaces(without(places.fields, 'names'))],
    ['field-added', 'places.area: is new', place({ area: { is: 'whole', optional: true } })],
    [
      'field-added',
      'places.area: is new',
      place({ area: { is: 'record', shape: { fields: { low: text } }, optional: true } }),
    ],
    ['field-demanded', 'places.area: is new', place({ area: { is: 'whole' } })],
    [
      'field-reshaped',
      'places.name: was "text", is "text, or absent"',
      place({ name: { is: 'text', optional: true } }),
    ],
    [
      'field-reshaped',
      'places.within: was "an id of places, or absent", is "an id of places"',
      place({ within: { is: 'reference', to: 'places', or: [] } }),
    ],
    ['field-reshaped', 'places.name: was "text", is "whole"', place({ name: { is: 'whole' } })],
    [
      'field-reshaped',
      'places.names{}: was "text", is "words of at most 9 characters"',
      place({ names: { is: 'map', of: { is: 'words', most: 9 }, optional: true } }),
    ],
    ['code-gone', `places.kind: "${kinds[0]}" is gone`, place({ kind: codesOf(...kinds.slice(1)) })],
    ['code-added', 'places.kind: "ocean" is new', place({ kind: codesOf(...kinds, 'ocean') })],
    [
      'code-gone',
      'questions.kind: "stance" is gone',
      { ...shapes, questions: { ...questions, cases: otherKinds } },
    ],
    [
      'code-added',
      'questions.kind: "rank" is new',
      { ...shapes, questions: { ...questions, cases: { ...questions.cases, rank: stance as Shape } } },
    ],
    [
      'code-added',
      'claims.act: "hint" is new',
      { ...shapes, claims: { ...claims, cases: { ...claims.cases, hint: claims.cases.answer as Shape } } },
    ],
    [
      'field-demanded',
      'questions[stance].area: is new',
      {
        ...shapes,
        questions: {
          ...questions,
          cases: {
            ...questions.cases,
            stance: { ...stance, fields: { ...stance?.fields, area: { is: 'whole' } } },
          },
        },
      },
    ],
  ])('%s: %s', (rule, what, after) => {
    expect(told(shapes, after)).toEqual([{ rule, what }])
  })

  it.each<[string, Field, Field, string]>([
    ['a list', text, { is: 'list', least: 1, of: text }, 'places.area[]'],
    ['a tuple', text, { is: 'tuple', of: [text] }, 'places.area[0]'],
    ['a map', text, { is: 'map', of: text }, 'places.area{}'],
  ])('tells what is in %s that was none', (_, was, is, path) => {
    expect(told(place({ area: was }), place({ area: is }))).toContainEqual({
      rule: 'field-demanded',
      what: `${path}: is new`,
    })
  })

  it.each<[string, Shape]>([
    ['a table', actors],
    ['a table that asks for one of two fields', { ...actors, exactlyOne: [['name'], ['names']] }],
  ])('tells %s that came or went, and no field of it', (_, shape) => {
    const more = declaredFields({ ...shapes, places: shape })
    const fewer = Object.fromEntries(Object.entries(more).filter(([path]) => !/^places\b/.test(path)))
    expect(fieldReasons(fewer, more)).toEqual([{ rule: 'field-added', what: 'places: is new' }])
    expect(fieldReasons(more, fewer)).toEqual([{ rule: 'field-gone', what: 'places: is gone' }])
  })
})
