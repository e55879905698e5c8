import { expect, it } from 'vitest'
import type { Field } from '../../../src/schema/field.js'
import { plannedColumns } from './columns.js'

it.each([
  [['a', 'b', 'edtf'], 'a_b'],
  [['a', 'edtf', 'b'], 'a_edtf_b'],
])('the columns of the date at %j are called after %s', (path, stem) => {
  const columns = plannedColumns({ path, field: { is: 'edtf' }, nullable: false }, silent)
  expect(columns.map(({ column }) => column.name)).toEqual([
    `${stem}_edtf`,
    `${stem}_earliest`,
    `${stem}_latest`,
  ])
})

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
