import { renameSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { exampleRecords } from '../../test/example-records.js'
import { record as call } from '../record.js'

vi.mock('node:fs', { spy: true }) // so that a file cannot be written

const { record, read, write, files, folder, told } = exampleRecords()

const canonical = 'ar:\n  kind: state\n  name: Arland\n'
const [off, broken] = ['ar:\n  name: "Arland"\n  kind: state\n', 'ar: [\n']

beforeEach(async () => {
  await record('fix')
})

describe('record fix', () => {
  it('says nothing of files in canonical form, and leaves them as they are', async () => {
    const before = files()
    expect(await record('fix')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(await record('fix', '--check')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(files()).toEqual(before)
  })

  it('writes the others in canonical form, and says which', async () => {
    const others = files()
    write('actors.yaml', off)
    expect(await record('fix')).toEqual({
      status: 0,
      stdout: `${told('actors.yaml')}: changed\n`,
      stderr: '',
    })
    expect(files()).toEqual(new Map([...others, ['actors.yaml', canonical]]))
  })

  it('writes none where one cannot be written, and says of none that it was', async () => {
    write('actors.yaml', off)
    write('places.yaml', `# places\n\n\n${read('places.yaml')}`)
    const before = files()
    const { renameSync: move } = await vi.importActual<typeof import('node:fs')>('node:fs')
    const fault = new Error('the second cannot be moved')
    vi.mocked(renameSync)
      .mockImplementationOnce(move)
      .mockImplementationOnce(() => {
        throw fault
      })
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    await expect(call(['fix', '--records', folder])).rejects.toBe(fault)
    expect(log).not.toHaveBeenCalled()
    log.mockRestore()
    expect(files()).toEqual(before)
    expect(await record('fix')).toMatchObject({ stdout: expect.stringContaining('places.yaml: changed\n') })
  })

  it('--check only says which are not, and exits with 1', async () => {
    write('actors.yaml', off)
    expect(await record('fix', '--check')).toEqual({
      status: 1,
      stdout: `${told('actors.yaml')}: would change\n`,
      stderr: '',
    })
    expect(read('actors.yaml')).toBe(off)
  })

  it.each([
    [[], 'changed', canonical],
    [['--check'], 'would change', off],
  ])('%j does not touch what it cannot read, says why, and exits with 1', async (flags, what, text) => {
    write('actors.yaml', off)
    write('links.yaml', broken)
    const { status, stdout, stderr } = await record('fix', ...flags)
    expect({ status, stdout }).toEqual({ status: 1, stdout: `${told('actors.yaml')}: ${what}\n` })
    expect(stderr.split('\n')[0]).toMatch(`${told('links.yaml')}:2:1 error [yaml]`)
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(`${told('links.yaml')}: not touched, it cannot be read`)
    expect([read('actors.yaml'), read('links.yaml')]).toEqual([text, broken])
  })

  it('--check exits with 1 for a file that it cannot read alone', async () => {
    write('links.yaml', broken)
    expect(await record('fix', '--check')).toMatchObject({ status: 1, stdout: '' })
  })
})
