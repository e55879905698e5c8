/** Makes a counterexample small: rows, and fields of rows, are taken away as long as it stays one. */
import { createDataset } from '../../src/index.js'
import type { Dataset } from '../../src/model.js'

type Rows = readonly Readonly<Record<string, unknown>>[]

function* smaller(tables: Dataset): Generator<Dataset> {
  const { possible, ...rest } = tables
  for (const id of possible) yield { ...tables, possible: possible.filter((other) => other !== id) }
  for (const [name, rows] of Object.entries(rest as unknown as Record<string, Rows>)) {
    for (const row of rows) {
      const without = { ...tables, [name]: rows.filter((other) => other !== row) }
      yield { ...without, possible: possible.filter((id) => id !== row.id) }
      for (const field of Object.keys(row)) {
        const { [field]: _gone, ...left } = row
        yield { ...tables, [name]: rows.map((other) => (other === row ? left : other)) }
      }
    }
  }
}

/** The smallest tables that can be come to in this way for which `fails` holds. */
export function smallest(tables: Dataset, fails: (tables: Dataset) => boolean): Dataset {
  for (const candidate of smaller(tables)) {
    if (isDataset(candidate) && fails(candidate)) return smallest(candidate, fails)
  }
  return tables
}

function isDataset(tables: Dataset): boolean {
  try {
    createDataset(tables)
    return true
  } catch {
    return false
  }
}
