import { idPattern } from '../../src/schema/check.js'
import type { Field } from '../../src/schema/field.js'
import { addressPattern } from '../../src/schema/sound-text.js'
import { edtfSchema, type Schema } from './shorthand-schemas.js'

/** A field whose values have no parts and are no words of the model: the same in every draft of JSON Schema. */
type Plain = Exclude<Field, { readonly is: 'code' | 'reference' | 'list' | 'tuple' | 'map' | 'record' }>

/** What such a field takes. */
export function plainSchema(field: Plain): Schema {
  switch (field.is) {
    case 'id':
      return { type: 'string', pattern: idPattern.source }
    case 'text':
      return { type: 'string', pattern: '\\S' }
    case 'address':
      return { type: 'string', pattern: addressPattern }
    case 'words':
      return { type: 'string', pattern: '\\S', maxLength: field.most }
    case 'edtf':
      return { type: 'string', pattern: edtfSchema.pattern }
    case 'release':
      return { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' }
    case 'day':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
    case 'whole':
      return { type: 'integer', minimum: 0 }
    case 'longitude':
      return { type: 'number', minimum: -180, maximum: 180 }
    case 'latitude':
      return { type: 'number', minimum: -90, maximum: 90 }
    case 'boolean':
      return { type: 'boolean' }
    case 'literal':
      return { enum: [field.value] }
  }
}
