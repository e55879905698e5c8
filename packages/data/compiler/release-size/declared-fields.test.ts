import { expect, it } from 'vitest'
import { tableSchemas } from '../emit/table-schemas.js'
import { declaredFields } from './declared-fields.js'

interface Schema {
  readonly title?: string
  readonly type?: string
  readonly oneOf?: readonly Schema[]
  readonly const?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly additionalProperties?: Schema | false
}

/** Every property in a schema with whether it may be left out, and the codes that it takes. */
function* propertiesIn(
  schema: Schema,
  path: string,
): Generator<readonly [string, boolean, readonly string[]]> {
  for (const [name, of] of Object.entries(schema.properties ?? {})) {
    const codes = of.oneOf?.flatMap((one) => (one.const === undefined ? [] : [one.const])) ?? []
    yield [`${path}.${name}`, !schema.required?.includes(name), codes]
    yield* propertiesIn(of, `${path}.${name}`)
  }
  if (schema.items) yield* propertiesIn(schema.items, `${path}[]`)
  if (schema.additionalProperties) yield* propertiesIn(schema.additionalProperties, `${path}{}`)
}

it('are those of the JSON Schemas that ship, with their codes', () => {
  const found = tableSchemas(() => undefined).flatMap(({ path, content }) => {
    const table = /(\w+)\.json$/.exec(path)?.[1] ?? ''
    const { $defs } = JSON.parse(String(content)) as { readonly $defs: { readonly row: Schema } }
    const kinds = $defs.row.oneOf?.filter(({ title }) => title) ?? []
    const rows = kinds.length > 0 ? kinds : [$defs.row]
    return rows.flatMap((row) => [...propertiesIn(row, row.title ? `${table}[${row.title}]` : table)])
  })
  const fields = declaredFields()
  // The field that says of which kind a row is stands once, with the codes of all kinds.
  const own = found.filter(([path]) => !/^(questions\[\w+\]\.kind|claims\[[\w-]+\]\.act)$/.test(path))
  expect(own.length).toBeGreaterThan(100)
  for (const [path, optional, codes] of own)
    expect([path, fields[path]?.optional ?? false, fields[path]?.codes ?? []]).toEqual([
      path,
      optional,
      codes,
    ])
  const properties = Object.keys(fields).filter((path) => /\.\w+$/.test(path))
  expect(new Set(properties)).toEqual(new Set([...own.map(([path]) => path), 'questions.kind', 'claims.act']))
})

it('say what is in a list, a map, a tuple and a group', () => {
  const fields = declaredFields()
  expect(fields['reports.spans']).toEqual({ form: 'a list of at least 1' })
  expect(fields['reports.spans[]']?.form).toBe('a map of fields with exactly one of exact, head and tail')
  expect(fields['reports.spans[].exact']).toEqual({ form: 'words of at most 200 characters', optional: true })
  expect(fields['actors.names']).toEqual({ form: 'a map', optional: true })
  expect(fields['actors.names{}']).toEqual({ form: 'text' })
  expect(fields['links.type']?.form).toBe('a code')
  expect(fields['places.point']).toEqual({ form: 'a list of 2', optional: true })
  expect(fields['places.point[1]']).toEqual({ form: 'latitude' })
  expect(fields['actors.identified']).toEqual({ form: 'false', optional: true })
  expect(fields['claims[answer].claimant']).toEqual({ form: 'an id of actors or null' })
  expect(fields['claims[answer]']).toEqual({
    form: 'a kind of row with exactly one of polarity, quantity, stance, choice',
  })
})
