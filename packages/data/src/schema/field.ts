/**
 * The words in which a table's shape is written down. One description serves the compiler (which checks what
 * people write), `createDataset` (which checks what is loaded) and the schemas that are emitted from it.
 *
 * @module
 */
import type { TableName } from '../model.js'

type Kind =
  | {
      readonly is:
        | 'id'
        | 'text'
        | 'address'
        | 'release'
        | 'edtf'
        | 'day'
        | 'whole'
        | 'longitude'
        | 'latitude'
        | 'boolean'
    }
  | { readonly is: 'words'; readonly most: number }
  | { readonly is: 'literal'; readonly value: boolean | null }
  | { readonly is: 'code'; readonly codes: readonly string[] }
  | { readonly is: 'reference'; readonly to: TableName; readonly or: readonly (string | null)[] }
  | { readonly is: 'list'; readonly of: Field; readonly least: number }
  | { readonly is: 'tuple'; readonly of: readonly Field[] }
  | { readonly is: 'map'; readonly of: Field }
  | { readonly is: 'record'; readonly shape: Shape }

export type RequiredField = Kind & { readonly optional?: never }
export type OptionalField = Kind & { readonly optional: true }

export type Field = RequiredField | OptionalField

/** A field for each key of a row's interface, optional where the key is: the two cannot drift apart. */
export type FieldsOf<Row> = {
  readonly [K in keyof Row]-?: Record<never, never> extends Pick<Row, K> ? OptionalField : RequiredField
}

export interface Shape {
  readonly fields: Readonly<Record<string, Field>>
  /** Groups of optional fields of which exactly one must be there, whole. */
  readonly exactlyOne?: readonly (readonly string[])[]
}

/** A table's shape: one, or one for each code of a discriminant. */
export type TableShape = Shape | { readonly on: string; readonly cases: Readonly<Record<string, Shape>> }

export const id: RequiredField = { is: 'id' }
export const text: RequiredField = { is: 'text' }
export const address: RequiredField = { is: 'address' }
export const release: RequiredField = { is: 'release' }
export const edtf: RequiredField = { is: 'edtf' }
export const day: RequiredField = { is: 'day' }
export const whole: RequiredField = { is: 'whole' }
export const boolean: RequiredField = { is: 'boolean' }
export const yes: RequiredField = { is: 'literal', value: true }
export const no: RequiredField = { is: 'literal', value: false }

/** All codes of a union: one that is missing, or one too many, does not compile. */
export const codes =
  <Code extends string>() =>
  <const List extends readonly Code[]>(
    ...list: List & ([Code] extends [List[number]] ? unknown : never)
  ): RequiredField => ({
    is: 'code',
    codes: list,
  })

export const words = (most: number): RequiredField => ({ is: 'words', most })
export const list = (of: Field, least = 1): RequiredField => ({ is: 'list', of, least })
export const map = (of: Field): RequiredField => ({ is: 'map', of })
export const tuple = (...of: readonly Field[]): RequiredField => ({ is: 'tuple', of })
/** A map whose fields are those of an interface. */
export const record = <Value = never>(
  fields: FieldsOf<Value>,
  exactlyOne?: Shape['exactlyOne'],
): RequiredField => ({
  is: 'record',
  shape: exactlyOne ? { fields, exactlyOne } : { fields },
})
export const reference = (to: TableName, ...or: readonly (string | null)[]): RequiredField => ({
  is: 'reference',
  to,
  or,
})
export const optional = (field: RequiredField): OptionalField => ({ ...field, optional: true })

/** The fields of a row whose keys are those of an interface. */
export const row = <Row = never>(fields: FieldsOf<Row>): Shape['fields'] => fields
