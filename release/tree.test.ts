// What must never be in the tree: secrets, addresses of a registry, paths of somebody's machine; and what the lockfiles
// and the published package promise.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintSource } from '@secretlint/core'
import { creator as knownSecrets } from '@secretlint/secretlint-rule-preset-recommend'
import { describe, expect, it } from 'vitest'
import { repository } from './repository.js'
import { repositoryFiles } from './repository-files.js'

const read = (file: string): string => readFileSync(join(repository, file), 'utf8')
const tracked = repositoryFiles().filter((file) => !/\.(png|ico|woff2)$/.test(file))
const lockfiles = tracked.filter((file) => file.endsWith('pnpm-lock.yaml'))
const workspaces = tracked.filter((file) => file.endsWith('pnpm-workspace.yaml'))

/** Where the patterns below stand as patterns. */
const own = 'release/tree.test.ts'

/** The lines of the tree that a pattern finds, with where they stand. */
function found(pattern: RegExp): readonly string[] {
  return tracked
    .filter((file) => file !== own)
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, at) =>
          pattern.test(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 120)}`] : [],
        ),
    )
}

describe('the tree', () => {
  it('holds no secret that is known by its form', async () => {
    const config = { rules: [{ id: 'known', rule: knownSecrets }] }
    const messages = await Promise.all(
      tracked.map(async (file) => {
        const source = { filePath: file, content: read(file), contentType: 'text' as const, ext: '' }
        const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } })
        return messages.map(({ message }) => `${file}: ${message}`)
      }),
    )
    expect(messages.flat()).toEqual([])
  })

  it('would find one', async () => {
    const content = `const token = '${['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_')}'`
    const config = { rules: [{ id: 'known', rule: knownSecrets }] }
    const source = { filePath: 'a.ts', content, contentType: 'text' as const, ext: '.ts' }
    const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } })
    expect(messages).toHaveLength(1)
  })

  it('names no path of a machine', () => {
    expect(found(/(?<![\w.])\/(home|Users|root|work|tmp|var|mnt)\/[\w.-]|[A-Z]:\\\\?Users\\/)).toEqual([])
  })

  it('names no registry but that of npm', () => {
    const hosts = found(
      /\bregistry\.[a-z]|\b(artifactory|nexus|npmmirror|jfrog|codeartifact)\b|:\/\/npm\.[a-z]/i,
    )
    expect(hosts.filter((line) => !line.includes('registry.npmjs.org'))).toEqual([])
    expect(tracked.filter((file) => /(^|\/)\.npmrc$/.test(file))).toEqual([])
  })
})

describe('what is installed', () => {
  it.each(lockfiles)('comes by its hash and from nowhere else: %s', (file) => {
    const resolutions = [...read(file).matchAll(/resolution: (\{.*\})/g)].map(([, one = '']) => one)
    expect(resolutions.length).toBeGreaterThan(0)
    expect(resolutions.filter((one) => !/^\{integrity: sha512-[\w+/]+=*\}$/.test(one))).toEqual([])
  })

  it.each(workspaces)('runs no script of a package that it did not allow: %s', (file) => {
    const text = read(file)
    expect(text).not.toMatch(/onlyBuiltDependencies|dangerouslyAllowAllBuilds|neverBuiltDependencies/)
    const [, allowed = ''] = /^allowBuilds:.*\n((?: {2}.*\n?)*)/m.exec(text) ?? []
    expect(
      allowed.split('\n').filter((line) => line.trim() !== '' && !/: false\s*(#.*)?$/.test(line)),
    ).toEqual([])
  })

  it.each(workspaces)('is what the lockfile says, or nothing: %s', (file) => {
    expect(read(file)).toMatch(/^frozenLockfile: true/m)
  })
})

describe('the published package', () => {
  const manifest = JSON.parse(read('packages/data/package.json')) as Readonly<Record<string, unknown>>

  it('depends on nothing', () => {
    const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundledDependencies']
    expect(kinds.filter((kind) => kind in manifest)).toEqual([])
  })

  it('runs nothing when it is installed', () => {
    const scripts = Object.keys(manifest.scripts as object)
    expect(scripts.filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([])
  })
})
