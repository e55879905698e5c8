import { watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exampleRecords } from '../../test/example-records.js'
import { record as call } from '../record.js'

vi.mock('node:fs', { spy: true }) // so that a watch can be ended

const { record, change, write, told, folder } = exampleRecords()

const warned = [
  { file: 'questions/engineers.yaml', replace: '"[..2030-05-06] bounded"', by: '2030-05-07 stated' },
  { file: 'links.yaml', replace: 'type: same-statement', by: 'type: restates' },
]
const post = 'post:\n  kind: body\n  name: Post\n  parent: daily\n'
const wrongParent = { file: 'actors.yaml', replace: 'wire:\n', by: `${post}wire:\n` }
const counts = '1 documents, 4 questions, 7 claims, 7 reports'

afterEach(() => {
  for (const { type, value } of vi.mocked(watch).mock.results) if (type === 'return') value.close()
  vi.restoreAllMocks()
})

describe('record check', () => {
  it('counts rows, errors and warnings, and says how long it took', async () => {
    change(...warned, wrongParent)
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1250
      return now
    })
    const { status, stdout } = await record('check')
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: `${counts}: 1 errors, 1 warnings, in 1.25 s. Passages as locked; the texts were not read.\n`,
    })
  })

  it.each([[[]], [['--json']]])('%j exits with 0 where nothing but a warning is found', async (flags) => {
    change(...warned)
    expect(await record('check', ...flags)).toMatchObject({ status: 0 })
  })

  it('--json gives every problem all its fields, a hint that is empty where there is none', async () => {
    change({ file: 'places.yaml', replace: 'kind: city', by: 'kind: 5' })
    const { status, stdout, stderr } = await record('check', '--json')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(JSON.parse(stdout)).toEqual([
      {
        file: told('places.yaml'),
        line: 5,
        column: 9,
        id: 'port-vero',
        rule: 'shape',
        severity: 'error',
        message: '5 is not one of country, admin1, admin2, city, site, informal',
        hint: '',
      },
    ])
  })

  it('--watch runs at once, and once more after the saves of a moment, in a folder below as well', async () => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line))
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const ended = vi.fn()
    void call(['check', '--watch', '--records', folder]).then(ended)
    await vi.waitFor(() => expect(lines).toHaveLength(1))
    expect(lines[0]).toContain(`${counts}: 0 errors`)
    write('questions/engineers.yaml', 'kind: 5\n')
    write('questions/engineers.yaml', 'kind: 6\n')
    await vi.waitFor(() => expect(lines).toHaveLength(2), 5000)
    expect(lines[1]).toMatch(/: \d+ errors/)
    expect(lines[1]).not.toContain(': 0 errors')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(lines).toHaveLength(2)
    expect(ended).not.toHaveBeenCalled()
  })

  it('--watch tells of what cannot be read, at once and at a save, and goes on', async () => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line))
    vi.spyOn(console, 'error').mockImplementation((line) => lines.push(line))
    write('spans.lock.json', '<<<<<<<\n')
    const ended = vi.fn()
    void call(['check', '--watch', '--records', folder]).then(ended)
    await vi.waitFor(() => expect(lines).toHaveLength(1))
    expect(lines[0]).toMatch(/^record: spans\.lock\.json is no lock: take it/)
    change()
    await vi.waitFor(() => expect(lines).toHaveLength(2), 5000)
    expect(lines[1]).toContain(`${counts}: 0 errors`)
    writeFileSync(join(folder, 'places.yaml'), Uint8Array.of(0x62, 0xff))
    await vi.waitFor(() => expect(lines).toHaveLength(3), 5000)
    expect(lines[2]).toBe('record: places.yaml is not UTF-8: save it as UTF-8')
    change()
    await vi.waitFor(() => expect(lines).toHaveLength(4), 5000)
    expect(lines[3]).toContain(`${counts}: 0 errors`)
    expect(ended).not.toHaveBeenCalled()
  })
})
