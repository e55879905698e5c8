import { expect, it } from 'vitest'
import type { Field } from '../../../src/schema/field.js'
import { plannedColumns } from './columns.js'

const silent = { field: () => '', codes: () => ({}), leftOut: () => undefined }

it.each<[string, Field]>([
  ['list', { is: 'list', of: { is: 'id' }, least: 0 }],
  ['map', { is: 'map', of: { is: 'id' } } as unknown as Field],
  ['record', { is: 'record', shape: { fields: {} } } as unknown as Field],
  ['tuple', { is: 'tuple', of: [{ is: 'id' }] } as unknown as Field],
])('no rule makes columns of a %s that stands where one value is wanted', (is, field) => {
  expect(() => plannedColumns({ path: ['a', 'b'], field, nullable: false }, silent)).toThrow(
    new TypeError(`no rule makes columns of a.b: a ${is} here`),
  )
})
