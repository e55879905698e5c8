import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { parts } from './parts.js'

const part = parts[process.env.PART ?? '']

/** The tests of the part that is looked at, near ones or further ones. */
export default defineConfig({
  root: fileURLToPath(new URL('../packages/data', import.meta.url)),
  test: {
    include: [...((process.env.FURTHER ? part?.further : part?.tests) ?? [])],
    exclude: ['compiler/walkthrough/**'],
    testTimeout: 30_000,
  },
})
