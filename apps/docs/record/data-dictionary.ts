import { readFile } from 'node:fs/promises'
import { dataset, type TableName } from '@dprk-ru/data'

/** A code that a field may hold. */
export interface DictionaryCode {
  readonly code: string
  readonly meaning: string
  /** How many times it stands in the record; for what is understood where a row leaves it out, how many do. */
  readonly count: number
  readonly leftOut: boolean
}

/** A field of a table. A field within a field has its name after a dot, one within a list after `[]`. */
export interface DictionaryField {
  readonly name: string
  /** What it takes, such as `date` or `list of ids`. */
  readonly takes: string
  readonly description: string
  /** The kinds of row that have it, where not all do. */
  readonly kinds: readonly string[]
  /** Whether every row that may have it does. */
  readonly always: boolean
  readonly codes: readonly DictionaryCode[]
}

export interface DictionaryTable {
  readonly name: TableName
  readonly description: string
  readonly rows: number
  readonly fields: readonly DictionaryField[]
}

interface Schema {
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly additionalProperties?: Schema | false
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

/** The codes that no row says, since they are understood where a row leaves them out. */
const understood: Readonly<Record<string, string>> = { modality: 'actual', framing: 'neutral' }

const tables: readonly TableName[] = [
  'documents',
  'questions',
  'claims',
  'reports',
  'actors',
  'places',
  'events',
  'links',
]

/** Every table, field and code, from the schemas that ship with the package, with counts from the record. */
export async function dataDictionary(): Promise<readonly DictionaryTable[]> {
  return Promise.all(
    tables.map(async (name) => {
      const file = require.resolve(`@dprk-ru/data/schema/${name}.json`)
      const row = (JSON.parse(await readFile(file, 'utf8')) as { readonly $defs: { readonly row: Schema } })
        .$defs.row
      const kinds = row.properties ? [row] : (row.oneOf ?? [])
      const rows: readonly unknown[] = dataset[name]
      return {
        name,
        description: row.description ?? '',
        rows: rows.length,
        fields: merged(kinds.map((kind) => [kind.title ?? '', fieldsOf(kind, rows)])),
      }
    }),
  )
}

type Field = Omit<DictionaryField, 'kinds'>

/** The fields of several kinds of row as one list, each with the kinds that have it. */
function merged(
  kinds: readonly (readonly [kind: string, fields: readonly Field[]])[],
): readonly DictionaryField[] {
  const names = [...new Set(kinds.flatMap(([, fields]) => fields.map(({ name }) => name)))]
  return names.flatMap((name) => {
    const held = kinds.flatMap(([kind, fields]) =>
      fields.filter((field) => field.name === name).map((field) => ({ kind, field })),
    )
    const [first] = held
    if (!first) return []
    const codes = new Map(held.flatMap(({ field }) => field.codes.map((code) => [code.code, code] as const)))
    return {
      ...first.field,
      always: held.every(({ field }) => field.always),
      kinds: held.length === kinds.length ? [] : held.map(({ kind }) => kind),
      codes: [...codes.values()],
    }
  })
}

/** The fields of a map, those of the maps in it among them. */
function fieldsOf(
  { properties = {}, required = [] }: Schema,
  rows: readonly unknown[],
  above = '',
): readonly Field[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const values = rows
      .map((row) => (row as Readonly<Record<string, unknown>>)[name])
      .filter((value) => value !== undefined)
    const list = schema.items || undefined
    const inner = list?.properties ? list : schema.properties ? schema : undefined
    const own: Field = {
      name: `${above}${name}`,
      takes: takenBy(schema),
      description: schema.description ?? '',
      always: required.includes(name),
      codes: codesOf(name, list ?? schema, list ? values.flat() : values, rows.length - values.length),
    }
    if (!inner) return [own]
    return [own, ...fieldsOf(inner, list ? values.flat() : values, `${own.name}${list ? '[]' : ''}.`)]
  })
}

function codesOf(
  name: string,
  { oneOf = [] }: Schema,
  values: readonly unknown[],
  absent: number,
): readonly DictionaryCode[] {
  return oneOf.flatMap(({ const: code, description: meaning = '' }) => {
    if (code === undefined) return []
    const leftOut = understood[name] === code
    return {
      code,
      meaning,
      leftOut,
      count: leftOut ? absent : values.filter((value) => value === code).length,
    }
  })
}

/** What a field takes, in a word or two. */
function takenBy(schema: Schema): string {
  const { type, pattern = '', items, prefixItems, additionalProperties, oneOf, anyOf, properties } = schema
  if (oneOf?.some((one) => one.const !== undefined)) return 'code'
  if (anyOf) return anyOf.map(takenBy).join(' or ')
  if (schema.enum) return schema.enum.map(String).join(' or ')
  if (items) return `list of ${plural(takenBy(items))}`
  if (prefixItems) return `list of ${prefixItems.length} numbers`
  if (properties) return 'fields'
  if (additionalProperties) return `map of ${plural(takenBy(additionalProperties))}`
  if (type === 'integer') return 'whole number'
  if (type === 'boolean') return 'true or false'
  if (pattern.includes('[a-z0-9]')) return 'id'
  if (pattern.includes('[?~%]')) return 'date'
  if (pattern.includes('\\.\\d')) return 'release'
  return pattern.includes('\\d{2}') ? 'day' : 'text'
}

const plural = (word: string): string => (word === 'fields' ? word : `${word}s`)
