import { examples, parseDate } from '../../src/dates.js'
import { codesOf } from './codes.js'

/** Why something is no date with its basis, or `undefined` where it is. */
export function whyNotDated(written: string): string | undefined {
  const [edtf = '', basis, ...more] = written.trim().split(/\s+/)
  const bases = codesOf('documents', 'published', 'basis')
  if (!parseDate(edtf)) return `"${edtf}" is not a date such as ${examples}`
  if (basis === undefined || !bases.includes(basis) || more.length > 0)
    return `say after the date how it is known, one of ${bases.join(', ')}, such as "${edtf} stated"`
  return undefined
}

/** A date as it is written in a record file: short, or with what it was worked out from. */
export function datedField(written: string, why?: string): unknown {
  const [edtf, basis] = written.trim().split(/\s+/)
  return why === undefined ? `${edtf} ${basis}` : { edtf, basis, why }
}
