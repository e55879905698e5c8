/**
 * What is said of relations and columns: what `src/model.ts` says of the fields from which they are made.
 *
 * @module
 */
import type { TableName } from '../../../src/model.js'
import { shapes } from '../../../src/schema/tables.js'
import { understood } from '../../understood.js'
import { definitionsAt } from '../code-definitions.js'
import type { CommentOn } from '../model-comments.js'

/** What is to be said of the fields of a table, or of the items of one of its fields. */
export interface Describe {
  /** What a field means, by the names that lead to it; of no names, what the rows or items are. */
  readonly field: (path: readonly string[]) => string
  /** Each code that a field may hold, with its meaning. */
  readonly codes: (path: readonly string[], codes: readonly string[]) => Readonly<Record<string, string>>
  /** What is filled in where the record leaves a field out: SQL has no word for "left out" other than null. */
  readonly leftOut: (path: readonly string[]) => string | undefined
}

/** Speaks of a table, or of the items of the field of a table to which `above` leads. */
export function describer(commentOn: CommentOn, table: TableName, above: readonly string[] = []): Describe {
  const keyOf = (path: readonly string[]): string => [table, ...above, ...path].join('.')
  return {
    field: (path) => commentsOn(commentOn, table, [...above, ...path]) ?? '',
    codes: (path, codes) => {
      const meanings = definitionsAt[keyOf(path)]
      return Object.fromEntries(codes.map((code) => [code, meanings?.[code] ?? '']))
    },
    leftOut: (path) => understood[table]?.[[...above, ...path].join('.')],
  }
}

/** The comment on a field; where it is a map with other fields in another kind of row, what each kind says of it. */
function commentsOn(commentOn: CommentOn, table: TableName, path: readonly string[]): string | undefined {
  const shape = shapes[table]
  const kinds = 'cases' in shape ? Object.entries(shape.cases) : []
  const name = path.join('.')
  const maps = kinds.map(([, { fields }]) => fields[name]).filter((field) => field?.is === 'record')
  if (maps.every((map) => map === maps[0])) return commentOn(table, path)
  return kinds.map(([kind]) => `${kind}: ${commentOn(table, path, kind) ?? ''}`).join(' ')
}
