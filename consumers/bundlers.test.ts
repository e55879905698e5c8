// An app in every bundler: it works as it does unbundled, and it ships the tables that it reads and no other.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import type { Bundler } from './bundlers/bundler.js'
import { esbuild } from './bundlers/esbuild.js'
import { rollup } from './bundlers/rollup.js'
import { vite } from './bundlers/vite.js'
import { webpack } from './bundlers/webpack.js'
import { probes, tableNames, tablesIn } from './probes.js'
import { node, otherAnswers, run } from './runtimes.js'
import { measure, report } from './sizes.js'

const project = inject('project')
const bundlers: Readonly<Record<string, Bundler>> = { esbuild, rollup, vite, webpack }

const exported: readonly string[] = JSON.parse(
  run(...node, '-p', "JSON.stringify(Object.keys(require('@dprk-ru/data')))").stdout,
)
interface App {
  readonly app: string
  readonly entry: string
  readonly names?: string
}
const withoutTables: readonly App[] = [
  { app: 'parseDate', entry: '@dprk-ru/data' },
  { app: 'estimates', entry: '@dprk-ru/data' },
  { app: 'meta', entry: '@dprk-ru/data' },
  { app: 'search', entry: '@dprk-ru/data/search' },
  { app: 'toCsv', entry: '@dprk-ru/data/formats' },
  {
    app: 'all but the dataset',
    entry: '@dprk-ru/data',
    names: exported.filter((name) => name !== 'dataset').join(', '),
  },
]

/** Writes an app that only prints what it imports. */
function appOf(names: string, entry: string): string {
  const app = join(project, 'app.mjs')
  writeFileSync(app, `import { ${names} } from '${entry}'\nconsole.log(${names})\n`)
  return app
}

afterAll(() => console.log(report()))

describe.each(Object.entries(bundlers))('%s', (bundler, bundle) => {
  async function bundled(app: string): Promise<string> {
    const { code, warnings } = await bundle(app)
    expect(warnings).toEqual([])
    return code
  }

  it('leaves the whole exercise its answers', async () => {
    const code = await bundled(join(project, 'print.mjs'))
    measure(bundler, 'the whole exercise', code)
    expect(tablesIn(code)).toEqual(tableNames)

    writeFileSync(join(project, 'bundle.mjs'), code)
    const answers = run(...node, 'bundle.mjs')
    expect(answers).toMatchObject({ stderr: '', status: 0 })
    expect(otherAnswers(answers.stdout)).toEqual([])
  })

  it.each(probes)('ships $table and no other table', async ({ table, json, phrases }) => {
    const code = await bundled(appOf(table, `@dprk-ru/data/${table}`))
    const { minified } = measure(bundler, table, code)
    expect(tablesIn(code)).toEqual([table])
    expect(phrases.filter((phrase) => !code.includes(phrase))).toEqual([])
    expect(minified).toBeLessThanOrEqual(1.1 * Buffer.byteLength(json) + 1000)
  })

  it.each(withoutTables)('ships no table with $app', async ({ app, entry, names = app }) => {
    const code = await bundled(appOf(names, entry))
    measure(bundler, app, code)
    expect(tablesIn(code)).toEqual([])
  })
})
