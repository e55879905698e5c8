import type { Claim, Report, TableName } from '../src/model.js'

const claims: { readonly modality: NonNullable<Claim['modality']> } = { modality: 'actual' }
const reports: { readonly framing: NonNullable<Report['framing']> } = { framing: 'neutral' }

/** What a field says where a row leaves it out. A row of the record never says it: each row has one form. */
export const understood: { readonly [T in TableName]?: Readonly<Record<string, string>> } = {
  claims,
  reports,
}
