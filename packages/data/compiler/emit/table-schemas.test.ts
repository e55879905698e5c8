import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/model.js'
import { dataset } from '../../src/record.js'
import { checkRow } from '../../src/schema/check.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import { modelComments } from './model-comments.js'
import { schemaAddress, tableSchemas } from './table-schemas.js'

const schemas = tableSchemas(modelComments()).map(({ content }) => JSON.parse(String(content)))
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, schemas })
const validatorOf = (address: string) => {
  const validate = ajv.getSchema(address)
  if (!validate) throw new Error(`no schema ${address}`)
  return validate
}

describe.each(tableNames)('the schema of %s', (table) => {
  const whole = validatorOf(schemaAddress(table))
  const alone = validatorOf(`${schemaAddress(table)}#/$defs/row`)

  it('takes the table as it ships', () => {
    whole(dataset[table])
    expect(whole.errors).toBeNull()
  })

  it('has a description for the rows', () => {
    const schema = schemas.find(({ title }) => title === table)
    expect(schema.$defs.row.description).toMatch(/\w{3}.*\.$/)
  })

  // What a pattern cannot see (a day that there is not, a date that ends before it begins) is left out of the draw.
  const odd = fc.constantFrom<unknown>('', ' ', 'No Slug', 7, -1, 0.5, true, null, [], ['x', 3], {}, { x: 1 })
  const fields = [...new Set(dataset[table].flatMap((row: Row) => Object.keys(row)))]
  const edit = fc.record({
    row: fc.constantFrom(...(dataset[table] as readonly Row[])),
    name: fc.constantFrom(...fields, 'stance', 'choice', 'quantity', 'polarity', 'why', 'oddity'),
    value: fc.oneof(fc.constant(undefined), odd, fc.string()),
    inside: fc.boolean(),
  })
  /** A row with one field changed, taken away or added; in the map or list that it is, if there is one. */
  const edited = ({ row, name, value, inside }: typeof edit extends fc.Arbitrary<infer T> ? T : never) => {
    const copy = JSON.parse(JSON.stringify(row)) as Record<string, unknown>
    const target = copy[name]
    if (inside && typeof target === 'object' && target !== null) {
      const keys = Object.keys(target)
      const key = keys[String(value).length % keys.length] ?? 'oddity'
      Object.assign(target, { [key]: value })
    } else copy[name] = value
    return JSON.parse(JSON.stringify(copy)) as unknown
  }

  it('refuses a row exactly where createDataset does', () => {
    fc.assert(
      fc.property(edit, (drawn) => {
        const row = edited(drawn)
        const accepted = checkRow(row, shapes[table]).problems.length === 0
        expect({ row, accepted: alone(row) }).toEqual({ row, accepted })
      }),
      { numRuns: 400, seed: 20241028 },
    )
  })
})

describe('the schema of reports', () => {
  const [report] = dataset.reports
  const at = { start: 0, end: 4 }

  it.each([
    { exact: 'text' },
    { head: 'te', tail: 'xt' },
    { exact: 'text', head: 'te' },
    { exact: 'text', head: 'te', tail: 'xt' },
    { head: 'te' },
    {},
  ])('takes or refuses a span with %j as the check does', (span) => {
    const row = { ...report, spans: [{ ...at, ...span }] }
    const accepted = checkRow(row, shapes.reports).problems.length === 0
    expect(validatorOf(`${schemaAddress('reports')}#/$defs/row`)(row)).toBe(accepted)
  })

  it('refuses a report without a span', () => {
    expect(validatorOf(`${schemaAddress('reports')}#/$defs/row`)({ ...report, spans: [] })).toBe(false)
  })
})
