import { code, optional, reference, type Shape, text } from './field.js'

/** What claims and reports carry, because they are append-only once released. */
export const life = (table: 'claims' | 'reports'): Shape['fields'] => ({
  recorded: text,
  withdrawn: optional(text),
  withdrawnWhy: optional(code('coding-error', 'merged', 'source-retracted', 'out-of-scope')),
  replacedBy: optional(reference(table)),
})
