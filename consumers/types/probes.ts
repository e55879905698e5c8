// The files that ask a compiler whether anything is `any`, and what it answered.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './entries.js'
import { jsonImport, type Mode, type Version } from './modes.js'

/** What of an entry is asked about, each on a line of its own. */
export function probed({ values, declared }: Entry): readonly string[] {
  return [...values.map((name) => `typeof ${name}`), ...declared.import.types]
}

// Inside an object: a type that could not be resolved, alone, silences the question instead of answering it.
const question = (type: string) => `NoneOf<AnyIn<{ it: ${type} }>>`

/** Asks about each value and each type that an entry exports. */
export function entryProbe(entry: Entry, mode: Mode): string {
  const of = entry.specifier
  return [
    mode.extension === 'cts' ? `import entry = require('${of}')` : `import * as entry from '${of}'`,
    "import type { RecordIds } from '@dprk-ru/data'",
    "import type { AnyIn, NoneOf } from './any-in.js'",
    'export type Record = RecordIds',
    ...probed(entry).map((asked, index) => {
      const type = asked.replace(/^(typeof )?/, '$1entry.')
      return `export type Probe${index} = ${question(type)} // ${of}: ${asked}`
    }),
    '',
  ].join('\n')
}

/** Asks about each JSON file. */
export function jsonProbe(specifiers: readonly string[], mode: Mode, version: Version): string {
  return [
    "import type { AnyIn, NoneOf } from './any-in.js'",
    ...specifiers.map((specifier, index) => jsonImport(`file${index}`, specifier, mode, version)),
    ...specifiers.map((_, index) => `export type Probe${index} = ${question(`typeof file${index}`)}`),
    '',
  ].join('\n')
}

/** What a probe is called after. */
export const fileName = (specifier: string): string => specifier.replace(/\W+/g, '-').replace(/^-/, '')

/** What was found to be `any`, by mode and entry, in the order of the probes. */
export function complainedOf(
  lines: readonly string[],
  folder: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const complaint of lines) {
    const [, mode = '', file = '', line = ''] = /^([\w-]+)\/([\w.-]+)\((\d+),/.exec(complaint) ?? []
    const text = file && readFileSync(join(folder, mode, file), 'utf8').split('\n')[Number(line) - 1]
    const [, specifier, asked] = / \/\/ (@[^:]+): (.*)$/.exec(text || '') ?? []
    if (!specifier || !asked) continue
    const key = `${mode} ${specifier}`
    const names = found.get(key) ?? []
    if (!names.includes(asked)) names.push(asked)
    found.set(key, names)
  }
  return found
}
