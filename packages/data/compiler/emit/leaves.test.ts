import { describe, expect, it } from 'vitest'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'
import { leavesOf } from './leaves.js'

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
