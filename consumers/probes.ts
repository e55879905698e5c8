// Phrases that give a table away, taken from the data: each stands in one table, once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

export const tableNames = [
  'actors',
  'places',
  'documents',
  'events',
  'questions',
  'claims',
  'reports',
  'links',
] as const

const folder = join(inject('project'), 'node_modules/@dprk-ru/data/dist/json')
const texts = tableNames.map((name) =>
  JSON.stringify(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))),
)
const all = texts.join('\n')

export interface Probe {
  readonly table: string
  /** The table's JSON, as short as it can be written. */
  readonly json: string
  /** Of several words, so that no code holds them, and free of what a bundler may escape. */
  readonly phrases: readonly string[]
}

export const probes: readonly Probe[] = tableNames.map((table, i) => {
  const json = texts[i] ?? ''
  const strings = json.match(/(?<=")[^"\\'`$]{12,}(?=")/g) ?? []
  const standsOnce = (text: string) => all.indexOf(text) === all.lastIndexOf(text)
  return { table, json, phrases: strings.filter((text) => text.includes(' ') && standsOnce(text)) }
})

/** The tables of which a bundle holds any phrase. */
export function tablesIn(code: string): readonly string[] {
  const given = probes.filter(({ phrases }) => phrases.some((phrase) => code.includes(phrase)))
  return given.map(({ table }) => table)
}
