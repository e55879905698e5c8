// The workflows run with rights over the repository and the package: what they may do is held here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from './repository.js'
import { faultsOf } from './workflow-faults.js'

const folder = join(repository, '.github/workflows')
const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

it.each(texts)('%s does nothing that it may not', (_, text) => {
  expect(faultsOf(text)).toEqual([])
})

it('knows each action by one hash', () => {
  const used = texts.flatMap(([, text]) => [...text.matchAll(/uses: (\S+)@(\S+ # \S+)/g)])
  const hashes = new Map<string, Set<string>>()
  for (const [, action = '', hash = ''] of used)
    hashes.set(action, (hashes.get(action) ?? new Set()).add(hash))
  expect(hashes.size).toBeGreaterThan(0)
  expect([...hashes].filter(([, known]) => known.size !== 1)).toEqual([])
})

it('publishes for nobody but a tag, and tries it dry first', () => {
  const [, release = ''] = texts.find(([name]) => name === 'release.yml') ?? []
  const publishing = release.slice(release.indexOf('\n  publish:\n'))
  expect(publishing).toContain("\n    if: github.ref_type == 'tag'\n    needs: build\n")
  const commands = [...release.matchAll(/run: (npm publish .*)/g)].map(([, command]) => command)
  expect(commands).toEqual([
    'npm publish --dry-run --access public',
    'npm publish --dry-run --access public ./*.tgz',
    'npm publish --provenance --access public ./*.tgz',
  ])
  expect(release.match(/id-token: write/g)).toHaveLength(1)
})

describe('a workflow is refused that', () => {
  const expression = (of: string) => `$\{{ ${of} }}`
  const hash = '0123456789abcdef0123456789abcdef01234567'
  const sound = `on:
  push:
permissions:
  contents: read
concurrency: ci
jobs:
  check:
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${hash} # v1.2.3
        with:
          persist-credentials: false
      - run: npm test
`
  it('is not, where it is sound', () => {
    expect(faultsOf(sound)).toEqual([])
  })

  it.each([
    ['runs on pull_request_target', '  push:', '  pull_request_target:'],
    ['runs on workflow_run', 'on:\n  push:', 'on: [push, workflow_run]'],
    ['says no permissions for all its jobs', 'permissions:\n  contents: read\n', ''],
    ['gives all its jobs write-all', 'permissions:\n  contents: read', 'permissions: write-all'],
    ['lets all its jobs write contents', 'contents: read', 'contents: write'],
    [
      'lets check write packages',
      'timeout-minutes: 5',
      'timeout-minutes: 5\n    permissions: { packages: write }',
    ],
    [
      'check may write, and runs npm test',
      'timeout-minutes: 5',
      'timeout-minutes: 5\n    permissions: { id-token: write }',
    ],
    ['says no concurrency', 'concurrency: ci\n', ''],
    ['check says no timeout-minutes', '    timeout-minutes: 5\n', ''],
    ['does not pin actions/checkout@v1 # v1.2.3', `@${hash}`, '@v1'],
    [`does not pin actions/checkout@${hash}`, ' # v1.2.3', ''],
    [`does not pin actions/checkout@${hash.slice(0, 7)} # v1.2.3`, hash, hash.slice(0, 7)],
    ['does not pin ./own # v1.2.3', `actions/checkout@${hash}`, './own'],
    ['check leaves credentials in its clone', 'persist-credentials: false', 'fetch-depth: 0'],
    [
      'names a secret',
      'run: npm test',
      `run: npm test\n        env:\n          A: ${expression('secrets.A')}`,
    ],
    ['names a registry', 'run: npm test', 'run: npm test --registry=https://mirror.example'],
    [
      `check writes an expression into a script: echo ${expression('github.event.head_commit.message')}`,
      'npm test',
      `echo ${expression('github.event.head_commit.message')}`,
    ],
  ])('%s', (fault, replace, by) => {
    const text = sound.replace(replace, () => by)
    expect(text).not.toBe(sound)
    expect(faultsOf(text)).toContain(fault)
  })
})
