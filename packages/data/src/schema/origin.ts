import type { Origin } from '../model.js'
import { codes, optional, type RequiredField, record, reference, text } from './field.js'

export const origin: RequiredField = record<Origin>({
  actor: reference('actors'),
  basis: codes<Origin['basis']>()('stated', 'inferred'),
  why: optional(text),
})
