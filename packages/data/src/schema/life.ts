import type { Life, WithdrawnWhy } from '../model.js'
import { codes, type FieldsOf, optional, reference, release } from './field.js'

/** What claims and reports carry, because they are append-only once released. */
export const life = (table: 'claims' | 'reports'): FieldsOf<Life<string>> => ({
  recorded: release,
  withdrawn: optional(release),
  withdrawnWhy: optional(codes<WithdrawnWhy>()('coding-error', 'merged', 'source-retracted', 'out-of-scope')),
  replacedBy: optional(reference(table)),
})
