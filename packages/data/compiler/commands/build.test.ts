import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exampleRecords } from '../../test/example-records.js'
import { build } from './build.js'
import { packageFolder, Workspace } from './workspace.js'

const { folder, outside } = exampleRecords()
const generated = join(outside, 'generated')

it('writes the modules of the package and the schemas for editors, and nothing else stays beside them', async () => {
  mkdirSync(generated)
  writeFileSync(join(generated, 'people.ts'), '')
  const workspace = Object.assign(new Workspace(folder), { generated, release: '3.1.4' })
  expect(await build.run(workspace, [], {})).toBe(0)
  const names = readdirSync(generated, { recursive: true, encoding: 'utf8' })
  expect(names.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
    'actors.ts',
    'claims.ts',
    'documents.ts',
    'editor',
    'editor/actors.json',
    'editor/documents.json',
    'editor/events.json',
    'editor/exceptions.json',
    'editor/links.json',
    'editor/places.json',
    'editor/questions.json',
    'events.ts',
    'ids.ts',
    'links.ts',
    'meta.ts',
    'places.ts',
    'questions.ts',
    'reports.ts',
  ])
  const read = (name: string) => readFileSync(join(generated, name), 'utf8')
  expect(read('ids.ts')).toContain("export type StateId =\n  | 'ar'\n  | 'bo'\n")
  expect(read('meta.ts')).toContain('  "version": "3.1.4",\n  "counts": {\n    "actors": 6,\n')
  expect(read('actors.ts')).toContain('"name":"Ministry of Arland"')
  expect(JSON.parse(read('editor/actors.json'))).toHaveProperty('definitions')
})

it('writes into the package, whichever record files it reads', () => {
  expect(new Workspace(folder).generated).toBe(join(packageFolder, 'generated'))
})
