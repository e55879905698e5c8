import * as data from '@dprk-ru/data'
import * as formats from '@dprk-ru/data/formats'
import * as search from '@dprk-ru/data/search'
import type { Attempt, Provoked } from './failure'

const names: Readonly<Record<string, unknown>> = { ...data, ...formats, ...search }

/**
 * A call of the package that throws. It is kept as the text that the page shows: most of these calls do not compile,
 * which is the first thing that would have told the reader.
 */
export function thrown(code: string): Attempt {
  return { code, provoke: () => run(code) }
}

async function run(code: string): Promise<Provoked> {
  const evaluate = new Function(...Object.keys(names), `return (async () => (${code}))()`)
  try {
    await evaluate(...Object.values(names))
  } catch (error) {
    const { name, message, cause } = error as Error
    return { as: name, message: cause instanceof Error ? `${message}\n  cause: ${cause.message}` : message }
  }
  return { as: '', message: '' }
}
