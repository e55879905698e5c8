// Adds up the vitest reports of all packages (turbo restores them from its cache) and prints the one
// closing line that says how many tests passed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const reports = ['packages/', 'apps/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => new URL(`${folder}${name}/reports/vitest.json`, root)),
  )
  .filter((file) => existsSync(file))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')))

const total = (field) => reports.reduce((sum, report) => sum + report[field], 0)
const passed = total('numPassedTests')
const failed = total('numFailedTests') + total('numFailedTestSuites')

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
