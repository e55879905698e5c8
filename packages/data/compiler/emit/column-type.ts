import type { Field } from '../../src/schema/field.js'
import type { Schema } from './shorthand-schemas.js'

/** The type of a column, its constraints and its categories. */
export interface ColumnType {
  readonly type: string
  readonly format?: string
  readonly categories?: readonly string[]
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
  readonly constraints?: Schema
}

/** How a Data Package says what the cells of a column take. */
export function columnType(field: Field): ColumnType {
  switch (field.is) {
    case 'code':
      return { type: 'string', categories: field.codes, constraints: { enum: field.codes } }
    case 'reference':
      return columnType({ is: 'id' })
    case 'list':
      return { type: 'array' }
    case 'tuple':
      return { type: 'geopoint', format: 'array' }
    case 'map':
    case 'record':
      return { type: 'object' }
    case 'literal':
    case 'boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] }
    case 'day':
      return { type: 'date' }
    case 'whole':
      return { type: 'integer', constraints: { minimum: 0 } }
    case 'longitude':
    case 'latitude':
      return { type: 'number' }
    case 'id':
      return { type: 'string', constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*', maxLength: 64 } }
    case 'release':
      return { type: 'string', constraints: { pattern: '[0-9]+\\.[0-9]+\\.[0-9]+' } }
    case 'edtf':
      return { type: 'string', constraints: { pattern: edtfPattern() } }
    case 'address':
      return { type: 'string', constraints: { pattern: 'https?://[^ /?#@]+([/?#][^ ]*)?' } }
    case 'words':
      return { type: 'string', constraints: { minLength: 1, maxLength: field.most } }
    case 'text':
      return { type: 'string', constraints: { minLength: 1 } }
  }
}

/**
 * The forms of a date as XML Schema writes a pattern, which is what a Data Package asks for: it holds the whole cell,
 * and knows no group that does not count.
 */
function edtfPattern(): string {
  const date = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?'
  const forms = [
    date,
    `${date}/(${date}|\\.\\.)`,
    `\\.\\./${date}`,
    `\\[${date}\\.\\.(${date})?\\]`,
    `\\[\\.\\.${date}\\]`,
  ]
  return `(${forms.join('|')})`
}
