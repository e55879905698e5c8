import type { Field } from './fields.js'

/** What a view lets a reader choose, by the key that stands in the address. The order of keys is the order here. */
export type Fields<State> = { readonly [Key in keyof State & string]: Field<State[Key]> }

/** A part of an address that could not be read; the view uses its default instead. */
export interface Unreadable {
  readonly key: string
  readonly words: string
}

export interface ParsedAddress<State> {
  readonly state: State
  readonly unreadable: readonly Unreadable[]
}

export function initialState<State>(fields: Fields<State>): State {
  return mapFields(fields, ({ initial }) => initial)
}

/** Reads the part of an address behind the question mark. It takes anything and throws nothing. */
export function parseQuery<State>(fields: Fields<State>, query: string): ParsedAddress<State> {
  const parameters = new URLSearchParams(query)
  const unreadable: Unreadable[] = []
  const state = mapFields(fields, (field, key) => {
    const words = parameters.get(key)
    if (words === null) return field.initial
    const value = field.parse(words)
    if (value === undefined) unreadable.push({ key, words })
    return value ?? field.initial
  })
  for (const [key, words] of parameters) if (!Object.hasOwn(fields, key)) unreadable.push({ key, words })
  return { state, unreadable }
}

/** The query for a state, with its question mark; nothing where every choice is the default. */
export function serialiseState<State>(fields: Fields<State>, state: State): string {
  const parameters = new URLSearchParams()
  for (const key of keysOf(fields)) {
    const words = fields[key].serialise(state[key])
    if (words !== '' && words !== fields[key].serialise(fields[key].initial)) parameters.set(key, words)
  }
  const query = parameters.toString().replaceAll('%2C', ',')
  return query && `?${query}`
}

function keysOf<State>(fields: Fields<State>): readonly (keyof State & string)[] {
  return Object.keys(fields) as (keyof State & string)[]
}

function mapFields<State>(
  fields: Fields<State>,
  read: <Key extends keyof State & string>(field: Field<State[Key]>, key: Key) => State[Key],
): State {
  return Object.fromEntries(keysOf(fields).map((key) => [key, read(fields[key], key)])) as State
}
