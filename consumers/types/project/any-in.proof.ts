// `any` in every place in which it may hide: each is found, with every compiler that is tried.
import type { AnyIn, NoneOf } from './any-in.js'

// biome-ignore-start lint/suspicious/noExplicitAny: it is what is looked for
type Planted = {
  itself: any
  field: { readonly note: any }
  optional: { readonly note?: any }
  deeper: { readonly said: { readonly edtf: any } }
  element: readonly any[]
  place: readonly [start: number, end: any]
  row: readonly { readonly note: any }[]
  oneOfUnion: { readonly act: 'answer' } | { readonly act: 'decline'; readonly note: any }
  besideUndefined: { readonly note: any } | undefined
  indexed: { readonly [term: string]: any }
  parameter: (dataset: any) => string
  laterParameter: (dataset: string, options?: { readonly limit?: any }) => string
  rest: (...words: readonly any[]) => string
  result: () => any
  rowOfResult: <I extends { readonly claim: string }>(
    ids: I,
  ) => readonly { readonly id: I['claim']; note: any }[]
  throughGeneric: <T extends { readonly note: any }>(row: T) => T
  given: new (problems: any) => { readonly name: string }
  instance: new () => { readonly problems: any }
  awaited: () => Promise<{ readonly note: any }>
  streamed: AsyncIterable<{ readonly note: any }>
  iterated: Iterable<any>
}
// biome-ignore-end lint/suspicious/noExplicitAny: it is what is looked for

/** The names under which nothing was found. */
type Missed = { [K in keyof Planted]: [AnyIn<Planted[K]>] extends [never] ? K : never }[keyof Planted]
export type AllAreFound = NoneOf<Missed>

/** What is no `any` is not taken for one. */
interface Clean {
  readonly unknown: unknown
  readonly nothing: never
  readonly optional?: readonly (string | null)[]
  readonly indexed: { readonly [term: string]: unknown }
  readonly generic: <I extends { readonly claim: string }>(id: I['claim'], words?: unknown) => readonly I[]
  readonly kind: 'fact' | 'stance'
  readonly bytes: Uint8Array
  readonly awaited: (of: string) => Promise<string>
  readonly chunks: AsyncIterable<string | Uint8Array> | Iterable<Uint8Array>
}
export type NoneIsInvented = NoneOf<AnyIn<Clean>>

// @ts-expect-error the message is an error
export type Reported = NoneOf<AnyIn<Planted>>

/** The path says where. */
export const where: AnyIn<{ readonly claims: Planted['row'] }> = '.claims[].note'
