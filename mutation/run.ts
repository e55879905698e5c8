// `pnpm mutate [glob …]`: changes the code in thousands of small ways, runs for each the tests that reach it, and tells
// which changes none of them notices. What it finds goes to `score.json`; a survivor that cannot be told from the code
// itself is explained in `explained.json`. Globs, such as `packages/data/src/dates.ts`, limit it to some files, and
// what is known of the others stays. It ends with 1 where a survivor is unexplained or the score is under the target.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Explained, type Report, read, scoreOf } from './score.js'

const target = 90
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const globs = process.argv.slice(2).filter((argument) => argument !== '--')

const { status } = spawnSync(
  here('node_modules/.bin/stryker'),
  ['run', here('stryker.config.mjs'), ...(globs.length > 0 ? ['--mutate', globs.join(',')] : [])],
  { cwd: here('..'), stdio: 'inherit' },
)
if (status !== 0) process.exit(status ?? 1)

const report = JSON.parse(readFileSync(here('reports/mutation.json'), 'utf8')) as Report
const explained = existsSync(here('explained.json'))
  ? (JSON.parse(readFileSync(here('explained.json'), 'utf8')) as readonly Explained[])
  : []
const mutants = read(report, explained)
const before = existsSync(here('score.json')) ? JSON.parse(readFileSync(here('score.json'), 'utf8')) : {}
const score = scoreOf(mutants, before.files ?? {})
writeFileSync(here('score.json'), `${JSON.stringify(score, null, 1)}\n`)

const open = mutants.filter(({ outcome }) => outcome === 'survived')
for (const { file, line, original, replacement } of open)
  console.log(`${file}:${line}\n  - ${original}\n  + ${replacement}`)
console.log(
  `${score.noticed} of ${score.all} changes noticed (${score.percent} %), ${score.explained} explained, ${score.all - score.noticed - score.explained} not`,
)
if (open.length > 0 || score.percent < target) process.exitCode = 1
