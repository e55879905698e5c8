/**
 * The words in which a table's shape is written down. One description serves the compiler (which checks what
 * people write), `createDataset` (which checks what is loaded) and the schemas that are emitted from it.
 *
 * @module
 */
import type { TableName } from '../model.js'

export type Field = { readonly optional?: true } & (
  | { readonly is: 'id' | 'text' | 'edtf' | 'day' | 'whole' | 'longitude' | 'latitude' | 'boolean' }
  | { readonly is: 'words'; readonly most: number }
  | { readonly is: 'literal'; readonly value: boolean | null }
  | { readonly is: 'code'; readonly codes: readonly string[] }
  | { readonly is: 'reference'; readonly to: TableName; readonly or?: readonly (string | null)[] }
  | { readonly is: 'list'; readonly of: Field; readonly least?: number }
  | { readonly is: 'tuple'; readonly of: readonly Field[] }
  | { readonly is: 'map'; readonly of: Field }
  | { readonly is: 'record'; readonly shape: Shape }
)

export interface Shape {
  readonly fields: Readonly<Record<string, Field>>
  /** Groups of optional fields of which exactly one must be there, whole. */
  readonly exactlyOne?: readonly (readonly string[])[]
}

/** A table's shape: one, or one for each code of a discriminant. */
export type TableShape = Shape | { readonly on: string; readonly cases: Readonly<Record<string, Shape>> }

export const id: Field = { is: 'id' }
export const text: Field = { is: 'text' }
export const edtf: Field = { is: 'edtf' }
export const day: Field = { is: 'day' }
export const whole: Field = { is: 'whole' }
export const boolean: Field = { is: 'boolean' }
export const yes: Field = { is: 'literal', value: true }
export const no: Field = { is: 'literal', value: false }

export const code = (...codes: readonly string[]): Field => ({ is: 'code', codes })
export const words = (most: number): Field => ({ is: 'words', most })
export const list = (of: Field, least = 1): Field => ({ is: 'list', of, least })
export const map = (of: Field): Field => ({ is: 'map', of })
export const tuple = (...of: readonly Field[]): Field => ({ is: 'tuple', of })
export const record = (fields: Shape['fields'], exactlyOne?: Shape['exactlyOne']): Field => ({
  is: 'record',
  shape: exactlyOne ? { fields, exactlyOne } : { fields },
})
export const reference = (to: TableName, ...or: readonly (string | null)[]): Field => ({
  is: 'reference',
  to,
  or,
})
export const optional = (field: Field): Field => ({ ...field, optional: true })
