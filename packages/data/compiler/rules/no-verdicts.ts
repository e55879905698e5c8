import type { Dataset, Row } from '../../src/model.js'
import type { Path } from '../../src/schema/check.js'
import { tableNames } from '../../src/schema/table-names.js'
import { judgingWordIn } from './judging-words.js'
import type { Rule } from './rule.js'

export const rule: Rule = {
  id: 'no-verdicts',
  why: 'The record says who said what and judges nothing. A verdict would creep in by its name: in an id, in the code of an answer, in a kind of identifier.',
  check(record, say) {
    for (const { row, path, name } of named(record)) {
      const word = judgingWordIn(name)
      if (word !== undefined) {
        say(
          row,
          path,
          `"${name}" has the word "${word}" in it, and nothing here is judged`,
          'name it after what it says, counts or answers',
        )
      }
    }
  },
  bad: {
    file: 'actors.yaml',
    replace: 'wire:\n',
    by: 'best-wire:\n  kind: outlet\n  name: Second Wire\nwire:\n',
    message:
      'actors.yaml:17:1 error best-wire: "best-wire" has the word "best" in it, and nothing here is judged. Mend: name it after what it says, counts or answers [no-verdicts]',
  },
  good: {
    file: 'actors.yaml',
    replace: 'wire:\n',
    by: 'bestland-wire:\n  kind: outlet\n  name: Second Wire\nwire:\n',
  },
}

interface Name {
  readonly row: Row
  readonly path: Path
  readonly name: string
}

/** All that an author names: ids, the keys of open maps, and units. The names of fields are the schema's. */
function named(record: Dataset): readonly Name[] {
  const keys = (row: Row, field: string, map: Readonly<Record<string, string>> = {}): readonly Name[] =>
    Object.keys(map).map((name) => ({ row, path: [field, name], name }))
  return [
    ...tableNames.flatMap((table) =>
      (record[table] as readonly Row[]).map((row) => ({ row, path: [], name: row.id })),
    ),
    ...[...record.actors, ...record.places].flatMap((row) => [
      ...keys(row, 'names', row.names),
      ...keys(row, 'ids', row.ids),
    ]),
    ...record.questions.flatMap((row): readonly Name[] => {
      if (row.kind === 'quantity') return [{ row, path: ['unit'], name: row.unit }]
      if (row.kind !== 'choice') return []
      // A code that is both defined and given a clause is one name.
      const more = Object.entries(row.phrases).filter(([code]) => !Object.hasOwn(row.choices, code))
      return [...keys(row, 'choices', row.choices), ...keys(row, 'phrases', Object.fromEntries(more))]
    }),
  ]
}
