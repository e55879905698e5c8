import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { smallDataset } from '../../test/small-dataset.js'
import type { DataFile } from '../emit/data-file.js'
import { dataFiles } from '../emit/data-files.js'
import { readSurface, type Surface, surfaceFile, writeSurface } from './surface.js'
import { surfaceOf } from './surface-of.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'surface-'))
afterAll(() => rmSync(folder, { recursive: true }))

const record = smallDataset({ claims: [{ id: 'yes', polarity: 'affirm' }] })
const about = { version: '0.1.0', description: 'D', keywords: [] }
let files: readonly DataFile[]
let surface: Surface
beforeAll(async () => {
  files = await dataFiles(record, about, { changes: [], last: record })
  surface = await surfaceOf(packageFolder, files)
})

describe('what the package promises', () => {
  it('holds each entry in each of its forms, each file of data, and the columns of tables and views', () => {
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
    expect(await surfaceOf(packageFolder, others)).toEqual(surface)
  })

  it('holds the declarations of each entry that has an API report', () => {
    expect(Object.keys(surface.declarations)).toEqual(['formats', 'index', 'search'])
    expect(surface.declarations.index?.diff).toMatch(/^export function diff</)
  })

  it('is read as it was kept', () => {
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
