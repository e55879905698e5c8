import {
  boolean,
  code,
  id,
  map,
  optional,
  record,
  reference,
  type Shape,
  type TableShape,
  text,
} from './field.js'

const question = (kind: string, fields: Shape['fields']): Shape => ({
  fields: {
    id,
    kind: code(kind),
    text,
    topic: code(
      'deployment',
      'training',
      'numbers',
      'casualties',
      'arms',
      'fighting',
      'china',
      'reactions',
      'diplomacy',
      'economy',
      'analysis',
    ),
    event: optional(reference('events')),
    place: optional(reference('places')),
    ...fields,
  },
})

export const questions: TableShape = {
  on: 'kind',
  cases: {
    fact: question('fact', {
      affirmCovers: text,
      denyCovers: text,
      phrases: record({ affirm: text, deny: text }),
    }),
    quantity: question('quantity', {
      unit: id,
      measure: code('stock', 'cumulative', 'flow'),
      subsetOf: optional(reference('questions')),
      phrases: record({ counted: text }),
    }),
    stance: question('stance', { phrases: record({ about: text }) }),
    choice: question('choice', { choices: map(text), exclusive: boolean, phrases: map(text) }),
  },
}
