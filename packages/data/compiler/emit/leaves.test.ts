import { describe, expect, it } from 'vitest'
import { dataset } from '../../src/record.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import { dataPackage } from './data-package.js'
import { leavesOf } from './leaves.js'
import { modelComments } from './model-comments.js'
import { textFiles } from './text-files.js'

describe.each(tableNames)('the leaves of %s', (table) => {
  it('open each map with fixed fields once, at its first field', () => {
    const leaves = leavesOf(shapes[table]).map(({ path: [outer, inner], opens = false }) => ({
      outer,
      inner,
      opens,
    }))
    const maps = [...new Set(leaves.flatMap(({ outer, inner }) => (inner === undefined ? [] : [outer])))]
    expect(leaves.filter(({ opens }) => opens)).toEqual(
      maps.map((map) => ({ ...leaves.find(({ outer }) => outer === map), opens: true })),
    )
  })
})

it('a key into its own table names no resource', () => {
  const about = { version: '0.1.0', description: 'A record.', keywords: [] }
  const { resources } = JSON.parse(String(dataPackage(textFiles(dataset), about, modelComments()).content))
  const actors = resources.find(({ name }: { readonly name: string }) => name === 'actors')
  expect(actors.schema.foreignKeys).toEqual([{ fields: ['parent'], reference: { fields: ['id'] } }])
})
