import { dated } from './dated.js'
import {
  code,
  edtf,
  id,
  list,
  optional,
  record,
  reference,
  type Shape,
  type TableShape,
  text,
  whole,
  yes,
} from './field.js'
import { life } from './life.js'

const claim = (act: string, fields: Shape['fields'] = {}): Shape['fields'] => ({
  id,
  question: reference('questions'),
  claimant: reference('actors', null),
  joint: optional(list(reference('actors'))),
  speaker: optional(reference('actors')),
  act: code(act),
  ...fields,
  modality: optional(code('actual', 'planned', 'considered', 'expected', 'possible', 'conditional')),
  tacit: optional(yes),
  about: optional(edtf),
  said: optional(dated),
  occasion: optional(reference('events')),
  basis: optional(code('intelligence', 'document', 'witness', 'media')),
  citing: optional(list(reference('actors'))),
  repeats: optional(whole),
  note: optional(text),
  ...life('claims'),
})

const answer = {
  polarity: optional(code('affirm', 'deny')),
  quantity: optional(
    record({
      hedge: code('exact', 'about', 'up-to', 'less-than', 'at-least', 'more-than', 'between', 'vague'),
      low: optional(whole),
      high: optional(whole),
    }),
  ),
  stance: optional(
    code(
      'supports',
      'welcomes',
      'praises',
      'non-interference',
      'no-threat',
      'concerned',
      'calls-it-escalation',
      'criticises',
      'condemns',
      'demands-withdrawal',
      'urges-negotiation',
      'urges-de-escalation',
      'urges-action',
    ),
  ),
  choice: optional(list(text)),
}

export const claims: TableShape = {
  on: 'act',
  cases: {
    answer: {
      fields: claim('answer', answer),
      exactlyOne: [['polarity'], ['quantity'], ['stance'], ['choice']],
    },
    decline: { fields: claim('decline') },
    disclaim: { fields: claim('disclaim') },
    'no-reply': { fields: claim('no-reply') },
    retract: { fields: claim('retract') },
  },
}
