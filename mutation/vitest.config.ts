import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { parts } from './parts.js'

const part = parts[process.env.PART ?? '']

/** The shortest first: a run ends with the first test that fails. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const length = ({ moduleId }: TestSpecification): number => statSync(moduleId).size
    return files.toSorted((one, other) => length(one) - length(other))
  }
}

/** The tests of the part that is looked at, near ones or further ones. */
export default defineConfig({
  root: fileURLToPath(new URL('../packages/data', import.meta.url)),
  test: {
    include: [...((process.env.FURTHER ? part?.further : part?.tests) ?? [])],
    exclude: [...((!process.env.FURTHER && part?.further) || []), 'compiler/walkthrough/**'],
    sequence: { sequencer: ShortestFirst },
    isolate: false, // processes that are started anew for each file take the most time
    setupFiles: [fileURLToPath(new URL('fresh-modules.ts', import.meta.url))],
    testTimeout: 30_000,
  },
})
