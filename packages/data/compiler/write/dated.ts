import { examples, parseDate } from '../../src/dates.js'
import { codesOf } from './codes.js'

/** The words of what was given for a date and its basis: one of each, where nothing is wrong with it. */
export function wordsOf(dated: string | undefined): readonly string[] {
  return dated?.match(/\S+/g) ?? []
}

/** Whether it is to be said what a date was inferred from. */
export function isInferred(dated: string | undefined): boolean {
  return wordsOf(dated)[1] === 'inferred'
}

/** Why something is no date with its basis, or `undefined` where it is. */
export function whyNotDated(written: string): string | undefined {
  const [edtf = '', basis, ...more] = wordsOf(written)
  const bases = codesOf('documents', 'published', 'basis')
  if (!parseDate(edtf)) return `"${edtf}" is not a date such as ${examples}`
  if (!bases.some((one) => one === basis) || more.length > 0)
    return `say after the date how it is known, one of ${bases.join(', ')}, such as "${edtf} stated"`
  return undefined
}

/** A date as it is written in a record file: short, or with what it was worked out from. */
export function datedField(written: string, why?: string): unknown {
  const [edtf, basis] = wordsOf(written)
  return why === undefined ? `${edtf} ${basis}` : { edtf, basis, why }
}
