import type { DateBasis, Dated } from '../model.js'
import { codes, edtf, optional, type RequiredField, record, text } from './field.js'

export const dated: RequiredField = record<Dated>({
  edtf,
  basis: codes<DateBasis>()('stated', 'completed', 'relative', 'bounded', 'inferred'),
  why: optional(text),
  printed: optional(text),
})
