import { createDataset, type Dataset, dataset, type TableName } from '@dprk-ru/data'
import actors from '@dprk-ru/data/schema/actors.json'
import claims from '@dprk-ru/data/schema/claims.json'
import documents from '@dprk-ru/data/schema/documents.json'
import events from '@dprk-ru/data/schema/events.json'
import links from '@dprk-ru/data/schema/links.json'
import places from '@dprk-ru/data/schema/places.json'
import questions from '@dprk-ru/data/schema/questions.json'
import reports from '@dprk-ru/data/schema/reports.json'
import { addresses, harmless, hostileKeys, payloads } from './payloads.js'

/** As much of JSON Schema as the schemas of the tables are written with. */
interface Schema {
  readonly type?: string
  readonly pattern?: string
  readonly title?: string
  readonly maxLength?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | false
  readonly items?: Schema | false
  readonly oneOf?: readonly Schema[]
}

const schemas: Readonly<Record<TableName, { readonly $defs: { readonly row: Schema } }>> = {
  actors,
  claims,
  documents,
  events,
  links,
  places,
  questions,
  reports,
} as never

/** Lists that somebody sorts by their words begin with a number, so that both records have one order. */
const sorted = new Set(['name', 'label', 'title', 'text', 'lang', 'en'])

/** Codes that other rows point at: their words are the same in both records. */
const pointedAt = new Set(['choice'])

/** The same words in both records, hostile in one of them. */
type Write = (words: string) => string

/**
 * The record with every free text and address replaced, and with every text that may be left out: once by what does
 * harm where it is not kept as text, once by the same words without that. What is text, the schemas say.
 */
export function twins(): { readonly hostile: Dataset; readonly harmless: Dataset } {
  return { hostile: recordIn((words) => words), harmless: recordIn(harmless) }
}

function recordIn(write: Write): Dataset {
  let next = 0
  const take = (from: readonly string[]): string => from[next++ % from.length] ?? ''

  const valueIn = (schema: Schema, name: string, value: unknown): unknown => {
    if (isText(schema)) {
      const words = write(take(payloads))
      const whole = sorted.has(name) ? `${String(next).padStart(4, '0')} ${words}` : words
      return [...whole].slice(0, schema.maxLength ?? whole.length).join('')
    }
    if (isAddress(schema)) return addressIn(write)
    if (Array.isArray(value)) return value.map((item) => valueIn(schema.items || {}, name, item))
    if (typeof value !== 'object' || value === null) return value
    if (schema.additionalProperties)
      return mapIn(schema.additionalProperties, name, value as Readonly<Record<string, unknown>>)
    return recordOf(schema, value as Readonly<Record<string, unknown>>)
  }

  const addressIn = (write: Write): string => {
    const address = take(addresses)
    const at = address.indexOf('/', 'https://'.length)
    return address.slice(0, at) + write(address.slice(at)).replace(/^·/, '/')
  }

  /** Names in languages that there are not, ids of catalogues that there are not. */
  const mapIn = (of: Schema, name: string, value: Readonly<Record<string, unknown>>): unknown => {
    const more = name === 'names' || name === 'ids' ? hostileKeys : []
    const keys = [...Object.keys(value), ...more.map(write)]
    if (name === 'ids') keys.push('wikidata', 'iso3166')
    return Object.fromEntries(
      keys.map((key) => [key, valueIn(of, name === 'names' ? key : name, value[key])]),
    )
  }

  const recordOf = (schema: Schema, value: Readonly<Record<string, unknown>>): object => {
    const kind = String(value.kind ?? value.act)
    const shape = schema.oneOf?.find(({ title }) => title === kind) ?? schema
    const fields = Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
      if (pointedAt.has(name) && name in value) return [[name, value[name]]]
      if (name in value) return [[name, valueIn(field, name, value[name])]]
      return isLeftOut(shape, name, field) ? [[name, valueIn(field, name, [''])]] : []
    })
    return Object.fromEntries(fields)
  }

  const { possible: _, ...tables } = dataset
  const written = Object.entries(tables).map(([table, rows]) => {
    const schema = schemas[table as TableName].$defs.row
    return [table, (rows as readonly object[]).map((row) => recordOf(schema, row as Record<string, unknown>))]
  })
  return createDataset(Object.fromEntries(written))
}

function isText({ type, pattern }: Schema): boolean {
  return type === 'string' && pattern === '\\S'
}

function isAddress({ type, pattern = '' }: Schema): boolean {
  return type === 'string' && pattern.startsWith('^https?:')
}

/** Texts, and lists of them, that this row does without; not one of several of which there is one. */
function isLeftOut(shape: Schema, name: string, field: Schema): boolean {
  if (pointedAt.has(name) || (shape.oneOf ?? []).some((one) => JSON.stringify(one).includes(`"${name}"`)))
    return false
  return isText(field) || isAddress(field) || (field.type === 'array' && isText(field.items || {}))
}
