import { compile } from '../compiler/compile.js'
import { fix } from '../compiler/fix.js'
import { exampleFiles } from '../compiler/rules/example/record.js'
import type { Context } from '../compiler/write/context.js'
import type { Given } from '../compiler/write/flags.js'

/** Flags with their values, by the flag's name. */
export type Flags = Readonly<Record<string, string | readonly string[]>>

let made: Context | undefined

/** The example in canonical form, as what a new row is made against, so that what is added can be held against it. */
export function exampleContext(): Context {
  if (made) return made
  const files = new Map([...exampleFiles()].map(([file, text]) => [file, fix(file, text).text]))
  const { record, rowsById } = compile(files, '1.0.0')
  made = {
    files,
    record,
    ids: [...rowsById.keys()],
    taken: (id) => rowsById.get(id)?.table,
    today: '2030-05-09',
  }
  return made
}

export const given = (flags: Flags): Given =>
  new Map(Object.entries(flags).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]))
