// Releases of the example one after another, under numbers of the test's own.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Surface } from '../release-size/surface.js'
import { exampleFiles } from '../rules/example/record.js'
import type { Change } from '../rules/rule.js'
import { isReleased } from './is-released.js'
import { makeRelease } from './make-release.js'
import { tellSize } from './release-size.js'
import { Workspace } from './workspace.js'

const folder = mkdtempSync(join(tmpdir(), 'make-release-'))
const records = join(folder, 'records')
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
})

/** The example's record files with some changes, beside the ledger of the releases so far. */
function write(...changes: readonly Change[]): void {
  for (const [file, text] of exampleFiles(...changes)) {
    mkdirSync(dirname(join(records, file)), { recursive: true })
    writeFileSync(join(records, file), text)
  }
}

/** What a command says of the records while a version is prepared. */
async function told(
  command: (workspace: Workspace) => Promise<number>,
  version: string,
): Promise<{ readonly status: number; readonly said: string }> {
  const lines: string[] = []
  const say = (line: string): number => lines.push(line)
  vi.spyOn(console, 'log').mockImplementation(say)
  vi.spyOn(console, 'error').mockImplementation(say)
  try {
    const status = await command(Object.assign(new Workspace(records), { release: version }))
    return { status, said: lines.join('\n') }
  } finally {
    vi.restoreAllMocks()
  }
}
const size = (asked?: string) => (workspace: Workspace) => tellSize(workspace, asked)
const inMotive = (replace: string, by: string): Change => ({ file: 'questions/motive.yaml', replace, by })
const renamed: Change = { file: 'actors.yaml', replace: 'name: Wire Agency', by: 'name: The Wire Agency' }
const widened = inMotive('exclusive: false', 'exclusive: true')
const files = () => readdirSync(join(folder, 'releases')).sort()

/** Changes what the last release is said to have promised. */
function edit(release: string, change: (surface: Surface) => Surface): void {
  const file = join(folder, `releases/${release}.surface.json`)
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))))
}

describe('a release', () => {
  it('may have any number where it is the first', async () => {
    write()
    expect(await told(size('3.1.4'), '0.1.0')).toEqual({
      status: 0,
      said: 'no release was made yet: any version will do',
    })
    expect(await told(makeRelease, '3.1.4')).toMatchObject({ status: 0 })
    expect(await told(isReleased, '3.1.4')).toEqual({ status: 0, said: '' })
    expect(await told(size('3.1.4'), '3.1.4')).toMatchObject({ status: 0 })
    expect(await told(size(), '3.1.4')).toEqual({
      status: 0,
      said: '3.1.5 at least, for what changed since 3.1.4, and nothing that is compared did',
    })
  })

  it('is what is published, until anything changes', async () => {
    write()
    expect(await told(isReleased, '1.0.0')).toEqual({
      status: 1,
      said: 'what the package holds is not released as 1.0.0: raise "version" if need be, then record release',
    })
    await told(makeRelease, '1.0.0')
    expect(await told(isReleased, '1.0.0')).toEqual({ status: 0, said: '' })
    expect(await told(isReleased, '1.1.0')).toMatchObject({ status: 1 })
    write(renamed)
    expect(await told(isReleased, '1.0.0')).toEqual({
      status: 1,
      said: 'what the package holds is not released as 1.0.0: raise "version" if need be, then record release, and this changed since 1.0.0:\n  minor  actors › wire › name: was "Wire Agency", is "The Wire Agency" [row-corrected]',
    })
  })

  it('is refused where its number is too small, with the reasons, and leaves everything as it was', async () => {
    write()
    await told(makeRelease, '1.0.0')
    write(renamed)
    const before = files()
    const why = '  minor  actors › wire › name: was "Wire Agency", is "The Wire Agency" [row-corrected]'
    const refusal = {
      status: 1,
      said: `1.0.1 is too small for what changed since 1.0.0, which takes 1.1.0 at least (see RELEASES.md):\n${why}`,
    }
    expect(await told(makeRelease, '1.0.1')).toEqual(refusal)
    expect(files()).toEqual(before)
    expect(await told(size('1.0.1'), '1.0.0')).toEqual(refusal)
    expect(await told(size('1.1.0'), '1.0.0')).toEqual({
      status: 0,
      said: `1.1.0 will do for what changed since 1.0.0:\n${why}`,
    })
    expect(await told(makeRelease, '1.1.0')).toEqual({
      status: 0,
      said: '0 rows entered for 1.1.0, 32 in all',
    })
    expect(files()).toEqual(['1.1.0.ndjson', '1.1.0.surface.json', 'changes.json'])
  })

  it('is weighed before 1.0 by the second number', async () => {
    write()
    await told(makeRelease, '0.1.0')
    write(renamed)
    expect(await told(size('0.1.1'), '0.1.0')).toMatchObject({ status: 0 })
    write(widened)
    expect(await told(makeRelease, '0.1.1')).toEqual({
      status: 1,
      said: '0.1.1 is too small for what changed since 0.1.0, which takes 0.2.0 at least (see RELEASES.md):\n  major  questions › motive › exclusive: was false, is true [question-changed]',
    })
  })

  it('is refused where it promises less than the last', async () => {
    write()
    await told(makeRelease, '1.0.0')
    edit('1.0.0', ({ paths, ...others }) => ({ ...others, paths: [...paths, 'entry ./gone'] }))
    expect(await told(makeRelease, '1.1.0')).toMatchObject({
      status: 1,
      said: expect.stringMatching(
        /takes 2\.0\.0 at least.*\n {2}major {2}entry \.\/gone: is gone \[path-gone\]$/,
      ),
    })
    expect(await told(isReleased, '1.0.0')).toMatchObject({ status: 1 })
  })

  it('gives its number to the withdrawals that were written before it had one', async () => {
    write()
    await told(makeRelease, '1.0.0')
    const text = 'choice: [repair]\n    withdrawn: 1.0.7\n    withdrawnWhy: coding-error # a slip'
    write(inMotive('choice: [repair]', text))
    expect((await told(size(), '1.0.0')).said).toContain('claims › daily-motive: is withdrawn, coding-error')
    expect(await told(makeRelease, '1.1.0')).toMatchObject({ status: 0 })
    expect(readFileSync(join(records, 'questions/motive.yaml'), 'utf8')).toContain(
      text.replace('1.0.7', '1.1.0'),
    )
    expect(await told(isReleased, '1.1.0')).toEqual({ status: 0, said: '' })
  })
})
