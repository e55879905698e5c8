// The record that the site shows, from the package as it is published.
import { type Dataset, dataset } from '../packages/data/dist/index.js'
import { tablesWithPages } from './pages.js'

export const record: Dataset = dataset

export const tableNames = [...tablesWithPages, 'claims', 'reports', 'links'] as const

/** Every row of the record: its table and its id. */
export const rows = tableNames.flatMap((table) =>
  record[table].map(({ id }) => ({ table, id: id as string })),
)
