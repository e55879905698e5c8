import { hedges } from '../hedges.js'
import { modalities } from '../modalities.js'
import type { Answer, ClaimBasis, Hedge, Modality, Polarity, Quantity, Silence, Stance } from '../model.js'
import { dated } from './dated.js'
import {
  codes,
  edtf,
  id,
  list,
  optional,
  type RequiredField,
  record,
  reference,
  row,
  type Shape,
  type TableShape,
  text,
  whole,
  yes,
} from './field.js'
import { life } from './life.js'

const who = {
  id,
  question: reference('questions'),
  claimant: reference('actors', null),
  joint: optional(list(reference('actors'))),
  speaker: optional(reference('actors')),
}

const how = {
  modality: optional(codes<Modality>()(...modalities)),
  tacit: optional(yes),
  about: optional(edtf),
  said: optional(dated),
  occasion: optional(reference('events')),
  basis: optional(codes<ClaimBasis>()('intelligence', 'document', 'witness', 'media')),
  citing: optional(list(reference('actors'))),
  repeats: optional(whole),
  note: optional(text),
  ...life('claims'),
}

/** The fields of which an answer has one, and nothing else has any. */
type AnswerField = 'polarity' | 'quantity' | 'stance' | 'choice'

const answer: Shape = {
  fields: row<Omit<Answer, AnswerField> & { readonly [Name in AnswerField]?: unknown }>({
    ...who,
    act: codes<'answer'>()('answer'),
    polarity: optional(codes<Polarity>()('affirm', 'deny')),
    quantity: optional(
      record<Quantity>({
        hedge: codes<Hedge>()(...hedges),
        low: optional(whole),
        high: optional(whole),
      }),
    ),
    stance: optional(
      codes<Stance>()(
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
    ...how,
  }),
  exactlyOne: [['polarity'], ['quantity'], ['stance'], ['choice']],
}

const silences: { readonly [Act in Silence['act']]: Shape } = {
  decline: { fields: silence(codes<'decline'>()('decline')) },
  disclaim: { fields: silence(codes<'disclaim'>()('disclaim')) },
  'no-reply': { fields: silence(codes<'no-reply'>()('no-reply')) },
  retract: { fields: silence(codes<'retract'>()('retract')) },
}

function silence(act: RequiredField): Shape['fields'] {
  return row<Omit<Silence, AnswerField>>({ ...who, act, ...how })
}

export const claims: TableShape = { on: 'act', cases: { answer, ...silences } }
