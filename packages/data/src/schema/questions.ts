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
  id,
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
        ...common,
        kind: codes<'fact'>()('fact'),
        affirmCovers: text,
        denyCovers: text,
        phrases: record<FactQuestion['phrases']>({ affirm: text, deny: text }),
      }),
    },
    quantity: {
      fields: row<QuantityQuestion>({
        ...common,
        kind: codes<'quantity'>()('quantity'),
        unit: id,
        measure: codes<Measure>()('stock', 'cumulative', 'flow'),
        subsetOf: optional(reference('questions')),
        phrases: record<QuantityQuestion['phrases']>({ counted: text }),
      }),
    },
    stance: {
      fields: row<StanceQuestion>({
        ...common,
        kind: codes<'stance'>()('stance'),
        phrases: record<StanceQuestion['phrases']>({ about: text }),
      }),
    },
    choice: {
      fields: row<ChoiceQuestion>({
        ...common,
        kind: codes<'choice'>()('choice'),
        choices: map(text),
        exclusive: boolean,
        phrases: map(text),
      }),
    },
  },
}
