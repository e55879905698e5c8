import { code, type Field, optional, record, reference, text } from './field.js'

export const origin: Field = record({
  actor: reference('actors'),
  basis: code('stated', 'inferred'),
  why: optional(text),
})
