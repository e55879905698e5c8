import type {
  ChoiceQuestion,
  FactQuestion,
  Measure,
  QuantityQuestion,
  StanceQuestion,
  Topic,
} from '../model.js'
import { boolean, codes, id, map, optional, record, reference, row, type TableShape, text } from './field.js'

const common = {
  text,
  topic: codes<Topic>()(
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
}

export const questions: TableShape = {
  on: 'kind',
  cases: {
    fact: {
      fields: row<FactQuestion>({
        id,
        kind: codes<'fact'>()('fact'),
        ...common,
        affirmCovers: text,
        denyCovers: text,
        phrases: record<FactQuestion['phrases']>({ affirm: text, deny: text }),
      }),
    },
    quantity: {
      fields: row<QuantityQuestion>({
        id,
        kind: codes<'quantity'>()('quantity'),
        ...common,
        unit: id,
        measure: codes<Measure>()('stock', 'cumulative', 'flow'),
        subsetOf: optional(reference('questions')),
        phrases: record<QuantityQuestion['phrases']>({ counted: text }),
      }),
    },
    stance: {
      fields: row<StanceQuestion>({
        id,
        kind: codes<'stance'>()('stance'),
        ...common,
        phrases: record<StanceQuestion['phrases']>({ about: text }),
      }),
    },
    choice: {
      fields: row<ChoiceQuestion>({
        id,
        kind: codes<'choice'>()('choice'),
        ...common,
        choices: map(text),
        exclusive: boolean,
        phrases: map(text),
      }),
    },
  },
}
