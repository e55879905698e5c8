// The views of the site as the browser runs them: what a reader can choose in each, and addresses that choose it.
import { readdirSync, readFileSync } from 'node:fs'
import type { Field } from '../apps/docs/site/state/fields.js'
import type { View } from '../apps/docs/site/views/view.js'
import type { BuiltPage } from './pages.js'
import { record, tableNames } from './record.js'

type AnyView = View<Record<string, unknown>>

const site = new URL('../apps/docs/site/', import.meta.url)

/** The view that a page shows, found by the name of its script. */
export async function viewOf({ html }: BuiltPage): Promise<AnyView | undefined> {
  for (const script of readdirSync(new URL('client/views/', site))) {
    const name = script.replace(/\.tsx?$/, '')
    if (!html.includes(`/site/${name}-`)) continue
    const source = readFileSync(new URL(`client/views/${script}`, site), 'utf8')
    const folder = /views\/([\w-]+)\/view\.js'/.exec(source)?.[1]
    if (folder === undefined) continue
    const exported: unknown[] = Object.values(
      await import(new URL(`views/${folder}/view.tsx`, site).pathname),
    )
    const view = exported.find(isView)
    if (view !== undefined) return view
  }
  return undefined
}

function isView(value: unknown): value is AnyView {
  return typeof value === 'object' && value !== null && 'fields' in value && 'Body' in value
}

/** What an address may name: ids, codes and days of the record, and the words that the view's own source is written with. */
const words: readonly string[] = [
  ...new Set(
    [
      ...JSON.stringify({ ...record, possible: [] }).matchAll(/"([\w-]{1,60})"/g),
      ...sourcesOf(new URL('views/', site)).matchAll(/'([\w-]{1,40})'|^ {2,}(\w+):/gm),
    ].map(([, quoted, key]) => quoted ?? key ?? ''),
  ),
]

function sourcesOf(folder: URL): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n')
}

/** The values that a field takes, beside its default, as an address writes them. */
export function valuesOf(key: string, field: Field<unknown>): readonly string[] {
  const initial = field.serialise(field.initial)
  // A field that takes any id is given those that the record has under its name.
  const candidates = field.parse('no-such-word') === undefined ? words : namedLike(key)
  const taken = candidates.flatMap((word) => {
    const value = field.parse(word)
    const written = value === undefined ? initial : field.serialise(value)
    return written === initial ? [] : [written]
  })
  return [...new Set(taken)].sort()
}

/** The ids of the table, or else the values of the fields of that name; words of the record where there are none. */
function namedLike(key: string): readonly string[] {
  const table = tableNames.find((name) => name === key || name === `${key}s`)
  const ids: readonly string[] = table === undefined ? [] : record[table].map(({ id }) => id)
  const values = [...JSON.stringify(record.claims).matchAll(/"(\w+)":"([\w-]{1,60})"/g)]
  const under = values.flatMap(([, name, value = '']) => (name === key ? [value] : []))
  return [ids, under, words].find((some) => some.length > 0) ?? []
}

/** Queries that put a view into states of chance, always the same ones. */
export function randomQueries({ fields }: AnyView, count: number): readonly string[] {
  const chance = generator(20241021)
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(chance() * values.length)]
  const choices = Object.entries(fields).map(
    ([key, field]) => [key, valuesOf(key, field as Field<unknown>)] as const,
  )
  return Array.from({ length: count }, () => {
    const query = new URLSearchParams()
    for (const [key, values] of choices) {
      const value = pick(values)
      if (value !== undefined && chance() < 0.5) query.set(key, value)
    }
    return `?${query}`
  })
}

/** Numbers from 0 to 1, by the linear congruence of Numerical Recipes. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}
