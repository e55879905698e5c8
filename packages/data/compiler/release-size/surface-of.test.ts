import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import initSqlJs from 'sql.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { smallDataset } from '../../test/small-dataset.js'
import type { DataFile } from '../emit/data-file.js'
import { dataFiles } from '../emit/data-files.js'
import { declaredFields } from './declared-fields.js'
import { readSurface, surfaceFile, writeSurface } from './surface.js'
import { surfaceOf } from './surface-of.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'surface-'))
afterAll(() => rmSync(folder, { recursive: true }))

const record = smallDataset({ claims: [{ id: 'yes', polarity: 'affirm' }] })
const about = { version: '0.1.0', description: 'D', keywords: [] }
let files: readonly DataFile[]
beforeAll(async () => {
  files = await dataFiles(record, about, { changes: [], last: record })
})

describe('what the package promises', () => {
  it('is read from the folder of a package and from its files of data', async () => {
    const package_ = join(folder, 'package')
    mkdirSync(join(package_, 'api'), { recursive: true })
    const write = (name: string, content: string) => writeFileSync(join(package_, name), content)
    const conditions = { import: { types: './index.d.ts', default: './index.js' }, require: './index.cjs' }
    const exports = { '.': conditions, './csv/*.csv': './dist/csv/*.csv' }
    write('package.json', JSON.stringify({ name: 'p', engines: { node: '>=20' }, exports }))
    write('api/search.api.md', '```ts\nexport const find: 1;\n```')
    write('api/index.api.md', '```ts\nexport const count: 1;\n```')
    write('api/notes.txt', 'No report.')
    const database = new (await initSqlJs()).Database()
    database.run('CREATE TABLE b (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, any)')

    const found = await surfaceOf(package_, [
      { path: 'sql/views.sql', mediaType: 'x', content: 'CREATE VIEW a AS SELECT name FROM b;', rows: {} },
      { path: 'dprk-ru.sqlite', mediaType: 'x', content: database.export(), rows: {} },
    ])
    expect({ ...found, fields: {} }).toEqual({
      node: '>=20',
      paths: [
        'entry . (import, types)',
        'entry . (import, default)',
        'entry . (require)',
        'entry ./csv/*.csv',
        'file dist/dprk-ru.sqlite',
        'file dist/sql/views.sql',
        'column a.name TEXT',
        'column b.id INTEGER',
        'column b.name TEXT',
        'column b.any',
      ],
      fields: {},
      declarations: {
        index: { count: 'export const count: 1;' },
        search: { find: 'export const find: 1;' },
      },
    })
    expect(found.fields).toEqual(declaredFields())
  })

  it('holds each entry in each of its forms, each file of data, and the columns of tables and views', async () => {
    const surface = await surfaceOf(packageFolder, files)
    expect(surface.paths).toEqual(
      expect.arrayContaining([
        'entry . (import, types)',
        'entry . (require, default)',
        'entry ./csv/*.csv',
        ...files.map(({ path }) => `file dist/${path}`),
        'column claims.quantity_low INTEGER',
      ]),
    )
    const views = String(files.find(({ path }) => path === 'sql/views.sql')?.content)
    for (const [, view] of views.matchAll(/^CREATE VIEW (\w+)/gm))
      expect(surface.paths.filter((path) => path.startsWith(`column ${view}.`)).length).toBeGreaterThan(0)
    expect(new Set(surface.paths).size).toBe(surface.paths.length)
  })

  it('hangs on no row', async () => {
    const empty = createDataset({})
    const others = await dataFiles(empty, about, { changes: [], last: empty })
    expect(await surfaceOf(packageFolder, others)).toEqual(await surfaceOf(packageFolder, files))
  })

  it('holds the declarations of each entry that has an API report', async () => {
    const surface = await surfaceOf(packageFolder, files)
    expect(Object.keys(surface.declarations)).toEqual(['formats', 'index', 'search'])
    expect(surface.declarations.index?.diff).toMatch(/^export function diff</)
  })

  it('is read as it was kept', async () => {
    const surface = await surfaceOf(packageFolder, files)
    mkdirSync(join(folder, 'releases'), { recursive: true })
    writeFileSync(join(folder, surfaceFile('0.1.0')), writeSurface(surface))
    expect(readSurface(folder, '0.1.0')).toEqual(surface)
    expect(readFileSync(join(folder, surfaceFile('0.1.0')), 'utf8')).toMatch(/\n$/)
  })

  it('is refused where it is gone or is none', () => {
    const mend = 'bring it back as that release left it'
    expect(() => readSurface(folder, '0.2.0')).toThrow(
      `there is no releases/0.2.0.surface.json, what release 0.2.0 promised: ${mend}`,
    )
    writeFileSync(join(folder, surfaceFile('0.3.0')), '<<<<<<<\n{}')
    expect(() => readSurface(folder, '0.3.0')).toThrow(`releases/0.3.0.surface.json is not JSON: ${mend}`)
  })

  it('is not guessed where a file of data is missing', async () => {
    await expect(surfaceOf(packageFolder, [])).rejects.toThrow('no dprk-ru.sqlite among the files of data')
  })
})
