import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,compiler,test}/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    testTimeout: 30_000, // a busy machine is no failure
    reporters: ['default', 'json'],
    outputFile: 'reports/vitest.json',
  },
})
