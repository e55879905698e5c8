// How long `record check` takes on records of growing size, after start-up. Run it with `pnpm bench`.
import { cpus } from 'node:os'
import { compile } from '../compiler/compile.js'
import { syntheticRecord } from './synthetic-record.js'

const rounds = 7
const sizes = [250, 500, 1000]
const target = { documents: 1000, seconds: 2 }

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

console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model}), ${rounds} rounds, interleaved`,
)
for (const { documents, files, seconds } of records) {
  const [first = 0] = seconds
  const inOrder = [...seconds].sort((a, b) => a - b)
  const median = inOrder[Math.floor(rounds / 2)] ?? 0
  console.log(
    `check of ${documents} documents in ${files.size} files: median ${median.toFixed(2)} s, from ${inOrder[0]?.toFixed(2)} to ${inOrder.at(-1)?.toFixed(2)} s (first round ${first.toFixed(2)} s)`,
  )
  if (documents === target.documents && median > target.seconds) {
    console.log(`  over the target of ${target.seconds} s`)
    process.exitCode = 1
  }
}
