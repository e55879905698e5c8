import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Field } from '../../src/schema/field.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import { smallDataset } from '../../test/small-dataset.js'
import { dataPackage } from './data-package.js'
import { leavesOf } from './leaves.js'
import { textFiles } from './text-files.js'

const about = { version: '0.1.0', description: 'A record.', keywords: ['claims'] }
const texts = () => textFiles(smallDataset({ claims: [{ id: 'yes', polarity: 'affirm' }] }))
const descriptor = () => JSON.parse(String(dataPackage(texts(), about, () => 'A comment.').content))

describe('the descriptor', () => {
  it('says what the package says of itself', () => {
    expect(descriptor()).toMatchObject(about)
  })

  it.each(tableNames)('has of %s what it takes to check a download, and how a cell is read', (table) => {
    const resource = descriptor().resources.find(({ name }: { readonly name: string }) => name === table)
    const bytes = Buffer.from(String(texts().find(({ path }) => path === `csv/${table}.csv`)?.content))
    expect(resource).toMatchObject({
      path: `csv/${table}.csv`,
      mediatype: 'text/csv',
      bytes: bytes.length,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      description: expect.stringContaining('apostrophe'),
      schema: { primaryKey: ['id'], missingValues: [''] },
    })
  })

  const columns = () =>
    descriptor().resources.flatMap(
      ({
        name: table,
        schema,
      }: {
        readonly name: keyof typeof shapes
        readonly schema: { fields: object[] }
      }) =>
        leavesOf(shapes[table]).map(({ field }, index) => ({ table, field, column: schema.fields[index] })),
    ) as readonly { readonly table: string; readonly field: Field; readonly column: object }[]

  it('has the codes of a field as categories, and each with its meaning', () => {
    const coded = columns().flatMap(({ field, column }) => (field.is === 'code' ? [{ field, column }] : []))
    expect(coded.length).toBeGreaterThan(0)
    for (const { field, column } of coded) {
      expect(column).toMatchObject({ categories: field.codes, constraints: { enum: field.codes } })
      const { description } = column as { readonly description: string }
      expect(field.codes.filter((code) => !description.includes(`${code}: `))).toEqual([])
    }
  })

  it('takes true and false as they are written, and no other spelling', () => {
    const booleans = columns().filter(({ field }) => field.is === 'boolean' || field.is === 'literal')
    expect(booleans.length).toBeGreaterThan(0)
    for (const { column } of booleans)
      expect(column).toMatchObject({ type: 'boolean', trueValues: ['true'], falseValues: ['false'] })
  })

  it('holds a number and a text to what the model takes', () => {
    const constrained = (is: Field['is']) =>
      columns().flatMap(({ field, column }) => (field.is === is ? [column] : []))
    for (const column of constrained('whole')) expect(column).toMatchObject({ constraints: { minimum: 0 } })
    for (const column of constrained('words'))
      expect(column).toMatchObject({ constraints: { maxLength: expect.any(Number) } })
    expect(constrained('whole').length * constrained('words').length).toBeGreaterThan(0)
  })
})
