import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const reports = `mutation/reports/${(process.env.PART ?? '').replaceAll('/', '-')}${process.env.FURTHER ? '.further' : ''}`

/** Run from the repository's folder, of which each run makes a copy: the tests read files outside of the package. */
export default {
  packageManager: 'pnpm',
  testRunner: 'vitest',
  plugins: [here('node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  ignorePatterns: [
    '/apps',
    '/bench',
    '/consumers',
    '/e2e',
    '/release',
    '.turbo',
    'packages/*/reports',
    'packages/data/dist',
  ],
  tempDirName: 'mutation/.sandbox',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: cpus().length,
  timeoutMS: 8_000,
  dryRunTimeoutMinutes: 10,
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `${reports}.incremental.json`,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `${reports}.json` },
}
