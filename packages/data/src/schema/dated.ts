import { code, edtf, type Field, optional, record, text } from './field.js'

export const dated: Field = record({
  edtf,
  basis: code('stated', 'completed', 'relative', 'bounded', 'inferred'),
  why: optional(text),
  printed: optional(text),
})
