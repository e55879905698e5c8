/** Links of all types between two claims. */
import fc from 'fast-check'
import { sayers } from './actors.js'
import { at, given, type Loose, maybe, pick, small } from './pick.js'

const drawn = fc.record({
  type: pick([
    ...['same-statement', 'same-statement', 'responds-to', 'responds-to'],
    ...['contradicts', 'restates', 'revises', 'retracts'],
  ]),
  from: small(12),
  to: small(11),
  assertedBy: pick(['curators', ...sayers]),
  document: maybe(small(4)),
})

export type DrawnLink = typeof drawn extends fc.Arbitrary<infer T> ? T : never
export const link: fc.Arbitrary<DrawnLink> = drawn

/** The ends differ; where there is one claim, there is no link. */
export function linkRow(
  id: string,
  row: DrawnLink,
  claims: readonly Loose[],
  documents: readonly Loose[],
): readonly Loose[] {
  if (claims.length < 2) return []
  const from = row.from % claims.length
  const to = (from + 1 + (row.to % (claims.length - 1))) % claims.length
  return [
    given({
      ...row,
      id,
      from: at(claims, from).id,
      to: at(claims, to).id,
      why: 'a test',
      document: row.document === undefined ? undefined : at(documents, row.document).id,
    }),
  ]
}
