import type { Link, LinkType } from '../model.js'
import { codes, id, optional, reference, row, type TableShape, text } from './field.js'

export const links: TableShape = {
  fields: row<Link>({
    id,
    type: codes<LinkType>()(
      'contradicts',
      'responds-to',
      'restates',
      'revises',
      'same-statement',
      'retracts',
    ),
    from: reference('claims'),
    to: reference('claims'),
    assertedBy: reference('actors', 'curators'),
    why: optional(text),
    document: optional(reference('documents')),
  }),
}
