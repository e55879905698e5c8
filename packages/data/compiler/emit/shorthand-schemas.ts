/**
 * What may be written short, and passages as they are written down, beside the long form that a schema has already.
 *
 * @module
 */
export type Schema = Readonly<Record<string, unknown>>

const date = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?`
const edtf = String.raw`(?:${date}|${date}/${date}|${date}/\.\.|\.\./${date}|\[${date}\.\.${date}\]|\[\.\.${date}\]|\[${date}\.\.\])`

/** The forms of a date; whether there is such a day, the compiler says. */
export const edtfSchema: Schema = {
  type: 'string',
  pattern: `^${edtf}$`,
  patternErrorMessage:
    'a date such as "2024", 2024-10, 2024-10-17, 2024-10/2024-12, "[2024-10-21..2024-10-22]", "[..2024-11-01]" or "[2024-11-01..]"',
}

const passage: Schema = {
  type: 'string',
  pattern: '\\S',
  description: 'All its words, or first … last words.',
}

/**
 * The schema of a field that may be written in another form than its long one.
 *
 * @param path - the field's path
 * @param actors - the ids of all actors, for what begins with one
 */
export function shorthandFor(path: string, long: Schema, actors: readonly string[]): Schema | undefined {
  switch (path) {
    case 'documents.published':
    case 'events.time':
    case 'claims.said': {
      const { enum: bases } = field(long, 'basis')
      const short = {
        type: 'string',
        pattern: `^${edtf}\\s+(?:${alternatives(bases)})$`,
        patternErrorMessage: `a date and how it is known, such as 2024-10-17 stated: ${alternatives(bases)}`,
      }
      return { anyOf: [short, long] }
    }
    case 'claims.quantity': {
      const { enum: hedges } = field(long, 'hedge')
      const short = {
        type: 'string',
        pattern: `^(?:${alternatives(hedges)})(?:\\s+\\d+){0,2}$`,
        patternErrorMessage: `a hedge and its number, such as up-to 12000: ${alternatives(hedges)}`,
      }
      return { anyOf: [short, long] }
    }
    case 'reports.via': {
      // The id of an actor alone, or with the date at which it passed the words on.
      const [actor] = field(long.items as Schema, 'actor').allOf as readonly Schema[]
      const actorAt = { type: 'string', pattern: `^(?:${alternatives(actors)})\\s+${edtf}$` }
      return { ...long, items: { anyOf: [actor, actorAt, long.items] } }
    }
    case 'reports.spans':
      return { ...long, items: passage }
    case 'documents.zones': {
      const { kind, why } = (long.items as Schema).properties as Readonly<Record<string, Schema>>
      const { enum: kinds, enumDescriptions: meanings } = kind as Schema
      const names = kinds as readonly string[]
      const short = names.map((name, index) => [
        name,
        { ...passage, description: (meanings as readonly string[])[index] },
      ])
      const zone = {
        type: 'object',
        properties: { ...Object.fromEntries(short), kind, passage, why },
        additionalProperties: false,
        oneOf: [...names.map((name) => ({ required: [name] })), { required: ['kind', 'passage'] }],
      }
      return { ...long, items: zone }
    }
  }
  return undefined
}

function field(schema: Schema, name: string): Schema {
  return (schema.properties as Readonly<Record<string, Schema>>)[name] ?? {}
}

function alternatives(codes: unknown): string {
  return (codes as readonly string[]).join('|')
}
