// One commit, two clean builds, one tarball: in different folders, time zones, languages and on different days.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { repository } from './repository.js'
import { repositoryFiles } from './repository-files.js'

const anotherDay = fileURLToPath(new URL('another-day.cjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dprk-ru-twice-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const builds = [
  { at: 'a', TZ: 'Pacific/Kiritimati', LC_ALL: 'C', CLOCK_SHIFT_DAYS: '0' },
  { at: 'a longer way/to it', TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', CLOCK_SHIFT_DAYS: '517' },
] as const

it('gives the same tarball wherever and whenever it is built', () => {
  const [one, other] = builds.map(packed)
  expect(other?.files).toEqual(one?.files)
  expect(other?.tarball).toBe(one?.tarball)
}, 900_000)

/** Builds what git holds or would hold, and packs it: the hash of the tarball, and of each file in it. */
function packed({ at, ...variables }: (typeof builds)[number]) {
  const copy = join(folder, at)
  mkdirSync(copy, { recursive: true })
  for (const file of repositoryFiles()) cpSync(join(repository, file), join(copy, file))
  const env = {
    ...process.env,
    ...variables,
    LANG: variables.LC_ALL,
    NODE_OPTIONS: `--require ${JSON.stringify(anotherDay)}`,
  }
  const run = (...args: readonly string[]): string =>
    execFileSync('pnpm', args, { cwd: copy, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  run('install', '--prefer-offline', '--silent')
  run('--filter', '@dprk-ru/data', '--silent', 'generate')
  run('--filter', '@dprk-ru/data', '--silent', 'build')
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: join(copy, 'packages/data'),
    env,
  })
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? ''
  const tarball = sha256(join(folder, name))
  const unpacked = join(copy, 'unpacked')
  mkdirSync(unpacked)
  execFileSync('tar', ['-xzf', join(folder, name), '-C', unpacked])
  rmSync(join(folder, name))
  const files = Object.fromEntries(
    (readdirSync(unpacked, { recursive: true, withFileTypes: true }) as readonly import('node:fs').Dirent[])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(unpacked.length + 1), sha256(file)]),
  )
  return { tarball, files }
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
