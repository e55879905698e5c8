// A release from end to end, in a copy of the repository and with a registry of its own: made, published, installed by a
// stranger, followed by another. The tests stand in the order of a release, and each goes on from the one before.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit, copyRepository } from './copy.js'
import { rowsIn } from './formats.js'
import { type Ended, run, succeed } from './processes.js'
import { ownVersion, released } from './repository.js'
import { type Registry, startRegistry } from './verdaccio.js'

const folder = mkdtempSync(join(tmpdir(), 'dprk-ru-rehearsal-'))
const clone = join(folder, 'clone')
const data = join(clone, 'packages/data')
const texts = join(folder, 'texts')

/** The releases of the rehearsal: the version as it stands, and the next that may break what was. */
const first = ownVersion()
const [major = 0, minor = 0, patch = 0] = first.split('.').map(Number)
const tooSmall = `${major}.${minor}.${patch + 1}`
const [large, second] = major > 0 ? ['major', `${major + 1}.0.0`] : ['minor', `0.${minor + 1}.0`]

let local: Registry
beforeAll(async () => {
  local = await startRegistry(join(folder, 'registry'))
  await copyRepository(clone)
})
afterAll(async () => {
  await local?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const record = (...args: readonly string[]): Promise<Ended> =>
  run('node', ['--import', 'tsx', 'packages/data/compiler/cli.ts', ...args], { cwd: clone })
const releaseVersion = (): Promise<Ended> =>
  run('node', ['--import', 'tsx', 'release/next.ts'], { cwd: clone })
const format = (): Promise<Ended> =>
  run('node_modules/.bin/biome', ['ci', '--colors=off', '.changeset', 'packages/data'], { cwd: clone })
const publish = (env = local.environment): Promise<Ended> =>
  run('npm', ['publish', '--access', 'public'], { cwd: data, env })
const read = (file: string): string => readFileSync(join(clone, file), 'utf8')

interface Published {
  readonly 'dist-tags': { readonly latest: string }
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>
}

/** What the registry knows of the package; nothing where it knows none. */
async function published(): Promise<Published | undefined> {
  const answer = await fetch(local.address + released.replace('/', '%2f'))
  return answer.ok ? ((await answer.json()) as Published) : undefined
}

/** Builds the package as a release does. */
async function build(): Promise<void> {
  for (const script of ['generate', 'build'])
    await succeed('npm', ['run', '--silent', script], { cwd: data, env: local.environment })
}

/** A stranger's empty project, and an npm for it. */
function project(name: string) {
  const cwd = join(folder, name)
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }\n')
  const npm = (...args: readonly string[]): Promise<string> =>
    succeed('npm', args, { cwd, env: local.environmentOfStranger })
  const installed = join(cwd, 'node_modules', released)
  const version = (): string => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version
  return { cwd, npm, installed, version }
}

describe('the first release', () => {
  const stranger = project('stranger')

  it('is not published before it is made', async () => {
    const { status, said } = await publish()
    expect(said).toContain(`what the package holds is not released as ${first}`)
    expect(status).not.toBe(0)
    expect(await published()).toBeUndefined()
  })

  it('is made of the version as it stands', async () => {
    expect(await releaseVersion()).toMatchObject({ status: 0 })
    expect(readdirSync(join(data, 'releases')).sort()).toEqual([
      `${first}.ndjson`,
      `${first}.surface.json`,
      'changes.json',
    ])
    await commit(clone, `Release ${first}`)
  })

  it('is published by those alone who may, as the tarball that npm packs', async () => {
    await build()
    expect(await publish(local.environmentOfStranger)).not.toMatchObject({ status: 0 })
    expect(await published()).toBeUndefined()

    await succeed('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: data,
      env: local.environment,
    })
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
    expect(await publish()).toMatchObject({ status: 0 })
    const integrity = `sha512-${createHash('sha512')
      .update(readFileSync(join(folder, tarball)))
      .digest('base64')}`
    const known = await published()
    expect(known?.['dist-tags'].latest).toBe(first)
    expect(known?.versions[first]?.dist.integrity).toBe(integrity)

    await stranger.npm('install', `${released}@^${first}`)
    const lock = JSON.parse(readFileSync(join(stranger.cwd, 'package-lock.json'), 'utf8'))
    expect(lock.packages[`node_modules/${released}`]).toMatchObject({ version: first, integrity })
  })

  it('answers a stranger, imported and required', async () => {
    cpSync(fileURLToPath(new URL('stranger', import.meta.url)), stranger.cwd, { recursive: true })
    const [imported, required] = await Promise.all(
      ['answers.mjs', 'answers.cjs'].map((script) => succeed('node', [script], { cwd: stranger.cwd })),
    )
    const answers = JSON.parse(imported ?? '')
    expect(answers).toMatchObject({ version: first, same: true, found: true })
    for (const count of ['claims', 'estimates', 'actors']) expect(answers[count]).toBeGreaterThan(0)
    expect(required).toBe(imported)
  })

  it('compiles for a stranger, and refuses an id that is misspelt', async () => {
    const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url))
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022']
    expect(await run('node', [compiler, ...options, 'typed.ts'], { cwd: stranger.cwd })).toMatchObject({
      status: 0,
      said: '',
    })
  })

  it('holds each file of data as its manifest lists it, and each can be read', async () => {
    const dist = join(stranger.installed, 'dist')
    const { version, files } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'))
    expect(version).toBe(first)
    for (const { path, sha256, rows } of files) {
      const content = readFileSync(join(dist, path))
      expect([path, createHash('sha256').update(content).digest('hex')]).toEqual([path, sha256])
      expect([path, await rowsIn(path, content)]).toEqual([path, rows])
    }
  })

  it('is published once', async () => {
    const { status, said } = await publish()
    expect(status).not.toBe(0)
    expect(said).toMatch(/cannot (publish|modify)|already (present|exists)|previously published/i)
  })
})

describe('the next release', () => {
  const question = 'engineers-in-northport'
  const claim = `2025-06-02-port-authority-${question}`
  const changeset = join(clone, '.changeset/northport.md')
  const ask = (size: string) =>
    writeFileSync(changeset, `---\n'${released}': ${size}\n---\n\nNorthport counts its engineers.\n`)
  const status = () => succeed('git', ['status', '--porcelain'], { cwd: clone })

  it('is begun by coding an article', async () => {
    const article = 'packages/data/compiler/walkthrough/article.txt'
    mkdirSync(texts)
    cpSync(join(clone, article), join(texts, 'northport-engineers.txt'))
    const steps = [
      ['actor', '--kind', 'outlet', '--id', 'northport-gazette', '--name', 'Northport Gazette'],
      ['actor', '--kind', 'body', '--id', 'port-authority', '--name', 'Port Authority of Northport'],
      [
        'document',
        '--text',
        article,
        '--id',
        'northport-engineers',
        '--publisher',
        'northport-gazette',
        '--title',
        'Northport counts up to 40 engineers',
        '--published',
        '2025-06-03 stated',
      ],
      [
        'question',
        '--kind',
        'quantity',
        '--id',
        question,
        '--topic',
        'numbers',
        '--text',
        'Foreign engineers in Northport.',
        '--unit',
        'person',
        '--measure',
        'stock',
        '--counted',
        'foreign engineers in Northport',
      ],
      [
        'claim',
        '--document',
        'northport-engineers',
        '--question',
        question,
        '--claimant',
        'port-authority',
        '--passage',
        'The port authority … in the town.',
        '--quantity',
        'up-to 40',
        '--raw',
        'up to 40 foreign engineers',
        '--said',
        '2025-06-02 relative',
        '--sources',
        texts,
      ],
    ]
    for (const step of steps) expect(await record('new', ...step)).toMatchObject({ status: 0 })
    expect(await record('check')).toMatchObject({ status: 0 })
  })

  it('is not published before it is made', async () => {
    const { status, said } = await publish()
    expect(status).not.toBe(0)
    expect(said).toContain(`claims › ${claim}: is new [row-added]`)
  })

  it('is refused under a number that is too small, and nothing is written', async () => {
    // What counts as a denial changes: the question comes to mean another thing.
    const folder = join(data, 'records/questions')
    const files = readdirSync(folder).map((name) => join(folder, name))
    const file = files.find((one) => /^denyCovers: \w/m.test(readFileSync(one, 'utf8'))) ?? ''
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/^denyCovers: .*$/m, '$&, and silence'))
    ask('patch')
    const before = await status()
    const { status: refused, said } = await releaseVersion()
    expect(refused).toBe(1)
    expect(said).toContain(
      `${tooSmall} is too small for what changed since ${first}, which takes ${second} at least`,
    )
    expect(said).toMatch(/ {2}major {2}questions › [\w-]+ › denyCovers: .* \[question-changed\]/)
    expect(said).toMatch(new RegExp(`  minor  claims › ${claim}: is new \\[row-added\\]`))
    expect(await status()).toBe(before)
    expect(await run('node', ['--import', 'tsx', 'release/check.ts'], { cwd: clone })).toMatchObject({
      status: 1,
    })
  })

  it('is made where the changeset asks for enough', async () => {
    ask(large)
    expect(await run('node', ['--import', 'tsx', 'release/check.ts'], { cwd: clone })).toMatchObject({
      status: 0,
    })
    expect(await releaseVersion()).toMatchObject({ status: 0 })
    expect(JSON.parse(read('packages/data/package.json')).version).toBe(second)
    expect(read('CITATION.cff')).toContain(`\nversion: ${second}\n`)
    expect(read('packages/data/CHANGELOG.md')).toMatch(
      new RegExp(`## ${second}\\n[^#]*###[^#]*Northport counts its engineers\\.`),
    )
    expect(await succeed('git', ['status', '--porcelain', '.changeset'], { cwd: clone })).toBe('')
    const [changes] = JSON.parse(read('packages/data/releases/changes.json'))
    expect(changes).toMatchObject({ release: second, since: first })
    expect(changes.added).toContainEqual({ table: 'claims', id: claim })
    expect(await format()).toMatchObject({ status: 0 })
    await commit(clone, `Release ${second}`)
  })

  it('is what newcomers get, and an older range stays where it was', async () => {
    await build()
    expect(await publish()).toMatchObject({ status: 0 })
    const newcomer = project('newcomer')
    await newcomer.npm('install', `${released}@latest`)
    expect(newcomer.version()).toBe(second)
    const claims = JSON.parse(readFileSync(join(newcomer.installed, 'dist/json/claims.json'), 'utf8'))
    expect(claims.find(({ id }: { readonly id: string }) => id === claim)).toMatchObject({ recorded: second })

    const loyal = project('loyal')
    await loyal.npm('install', `${released}@^${first}`)
    expect(loyal.version()).toBe(first)
    await loyal.npm('update')
    expect(loyal.version()).toBe(first)
  })
})
