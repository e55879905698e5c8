/**
 * What may be written short in a record file, and the one shape that it stands for. Nothing is judged here: what
 * does not fit comes out as it went in, for the schema to refuse.
 *
 * @module
 */
import type { TableName } from '../../src/model.js'

type Fields = Readonly<Record<string, unknown>>

/** `2024-10-17 completed` → `{ edtf, basis }` */
function dated(value: unknown): unknown {
  const words = typeof value === 'string' && /^(\S+)(?:\s+(.*))?$/.exec(value)
  if (!words) return value
  const [, edtf, basis] = words
  return basis === undefined ? { edtf } : { edtf, basis }
}

/** `up-to 12000`, `about 8000`, `between 10 20`, `vague` → `{ hedge, low, high }` */
function quantity(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const [hedge, ...written] = value.split(/\s+/)
  if (written.length > 2) return value
  const [first, second] = written.map((number) => (/^\d+$/.test(number) ? Number(number) : number))
  if (first === undefined) return { hedge }
  if (second !== undefined) return { hedge, low: first, high: second }
  if (hedge === 'up-to' || hedge === 'less-than') return { hedge, high: first }
  if (hedge === 'at-least' || hedge === 'more-than' || hedge === 'between') return { hedge, low: first }
  return { hedge, low: first, high: first }
}

/** `ukrinform 2025-04-28` → `{ actor, at }` */
function relay(value: unknown): unknown {
  const words = typeof value === 'string' && /^(\S+)(?:\s+(\S+))?$/.exec(value)
  if (!words) return value
  const [, actor, at] = words
  return at === undefined ? { actor } : { actor, at }
}

/** `headline: first … last words` → `{ kind, passage }` */
function zone(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { why, ...rest } = value as Fields
  const [[kind, passage] = [], ...more] = Object.entries(rest)
  return kind === undefined || more.length > 0 ? value : { kind, passage, ...(why !== undefined && { why }) }
}

const each =
  (one: (value: unknown) => unknown) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? value.map(one) : value

const expansions: { readonly [T in TableName]?: Readonly<Record<string, (value: unknown) => unknown>> } = {
  documents: { published: dated, zones: each(zone) },
  events: { time: dated },
  claims: { quantity, said: dated },
  reports: { via: each(relay) },
}

/** Writes the shorthand of one row out. A claim that gives an answer need not say `act: answer`. */
export function writeOut(table: TableName, written: Fields): Fields {
  const act = table === 'claims' ? { act: 'answer' } : {}
  const fields: Record<string, unknown> = { ...act, ...written }
  for (const [name, expand] of Object.entries(expansions[table] ?? {})) {
    if (Object.hasOwn(fields, name)) fields[name] = expand(fields[name]) ?? fields[name]
  }
  return fields
}
