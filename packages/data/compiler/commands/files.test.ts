import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { exampleRecords } from '../../test/example-records.js'
import { type DataFile, type Imprint, imprintOf } from '../emit/data-file.js'

const { record, change, outside } = exampleRecords()
const into = join(outside, 'files')

it('needs a folder', async () => {
  expect(await record('files')).toEqual({ status: 2, stdout: '', stderr: 'record: files needs a folder\n' })
})

it('says in one line that a file is in its place', async () => {
  writeFileSync(into, 'mine')
  expect(await record('files', into)).toEqual({
    status: 2,
    stdout: '',
    stderr: `record: ${relative(process.cwd(), join(into, 'json'))}: a file stands where a folder is needed\n`,
  })
})

it('writes nothing from a record with a mistake in it', async () => {
  change({ file: 'actors.yaml', replace: 'kind: outlet', by: 'kind: newspaper' })
  const { status, stderr } = await record('files', into)
  expect(status).toBe(1)
  expect(stderr).toContain('"newspaper" is not one of')
  expect(existsSync(into)).toBe(false)
})

it('writes every file that the manifest lists as it is listed, and leaves what else is there alone', async () => {
  mkdirSync(into)
  writeFileSync(join(into, 'mine.txt'), 'mine')
  expect(await record('files', into)).toEqual({ status: 0, stdout: '', stderr: '' })
  const read = (path: string) => readFileSync(join(into, path))
  const { files, counts } = JSON.parse(String(read('manifest.json'))) as {
    readonly files: readonly (DataFile & Imprint)[]
    readonly counts: object
  }
  const written = readdirSync(into, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )
  expect(written.sort()).toEqual(
    [...files.map(({ path }) => path), 'manifest.json', 'mine.txt'].map((path) => join(into, path)).sort(),
  )
  for (const { path, bytes, sha256 } of files)
    expect({ path, ...imprintOf({ content: read(path) }) }).toEqual({ path, bytes, sha256 })
  expect(counts).toMatchObject({ actors: 6, claims: 7, reports: 7 })
  expect(String(read('ndjson/actors.ndjson'))).toContain('"name":"Ministry of Arland"')
})
