import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exampleRecords } from '../../test/example-records.js'
import { Workspace } from './workspace.js'

const { record, change, files, folder, outside } = exampleRecords()
const releases = join(outside, 'releases')

it.each([
  [['3.1.4'], 'a version is given with --size alone: record release --size 3.1.4'],
  [['3.1.4', '--check'], 'a version is given with --size alone: record release --size 3.1.4'],
  [['--size', 'x'], '"x" is not a release (such as 0.1.0)'],
])('%j: one line, exit code 2, nothing entered', async (args, message) => {
  const before = files()
  expect(await record('release', ...args)).toEqual({ status: 2, stdout: '', stderr: `record: ${message}\n` })
  expect(files()).toEqual(before)
})

it.each([[[]], [['3.1.4']]])('--size %j says what number will do, and enters nothing', async (asked) => {
  const before = files()
  expect(await record('release', '--size', ...asked)).toEqual({
    status: 0,
    stdout: 'no release was made yet: any version will do\n',
    stderr: '',
  })
  expect(files()).toEqual(before)
})

it('enters the version of the package once, which --check finds', async () => {
  const version = new Workspace(folder).release
  mkdirSync(releases)
  for (const file of ['0.0.1.ndjson', '0.0.1.surface.json', '0.0.1.ndjson.txt', '0.0.1.surface.json.txt'])
    writeFileSync(join(releases, file), '')
  const before = files()
  expect(await record('release', '--check')).toEqual({
    status: 1,
    stdout: '',
    stderr: `what the package holds is not released as ${version}: raise "version" if need be, then record release\n`,
  })
  expect(files()).toEqual(before)
  expect(await record('release')).toEqual({
    status: 0,
    stdout: `32 rows entered for ${version}, 32 in all\n`,
    stderr: '',
  })
  // Of earlier releases the tables and the promises go; what anybody else put there stays.
  expect(readdirSync(releases).sort()).toEqual(
    [
      '0.0.1.ndjson.txt',
      '0.0.1.surface.json.txt',
      `${version}.ndjson`,
      `${version}.surface.json`,
      'changes.json',
    ].sort(),
  )
  expect(await record('release', '--check')).toEqual({ status: 0, stdout: '', stderr: '' })
  change()
  const after = files()
  expect(await record('release')).toEqual({
    status: 2,
    stdout: '',
    stderr: `record: ${version} is released already, and ${version} is not after it: raise "version" in package.json\n`,
  })
  expect(files()).toEqual(after)
})
