/** What came of a piece of code: what it printed, and its last value or the error that ended it. */
export interface Outcome {
  readonly printed: readonly string[]
  readonly value?: string
  readonly error?: { readonly name: string; readonly message: string }
}

/** More than this is cut, so that a whole table does not stop the page. */
const longest = 100_000

/** Runs a reader's code with the exports of the package as its names. Its last expression is its value. */
export function run(code: string, names: Readonly<Record<string, unknown>>): Outcome {
  const printed: string[] = []
  const log = (...values: readonly unknown[]): void => {
    printed.push(values.map(inText).join(' '))
  }
  const scope: Readonly<Record<string, unknown>> = { ...names, console: { log, info: log, table: log } }
  try {
    // A direct eval, for the value of the last expression; a name of the package may be declared anew in it.
    const evaluate = new Function(...Object.keys(scope), 'code', 'return eval(code)')
    const value: unknown = evaluate(...Object.values(scope), code)
    return { printed, value: cut(inText(value)) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Thrown', message: inText(error) }
    return { printed, error: { name, message } }
  }
}

/** A value as a reader reads it: text as it is, everything else as JSON. */
export function inText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === undefined) return 'undefined'
  if (typeof value === 'function') return `the function ${value.name}`
  const plain = (_: string, part: unknown): unknown => {
    if (part instanceof Map || part instanceof Set) return [...part]
    return typeof part === 'bigint' || typeof part === 'function' || typeof part === 'symbol'
      ? String(part)
      : part
  }
  return JSON.stringify(value, plain, 2) ?? String(value)
}

function cut(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest)}\n… cut here: ${text.length} characters in all`
}
