/**
 * The flags of `record new`, as data: what each wants, when it is needed and what it takes. The command line, the
 * questions at the terminal and the error messages are all made from it.
 *
 * @module
 */
import type { Dataset, TableName } from '../../src/model.js'
import { suggestion } from '../../src/nearest.js'
import { UsageError } from '../commands/command.js'
import type { Context } from './context.js'
import { whyNotFree } from './free-id.js'
import { nearIds } from './near-ids.js'

/** What was given, by the flag's name. A switch such as `--affirm` is given as `true`. */
export type Given = ReadonlyMap<string, readonly string[]>

export interface Flag {
  readonly name: string
  /** What stands after it, such as `ID`; nothing for a switch. */
  readonly takes?: string
  /** What is wanted, as a noun phrase. */
  readonly wants: string
  /** Whether nothing can be written without it; it may depend on what was given before it. */
  readonly needed?: (given: Given, record: Dataset) => boolean
  readonly many?: true
  readonly codes?: readonly string[]
  /** The codes of which it takes one or several, with commas between, where they depend on what was given. */
  readonly listed?: (given: Given, record: Dataset) => readonly string[]
  /** Why it does not take a value that has a form of its own, such as a date; nothing where it does. */
  readonly whyNot?: (value: string) => string | undefined
  /** It takes an id that no row has. */
  readonly fresh?: true
  /** How many characters such an id may have, where it is fewer than in others. */
  readonly most?: number
  /** The table whose ids it takes. */
  readonly table?: TableName
  /** A word that it takes besides. */
  readonly or?: string
  /** For what is only asked at the terminal: the flags that say the same on the command line. */
  readonly asksFor?: string
}

/** What values are held against. */
type Against = Pick<Context, 'record' | 'taken'>

/** Puts a question to whoever sits at the terminal. */
export type Ask = (question: string) => Promise<string>

export const always = (): boolean => true

/** The one value of a flag. */
export function only(given: Given, name: string): string | undefined {
  return given.get(name)?.[0]
}

/** The one value of a flag that nothing is written without: {@link complete} has asked for it. */
export function required(given: Given, name: string): string {
  const value = only(given, name)
  if (value === undefined) throw new UsageError(`--${name} is needed`)
  return value
}

/** Checks what was given and asks for what is missing; without anybody to ask, says what is missing. */
export async function complete(
  what: string,
  flags: readonly Flag[],
  given: Given,
  context: Against,
  ask: Ask | undefined,
): Promise<Given> {
  for (const [name, values] of given) {
    const flag = flags.find((one) => one.name === name)
    if (!flag) {
      const known = flags.map((one) => `--${one.name}`)
      const guess = suggestion(`--${name}`, known)?.replace('did', '; did') ?? `; it takes ${known.join(' ')}`
      throw new UsageError(`new ${what} takes no --${name}${guess}`)
    }
    if (values.length > 1 && !flag.many) throw new UsageError(`--${name} is given twice; give it once`)
    for (const value of values) {
      const wrong = whyNot(flag, value, given, context)
      if (wrong) throw new UsageError(`--${name}: ${wrong}`)
    }
  }
  const whole = new Map(given)
  for (const flag of flags) {
    if (whole.has(flag.name) || !flag.needed?.(whole, context.record)) continue
    const written = flag.asksFor ?? `--${flag.name} ${flag.takes}`
    if (!ask) throw new UsageError(`new ${what} needs ${written}: ${toldWith(flag, whole, context)}`)
    whole.set(flag.name, [await askFor(flag, whole, context, ask)])
  }
  return whole
}

/** The most ids that a question lists; of more, an answer that is none shows those near it. */
const mostListed = 12

/** What a flag wants, with what may be answered. */
function toldWith(flag: Flag, given: Given, { record }: Against): string {
  const { wants, table } = flag
  const ids = table && record[table].map(({ id }) => id)
  const offered =
    flag.codes ??
    flag.listed?.(given, record) ??
    (ids && ids.length <= mostListed ? ids : table && [`an id of ${table}`])
  return offered ? `${wants} (${offered.join(', ')})` : wants
}

async function askFor(flag: Flag, given: Given, context: Against, ask: Ask): Promise<string> {
  for (let before = ''; ; ) {
    const answer = (await ask(`${before}${toldWith(flag, given, context)}\n> `)).trim()
    const wrong = answer === '' ? 'this is needed' : whyNot(flag, answer, given, context)
    if (!wrong) return answer
    before = `${wrong}\n`
  }
}

/** Why a flag does not take a value, with what it may have meant. */
function whyNot(flag: Flag, value: string, given: Given, { record, taken }: Against): string | undefined {
  if (value.trim() === '') return `it is empty; give ${flag.wants}`
  if (value === flag.or) return undefined
  const unfit = flag.whyNot?.(value)
  if (unfit !== undefined) return unfit
  if (flag.fresh) return whyNotFree(value, taken, flag.most)
  const listed = flag.listed?.(given, record) ?? []
  const codes = flag.codes ?? listed
  const strange = (listed.length > 0 ? value.split(',').map((part) => part.trim()) : [value]).find(
    (code) => codes.length > 0 && !codes.includes(code),
  )
  if (strange !== undefined)
    return `"${strange}" is none of ${codes.join(', ')}${asked(suggestion(strange, codes))}`
  if (flag.table) {
    const ids = record[flag.table].map(({ id }) => id)
    if (!ids.includes(value)) return `"${value}" is not in ${flag.table}; ${nearIds(value, ids, flag.table)}`
  }
  return undefined
}

const asked = (guess: string | undefined): string => (guess ? `; ${guess}` : '')
