import { defineConfig } from 'vitest/config'
import { closingLine } from '../scripts/closing-line.mjs'

export default defineConfig({
  test: {
    include: ['*.test.ts'],
    maxWorkers: 2,
    testTimeout: 300_000, // a busy machine is no failure
    hookTimeout: 300_000,
    reporters: ['default', closingLine],
  },
})
