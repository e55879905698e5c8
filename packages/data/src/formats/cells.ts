/**
 * One value as the text of one cell, and back.
 *
 * An empty cell is a value that is absent, or `null` where the field takes it: such a field is always required, so
 * that the two cannot meet. A text that is empty, that a spreadsheet would run as a formula, or that begins with an
 * apostrophe, has an apostrophe put before it; the first apostrophe of a cell is never part of the text.
 *
 * @module
 */
import type { Field } from '../schema/field.js'

/** What spreadsheets run or strip: their full-width forms count, blanks before them do not help. */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/** Whether a spreadsheet would run a text, or strip what it begins with. */
export function isFormula(text: string): boolean {
  return formula.test(text)
}

/** The text of a cell. */
export function writeCell(value: unknown, field: Field): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string' || isJson(field)) return JSON.stringify(value)
  return value === '' || value.startsWith("'") || isFormula(value) ? `'${value}` : value
}

/**
 * The value of a cell; what is no value of the field comes back as the text that it is, for the check to refuse.
 *
 * @throws SyntaxError where the field takes JSON and the cell is none
 */
export function readCell(cell: string, field: Field): unknown {
  if (cell === '') return takesNull(field) ? null : undefined
  if (isJson(field)) return JSON.parse(cell)
  if (field.is === 'whole' && /^\d+$/.test(cell)) return Number(cell)
  if ((field.is === 'boolean' || field.is === 'literal') && /^(true|false)$/.test(cell))
    return cell === 'true'
  return cell.replace(/^'/, '')
}

/** Whether a field takes `null`. */
export function takesNull(field: Field): boolean {
  return field.is === 'reference' && field.or.includes(null)
}

function isJson({ is }: Field): boolean {
  return is === 'list' || is === 'map' || is === 'tuple' || is === 'record'
}
