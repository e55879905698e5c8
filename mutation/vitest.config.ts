import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that stand beside the code, and those that say what the readings must give. */
export default defineConfig({
  root: fileURLToPath(new URL('../packages/data', import.meta.url)),
  test: {
    include: ['{src,compiler}/**/*.test.ts', 'test/{golden,examples}.test.ts'],
    testTimeout: 30_000,
  },
})
