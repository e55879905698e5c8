/**
 * What the model's names are called in SQL. Names are case-insensitive there, so that `affirmCovers` is
 * `affirm_covers`; and none needs quotes in any of the dialects that are in wide use.
 *
 * @module
 */
/** Names of the model that cannot stay what they are, each for the reason that stands with it. */
export const renamed: Readonly<Record<string, string>> = {
  end: 'end_offset', // reserved in the standard
  exclusive: 'is_exclusive', // reserved in Oracle
  from: 'from_claim', // reserved in the standard
  identified: 'is_identified', // reserved in Oracle
  mode: 'report_mode', // reserved in Oracle, a function in PostgreSQL
  raw: 'raw_words', // reserved in Oracle, a type there and in DB2
  start: 'start_offset', // reserved in the standard
  to: 'to_claim', // reserved in the standard
  within: 'within_place', // reserved in the standard and in BigQuery
}

/** The column of a list's items by their place; it is named after nothing, since a list has no word for it. */
export const positionColumn = 'position'

/** The column of an open map's keys: a language tag, a scheme, an answer. `key` and `value` are reserved. */
export const codeColumn = 'code'

/** The column of an open map's texts. */
export const textColumn = 'text'

/** The name of a column or relation, from the names that lead to it. */
export function sqlName(path: readonly string[]): string {
  const name = path.map((step) => step.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join('_')
  return Object.hasOwn(renamed, name) ? (renamed[name] as string) : name
}

/** The name for one of what a plural names: the model names a reference to a row of `actors` an `actor`. */
export function singular(plural: string): string {
  return plural.replace(/(?<=s)es$|(?<!s)s$/, '')
}
