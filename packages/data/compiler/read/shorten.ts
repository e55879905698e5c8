/**
 * The short form of what may be written short: the way back from `shorthand.ts`. A short form counts only where the
 * reader writes it out to the value that stood there, so that the two cannot drift apart.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util'
import type { TableName } from '../../src/model.js'
import { writeOut } from './shorthand.js'

type Fields = Readonly<Record<string, unknown>>

interface Short {
  /** Whether the field is a list, each of whose items may be short. */
  readonly inList: boolean
  /** A short form that the value may have; it need not fit. */
  readonly guess: (long: Fields) => unknown
}

const dated: Short = { inList: false, guess: ({ edtf, basis }) => `${edtf} ${basis}` }

const quantity: Short = {
  inList: false,
  guess: ({ hedge, low, high }) => {
    const bounds = low === high ? [low] : [low, high]
    return [hedge, ...bounds.filter((bound) => bound !== undefined)].join(' ')
  },
}

const relay: Short = {
  inList: true,
  guess: ({ actor, at }) => (at === undefined ? actor : `${actor} ${at}`),
}

const zone: Short = {
  inList: true,
  // The lock's fingerprint of zones sees the order of their fields: what is written in another one stays.
  guess: (long) => {
    const { kind, passage, why } = long
    const inOrder = Object.keys(long).join().startsWith('kind,passage')
    return inOrder ? { [String(kind)]: passage, ...(why !== undefined && { why }) } : undefined
  },
}

const shorts: { readonly [T in TableName]?: Readonly<Record<string, Short>> } = {
  documents: { published: dated, zones: zone },
  events: { time: dated },
  claims: { quantity, said: dated },
  reports: { via: relay },
}

/** The fields of a table that have a short form, and whether they are lists of such. */
export function shortFields(table: TableName): readonly (readonly [field: string, inList: boolean])[] {
  return Object.entries(shorts[table] ?? {}).map(([field, { inList }]) => [field, inList])
}

/** The short form of a field's value or list item; the value itself where it has none. */
export function shortened(table: TableName, field: string, written: unknown): unknown {
  const short = shorts[table]?.[field]
  if (!short) return written
  const read = (value: unknown): unknown => {
    const out = writeOut(table, { [field]: short.inList ? [value] : value })[field]
    return short.inList ? (out as readonly unknown[])[0] : out
  }
  const long = read(written)
  const guess = short.guess((long ?? {}) as Fields)
  return isDeepStrictEqual(read(guess), long) ? guess : written
}
