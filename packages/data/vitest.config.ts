import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,compiler,test}/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    reporters: ['default', 'json'],
    outputFile: 'reports/vitest.json',
  },
})
