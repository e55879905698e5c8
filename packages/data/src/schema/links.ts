import { code, id, optional, reference, type TableShape, text } from './field.js'

export const links: TableShape = {
  fields: {
    id,
    type: code('contradicts', 'responds-to', 'restates', 'revises', 'same-statement', 'retracts'),
    from: reference('claims'),
    to: reference('claims'),
    assertedBy: reference('actors', 'curators'),
    why: optional(text),
    document: optional(reference('documents')),
  },
}
