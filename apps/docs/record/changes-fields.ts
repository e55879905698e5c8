import { readFile } from 'node:fs/promises'

/** A part of what `changes.json` says of a release. */
export interface ChangesField {
  readonly name: string
  readonly description: string
  /** What each of its entries says, where it is a list of them. */
  readonly entry: readonly { readonly name: string; readonly description: string }[]
}

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** The parts of `changes.json`, as the schema that ships with it describes them. */
export async function changesFields(): Promise<readonly ChangesField[]> {
  const file = require.resolve('@dprk-ru/data/schema/changes.json')
  const { items } = JSON.parse(await readFile(file, 'utf8')) as Schema
  return described(items).map(({ name, schema, description }) => ({
    name,
    description,
    entry: [...described(schema), ...described(schema.items)].map(({ name, description }) => ({
      name,
      description,
    })),
  }))
}

function described(schema: Schema | undefined) {
  const properties = Object.entries(schema?.properties ?? {})
  return properties.map(([name, inner]) => ({ name, schema: inner, description: inner.description ?? '' }))
}
