/** What all readings say of one dataset, as plain data. */
import type { Dataset } from '../../src/model.js'
import { plain } from './plain.js'
import { api, readings } from './readings.js'

export const answersOf = (dataset: Dataset): Readonly<Record<string, unknown>> =>
  plain(
    dataset,
    Object.fromEntries(Object.entries(readings).map(([name, read]) => [name, read(api, dataset)])),
  )

/** Written to a file and loaded again. */
export const writtenAndRead = (dataset: Dataset): Dataset => JSON.parse(JSON.stringify(dataset)) as Dataset
