import type { ReleaseChanges } from '../../src/release-changes.js'
import { tableNames } from '../../src/schema/table-names.js'
import { writeChanges } from '../releases.js'
import { definitionsAt } from './code-definitions.js'
import type { DataFile } from './data-file.js'
import { plainSchema } from './plain-schema.js'
import type { Schema } from './shorthand-schemas.js'
import { codeSchema, schemaFile } from './table-schemas.js'

/** What each release changed, and the schema of that file. */
export function changesFiles(changes: readonly ReleaseChanges[]): readonly DataFile[] {
  const file: DataFile = {
    path: 'changes.json',
    mediaType: 'application/json',
    content: writeChanges(changes),
    rows: { releases: changes.length },
  }
  return [file, schemaFile('changes', changesSchema)]
}

const id = plainSchema({ is: 'id' })
const ids = (description: string): Schema => list(description, id)
const row = {
  table: { description: 'The table that the row is in.', enum: tableNames },
  id: { description: 'The id of the row.', ...id },
}
const reasons = Object.keys(definitionsAt['claims.withdrawnWhy'] ?? {})
const version: Schema = { ...plainSchema({ is: 'release' }), type: ['string', 'null'] }

/** The schema of `changes.json`: in step with `ReleaseChanges`, whose words it says again. */
const changesSchema: Schema = {
  title: 'changes',
  description: 'What each release changed, from the last release to the first.',
  type: 'array',
  items: object({
    release: {
      description: 'The release; null for what is in the tables and in no release yet.',
      ...version,
    },
    since: {
      description: 'The release before it, whose tables these are compared with; null for the first.',
      ...version,
    },
    added: list('The rows that this release alone has, table by table.', object(row)),
    removed: list('The rows that the release before alone has; a released row never goes.', object(row)),
    changed: list(
      'The fields that differ in rows that both have, one entry a field.',
      object(
        {
          ...row,
          field: {
            description: 'The name of the field; a list or a map is told as a whole.',
            type: 'string',
          },
          before: { description: 'What the release before has there; left out where it has nothing.' },
          after: { description: 'What this release has there; left out where it has nothing.' },
        },
        'before',
        'after',
      ),
    ),
    withdrawn: list(
      'Claims and reports that were withdrawn and stay readable.',
      object(
        {
          ...row,
          why: { description: 'Why, as the row says it.', ...codeSchema('claims.withdrawnWhy', reasons) },
          replacedBy: { description: 'The row that stands in its place; left out where none does.', ...id },
        },
        'replacedBy',
      ),
    ),
    contradictions: object({
      added: list('Pairs of claims that became a contradiction.', pair()),
      removed: list('Pairs of claims that ceased to be one.', pair()),
    }),
    origins: list(
      'Claims that both have, whose origins changed.',
      object({
        claim: { description: 'The claim.', ...id },
        before: ids('The actors that its reports led to.'),
        after: ids('The actors that its reports lead to.'),
      }),
    ),
    firstAnswers: list(
      'Questions of fact that both have, on which the first answer of a state changed.',
      object({
        question: { description: 'The question.', ...id },
        state: { description: 'The state whose answer it is, itself or through an actor of it.', ...id },
        before: ids('The claims that were, or may have been, the first.'),
        after: ids('The claims that are, or may be, the first.'),
      }),
    ),
  }),
}

/** An object with these members and no others, all there but those that may be left out. */
function object(properties: Readonly<Record<string, Schema>>, ...optional: readonly string[]): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

function list(description: string, items: Schema): Schema {
  return { description, type: 'array', items }
}

function pair(): Schema {
  return { type: 'array', prefixItems: [id, id], items: false, minItems: 2 }
}
