// The package as a stranger has it: packed, unpacked into another project, imported and required there.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tableNames } from '../src/schema/table-names.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'dprk-ru-'))
const installed = join(project, 'node_modules/@dprk-ru/data')

interface Manifest {
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

/** Runs a script of the stranger's project. */
function run(name: string, code: string): string {
  writeFileSync(join(project, name), code)
  return execFileSync(process.execPath, [name], { cwd: project, encoding: 'utf8' })
}

beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], { cwd: root })
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'))
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(project, tarball), '-C', installed, '--strip-components=1'])
}, 120_000)
afterAll(() => rmSync(project, { recursive: true }))

describe('the packed package', () => {
  it('holds what ships and nothing of how it is made', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'LICENSE-DATA']))
    expect(
      files.filter((file) => /records|compiler|generated|\.test\.|\.ya?ml$|(^|\/)src\//.test(file)),
    ).toEqual([])
  })

  it('holds each data file that its manifest lists, as it says, under the same path as an export; and no other', () => {
    const read = (file: string) => readFileSync(join(installed, 'dist', file))
    const { files } = JSON.parse(read('manifest.json').toString()) as Manifest
    const paths = files.map(({ path }) => path)
    const held = readdirSync(join(installed, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(c?js|d\.c?ts)$/.test(entry.name))
      .map((entry) => relative(join(installed, 'dist'), join(entry.parentPath, entry.name)))
    expect(held.sort()).toEqual([...paths, 'manifest.json'].sort())

    for (const { path, bytes, sha256 } of files) {
      const content = read(path)
      const hash = createHash('sha256').update(content).digest('hex')
      expect({ path, bytes: content.length, sha256: hash }).toEqual({ path, bytes, sha256 })
    }
    const resolved = paths.map((path) => `console.log(import.meta.resolve('@dprk-ru/data/${path}'))\n`)
    expect(run('resolve.mjs', resolved.join('')).trim().split('\n')).toEqual(
      paths.map((path) => pathToFileURL(realpathSync(join(installed, 'dist', path))).href),
    )
  })

  it('has no dependencies', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(manifest.dependencies).toBeUndefined()
    expect(manifest.sideEffects).toBe(false)
  })

  it('prints nothing when it is imported', () => {
    expect(run('quiet.mjs', "import '@dprk-ru/data'\n")).toBe('')
  })

  it.each([
    ['count.mjs', "import { dataset } from '@dprk-ru/data'"],
    ['count.cjs', "const { dataset } = require('@dprk-ru/data')"],
  ])('gives the tables of the record to %s', (name, opening) => {
    const counts = JSON.parse(run(name, `${opening}\nconsole.log(JSON.stringify(dataset))\n`))
    for (const table of tableNames) {
      const rows = JSON.parse(readFileSync(join(installed, `dist/json/${table}.json`), 'utf8'))
      expect(rows.length).toBeGreaterThan(0)
      expect(counts[table]).toEqual(rows)
    }
  })

  it('gives each table alone, and it is the one that the dataset holds', () => {
    const code = tableNames.map(
      (table) =>
        `import { ${table} } from '@dprk-ru/data/${table}'\nif (dataset.${table} !== ${table}) console.log('${table}')`,
    )
    expect(run('tables.mjs', `import { dataset } from '@dprk-ru/data'\n${code.join('\n')}\n`)).toBe('')
  })

  it.each([
    ['entries.mjs', (names: string, entry: string) => `import { ${names} } from '${entry}'\n`],
    ['entries.cjs', (names: string, entry: string) => `const { ${names} } = require('${entry}')\n`],
  ])('gives search and formats as entries of their own to %s', (name, take) => {
    const code = [
      take('dataset', '@dprk-ru/data'),
      take('search', '@dprk-ru/data/search'),
      take('toCsv, fromNdjson, toNdjson', '@dprk-ru/data/formats'),
      "console.log(search(dataset, '북한군').length > 0, toCsv(dataset, 'claims').split('\\r\\n').length > 1)\n",
      'console.log(fromNdjson(toNdjson(dataset)).claims.length === dataset.claims.length)\n',
    ]
    expect(run(name, code.join(''))).toBe('true true\ntrue\n')
  })

  it('gives the raw JSON', () => {
    expect(run('json.cjs', "console.log(require('@dprk-ru/data/json/links.json').length > 0)\n")).toBe(
      'true\n',
    )
  })

  it('freezes every row', () => {
    const code =
      "import { dataset } from '@dprk-ru/data'\ntry { dataset.claims[0].note = 'x' } catch (error) { console.log(error.name) }\n"
    expect(run('frozen.mjs', code)).toBe('TypeError\n')
  })
})

it('is cited under its own version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(readFileSync(join(root, '../../CITATION.cff'), 'utf8')).toContain(`\nversion: ${version}\n`)
})

describe('the README', () => {
  const readme = readFileSync(join(root, '../../README.md'), 'utf8')
  const [, code = '', output = ''] =
    /```ts\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(readme) ?? []

  it('shows an example whose output is real', () => {
    expect(run('readme.mjs', code)).toBe(output)
  })
})
