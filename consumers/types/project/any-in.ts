// Finds `any` inside a type. Copied into the project whose compiler is tried; it compiles with TypeScript 5.0.

/** The paths at which a type is `any`, such as `".claims[].note"`; `never` where it is nowhere. */
export type AnyIn<T, Steps extends readonly unknown[] = Deep> = 0 extends 1 & T
  ? ''
  : [T] extends [Leaf]
    ? never
    : Steps extends readonly [unknown, ...infer Rest]
      ? InParts<T, Rest>
      : never

/** Does not compile where something is found; the message shows the paths. */
export type NoneOf<Paths extends never> = Paths

type Leaf = string | number | bigint | boolean | symbol | null | undefined

// How many parts of parts are looked into: what holds it all, a reading, its list, a row, what the row holds and what that holds.
type Deep = [1, 1, 1, 1, 1, 1, 1]

// A generic function is taken at the constraints of its type parameters. Distributes over unions.
type InParts<T, Steps extends readonly unknown[]> = T extends (
  ...input: infer Input extends readonly unknown[]
) => infer Output
  ? `(…)${AnyIn<Input, Steps>}` | `()${AnyIn<Output, Steps>}`
  : T extends abstract new (
        ...input: infer Input extends readonly unknown[]
      ) => infer Instance
    ? `new (…)${AnyIn<Input, Steps>}` | `new ()${AnyIn<Instance, Steps>}`
    : T extends readonly unknown[]
      ? `[]${AnyIn<T[number], Steps>}`
      : InHeld<T, Steps>

// Of what the language itself declares, what it holds: its own methods take and give `any`.
type InHeld<T, Steps extends readonly unknown[]> = T extends Uint8Array
  ? never
  : T extends PromiseLike<infer Result>
    ? `await ${AnyIn<Result, Steps>}`
    : T extends AsyncIterable<infer Chunk>
      ? `[]${AnyIn<Chunk, Steps>}`
      : T extends Iterable<infer Item>
        ? `[]${AnyIn<Item, Steps>}`
        : T extends object
          ? { [K in keyof T]-?: `.${K & (string | number)}${AnyIn<T[K], Steps>}` }[keyof T]
          : never
