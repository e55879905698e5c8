import { idPattern } from '../../src/schema/check.js'
import { UsageError } from '../commands/command.js'
import { slug } from './slug.js'

/** Where an id is taken: the table of its row, or nothing. */
export type Taken = (id: string) => string | undefined

/** The id itself where it is free, else with the first number after it that is. */
export function nextFree(id: string, taken: Taken): string {
  let free = id
  for (let number = 2; taken(free); number++) {
    const start = id.slice(0, 63 - String(number).length)
    free = `${start.replace(/-$/, '')}-${number}` // a cut may fall behind a hyphen
  }
  return free
}

/** Why an id cannot be given to a new row, with one that can; a person chose it, so a person chooses the next. */
export function whyNotFree(id: string, taken: Taken): string | undefined {
  if (!idPattern.test(id)) {
    const better = slug(id)
    const instead = better ? `, such as "${better}"` : ''
    return `"${id}" is not an id: write lower-case letters, digits and single hyphens, at most 64${instead}`
  }
  const table = taken(id)
  return (
    table && `"${id}" is already taken by a row in ${table}; the next free one is "${nextFree(id, taken)}"`
  )
}

/** The id, where it is free. */
export function refuseTaken(id: string, taken: Taken): string {
  const wrong = whyNotFree(id, taken)
  if (wrong) throw new UsageError(`--id: ${wrong}`)
  return id
}

/** The id of a document's next report: the document's id and the number after the highest that was given. */
export function nextReportId(document: string, ids: Iterable<string>): string {
  const prefix = `${document}-`
  const numbers = [...ids]
    .filter((id) => id.startsWith(prefix) && /^\d+$/.test(id.slice(prefix.length)))
    .map((id) => Number(id.slice(prefix.length)))
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}
