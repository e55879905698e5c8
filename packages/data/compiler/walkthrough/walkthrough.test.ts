import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patternOf, stepsOf } from './steps.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const markdown = readFileSync(join(packageFolder, '../../CONTRIBUTING.md'), 'utf8')
const article = 'packages/data/compiler/walkthrough/article.txt'

// A clone beside which a folder of texts may lie, with the record as it is and a `pnpm` that knows one script.
const outside = realpathSync(mkdtempSync(join(tmpdir(), 'walkthrough-')))
const clone = join(outside, 'clone')

function run(command: string) {
  return spawnSync('sh', ['-c', `{ ${command.trimEnd()}\n} 2>&1`], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(outside, 'bin')}:${process.env.PATH}` },
  })
}

beforeAll(() => {
  cpSync(join(packageFolder, 'records'), join(clone, 'packages/data/records'), { recursive: true })
  mkdirSync(dirname(join(clone, article)), { recursive: true })
  cpSync(fileURLToPath(new URL('article.txt', import.meta.url)), join(clone, article))
  mkdirSync(join(outside, 'bin'))
  const call = [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    join(packageFolder, 'compiler/cli.ts'),
  ]
  const quoted = call.map((word) => `'${word}'`).join(' ')
  const script = `#!/bin/sh\n[ "$1" = record ] || exit 127\nshift\nexec ${quoted} "$@" --records packages/data/records\n`
  writeFileSync(join(outside, 'bin/pnpm'), script, { mode: 0o755 })
})
afterAll(() => rmSync(outside, { recursive: true, force: true }))

describe('the walk-through of CONTRIBUTING.md', () => {
  it('shows the article that it codes', () => {
    const quoted = [...markdown.matchAll(/^>(?: (.*))?$/gm)].map(([, line = '']) => line).join('\n')
    expect(`${quoted.replaceAll('**', '')}\n`).toBe(
      readFileSync(fileURLToPath(new URL('article.txt', import.meta.url)), 'utf8'),
    )
  })

  it('prints what it shows, step by step, and ends with a record in order', () => {
    const steps = stepsOf(markdown)
    for (const step of steps) {
      if (step.is === 'edit') {
        const file = join(clone, step.file)
        const before = readFileSync(file, 'utf8')
        expect(before).toContain(step.replace)
        writeFileSync(
          file,
          before.replace(step.replace, () => step.by),
        )
      } else expect(`$ ${step.command}${run(step.command).stdout}`).toMatch(shown(step))
    }
    expect(steps.at(-1)).toMatchObject({ command: 'pnpm record check\n' })
    expect(run('pnpm record check')).toMatchObject({ status: 0 })
  }, 240_000) // each command starts the compiler anew
})

function shown({ command, prints }: { readonly command: string; readonly prints: string }): RegExp {
  return patternOf(`$ ${command}${prints}`)
}
