import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{site,record,src}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000, // a busy machine is no failure
    reporters: ['default', 'json'],
    outputFile: 'reports/vitest.json',
  },
})
