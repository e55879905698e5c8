/** Generated datasets in which there is something to ask every function for. */
import fc from 'fast-check'
import { createDataset, type Dataset } from '../../src/index.js'
import { viewTables } from '../oracle/generate.js'

const has = (tables: Dataset): boolean =>
  tables.reports.length > 2 &&
  tables.links.length > 0 &&
  tables.documents.length > 1 &&
  tables.events.length > 0 &&
  tables.actors.some(({ kind }) => kind === 'person') &&
  tables.claims.some(({ quantity }) => quantity !== undefined) &&
  ['fact', 'quantity'].every((kind) => tables.questions.some((question) => question.kind === kind))

/** The tables of such datasets. */
export const denseTables: fc.Arbitrary<Dataset> = viewTables.filter(has)

/** The first of them from a seed. */
export function denseDataset(seed: number): Dataset {
  const [tables] = fc.sample(denseTables, { numRuns: 1, seed })
  if (!tables) throw new Error('no dataset was drawn')
  return createDataset(tables)
}
