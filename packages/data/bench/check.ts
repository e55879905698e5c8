import { compile } from '../compiler/compile.js'
import { syntheticRecord } from './synthetic-record.js'

/** A synthetic record, and how long each check of it took. */
export interface CheckedRecord {
  readonly documents: number
  readonly files: number
  readonly seconds: readonly number[]
}

/** Checks records of several sizes in turn, round after round, as `record check` does after start-up. */
export function timesOfCheck(sizes: readonly number[], rounds: number): readonly CheckedRecord[] {
  const records = sizes.map((documents) => ({
    documents,
    files: syntheticRecord(documents),
    seconds: [] as number[],
  }))
  for (let round = 0; round < rounds; round++) {
    for (const { files, seconds } of records) {
      const start = performance.now()
      const { problems } = compile(files, '0.1.0')
      seconds.push((performance.now() - start) / 1000)
      if (problems.length > 0) throw new Error(`the synthetic record is not sound: ${problems[0]?.message}`)
    }
  }
  return records.map(({ documents, files, seconds }) => ({ documents, files: files.size, seconds }))
}
