import { idPattern } from '../../src/schema/check.js'
import { UsageError } from '../commands/command.js'
import { slug } from './slug.js'

/** Where an id is taken: the table of its row, or nothing. */
export type Taken = (id: string) => string | undefined

/** How many characters an id may have. */
export function longestId(): number {
  let length = 1
  while (idPattern.test('x'.repeat(length + 1))) length++
  return length
}

/** The id itself where it is free, else with the first number after it that is. */
export function nextFree(id: string, taken: Taken, most: number = longestId()): string {
  let free = id
  for (let number = 2; taken(free); number++) {
    const end = `-${number}`
    free = id.slice(0, most - end.length).replace(/-$/, '') + end // a cut may fall behind a hyphen
  }
  return free
}

/**
 * Why an id cannot be given to a new row, with one that can; a person chose it, so a person chooses the next.
 *
 * @param most - how many characters it may have
 */
export function whyNotFree(id: string, taken: Taken, most: number = longestId()): string | undefined {
  const instead = slug(id) && `, such as "${slug(id)}"`
  if (!idPattern.test(id))
    return `"${id}" is not an id: write lower-case letters, digits and single hyphens, at most ${most}${instead}`
  if (id.length > most) return `"${id}" has ${id.length} characters; write at most ${most}${instead}`
  const table = taken(id)
  return (
    table &&
    `"${id}" is already taken by a row in ${table}; the next free one is "${nextFree(id, taken, most)}"`
  )
}

/** The id, where it is free. */
export function refuseTaken(id: string, taken: Taken, most?: number): string {
  const wrong = whyNotFree(id, taken, most)
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
