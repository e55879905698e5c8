import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callOf } from '../../test/call-record.js'
import { exampleRecords } from '../../test/example-records.js'
import { build } from './build.js'
import { packageFolder, Workspace } from './workspace.js'

const { record, change, files, folder, outside, told } = exampleRecords()

it('is the record of the package where no other folder is named', () => {
  expect(new Workspace().folder).toBe(join(packageFolder, 'records'))
})

it('knows what the package says of itself', () => {
  const { version, description, keywords } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  )
  const workspace = new Workspace(folder)
  expect(workspace.release).toBe(version)
  expect(workspace.about).toEqual({ version, description, keywords })
})

describe('a record with an error', () => {
  const wrong = { file: 'links.yaml', replace: 'type: same-statement', by: 'type: same' }
  const error = `${told('links.yaml')}:8:9 error [shape]`

  it.each([
    [['show', 'wire']],
    [['diff']],
    [['files', join(outside, 'files')]],
    [['release']],
    [['release', '--check']],
    [['release', '--size']],
  ])('is told of by %j, which does nothing else', async (args) => {
    change(wrong)
    const before = files()
    const { status, stdout, stderr } = await record(...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.split('\n')[0]).toBe(error)
    expect(files()).toEqual(before)
  })

  it('is not built', async () => {
    change(wrong)
    const workspace = Object.assign(new Workspace(folder), { generated: join(outside, 'generated') })
    const { status, stderr } = await callOf(() => build.run(workspace, [], {}))
    expect(status).toBe(1)
    expect(stderr.split('\n')[0]).toBe(error)
  })
})

it('is whole with a warning, which is told', async () => {
  change(
    { file: 'questions/engineers.yaml', replace: '"[..2030-05-06] bounded"', by: '2030-05-07 stated' },
    { file: 'links.yaml', replace: 'type: same-statement', by: 'type: restates' },
  )
  const { status, stdout, stderr } = await record('show', 'wire')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^wire \(actors\), actors\.yaml:17\n/)
  expect(stderr).toBe(`${told('documents/daily-engineers.yaml')}:26:12 warning [first-is-first]
  daily-engineers-02: is called the first, ar-engineers is earlier
  26 |     first: true
     |            ^
  mend: check both dates; the document may be wrong

`)
})
