// `pnpm mutate [--changed] [part …]`: changes the code in thousands of small ways, runs for each the tests of its part
// that reach it, and tells which changes none of them notices. What it finds goes to `score.json`; a survivor that
// cannot be told from the code itself is explained in `explained.json`. Parts, such as `src/views`, limit it to some, and
// `--changed` to the files that are not as they were when they were last counted; what is known of the others stays. It
// ends with 1 where a survivor is unexplained, an explanation is of no change, or the score is under the target.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeOf, type Part, parts } from './parts.js'
import { type Explained, explains, type Mutant, type Report, read, type Score, scoreOf } from './score.js'
import { sha256Of } from './sha256-of.js'

const target = 90
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const json = (path: string): unknown => JSON.parse(readFileSync(here(path), 'utf8'))

const given = process.argv.slice(2).filter((argument) => argument !== '--')
const onlyChanged = given.includes('--changed')
const named = given.filter((argument) => argument !== '--changed')
for (const name of named)
  if (!(name in parts))
    throw new RangeError(`"${name}" is no part; the parts are ${Object.keys(parts).join(', ')}`)

const lastCounts = existsSync(here('score.json')) ? (json('score.json') as Score).files : {}
const explained = existsSync(here('explained.json')) ? (json('explained.json') as readonly Explained[]) : []
const mutants: Mutant[] = []
for (const [name, part] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue
  const code = onlyChanged ? sinceCounted(part) : codeOf(part)
  if (code.length === 0) continue
  console.log(`\n${name}`)
  const near = read(changed(name, code), explained)
  const missed = near.filter(({ outcome }) => outcome === 'survived')
  const further =
    missed.length > 0 && part.further.length > 0
      ? read(
          changed(
            name,
            missed.map(({ range }) => range),
            true,
          ),
          explained,
        )
      : []
  mutants.push(
    ...near.map((one) => further.find(({ key, outcome }) => key === one.key && outcome === 'noticed') ?? one),
  )
  const score = existsSync(here('score.json')) ? (json('score.json') as Score).files : {}
  const before = Object.fromEntries(Object.entries(score).filter(([file]) => existsSync(here(`../${file}`))))
  writeFileSync(here('score.json'), `${JSON.stringify(scoreOf(mutants, before), null, 1)}\n`)
}

/** The files of a part that are not as they were when they were last counted, new ones among them. */
function sinceCounted(part: Part): readonly string[] {
  const globs = codeOf(part)
  const leftOut = filesAt(globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)))
  return filesAt(globs.filter((glob) => !glob.startsWith('!'))).filter(
    (file) =>
      !leftOut.includes(file) &&
      file.endsWith('.ts') &&
      existsSync(here(`../${file}`)) &&
      lastCounts[file]?.sha256 !== sha256Of(readFileSync(here(`../${file}`), 'utf8')),
  )
}

function filesAt(globs: readonly string[]): readonly string[] {
  const asked = globs.map((glob) => `:(glob)${glob}`)
  const options = { cwd: here('..'), encoding: 'utf8' } as const
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...asked], options).split('\n')
}

/** Makes the changes in some code of a part, and gives what its tests said of them. */
function changed(name: string, code: readonly string[], further = false): Report {
  const told = here(`reports/${name.replaceAll('/', '-')}${further ? '.further' : ''}.json`)
  rmSync(told, { force: true })
  const env = { ...process.env, PART: name, ORACLE_RUNS: '30', ...(further && { FURTHER: '1' }) }
  const { status } = spawnSync(
    here('node_modules/.bin/stryker'),
    ['run', here('stryker.config.mjs'), '--mutate', code.join(',')],
    { cwd: here('..'), stdio: 'inherit', env },
  )
  if (status !== 0) process.exit(status ?? 1)
  if (!existsSync(told)) return { files: {} } // where there is nothing to change, nothing is told
  const report = JSON.parse(readFileSync(told, 'utf8')) as Report
  const ran = Object.keys(report.testFiles ?? {})
  const missing = testFiles(env).filter((file) => !ran.includes(file))
  if (missing.length > 0) throw new Error(`${name}: these tests did not run: ${missing.join(', ')}`)
  return report
}

/** The files of tests of a part: one that fails to load stops others, and is told of by nobody. */
function testFiles(env: NodeJS.ProcessEnv): readonly string[] {
  const listed = execFileSync(
    here('node_modules/.bin/vitest'),
    ['list', '--filesOnly', '--json', '--config', 'mutation/vitest.config.ts'],
    { cwd: here('..'), encoding: 'utf8', env },
  )
  const files = JSON.parse(listed) as readonly { readonly file: string }[]
  return files.map(({ file }) => relative(here('..'), file))
}

for (const { file, line, text, original, replacement, outcome } of mutants)
  if (outcome === 'survived') console.log(`${file}:${line}\n  ${text}\n  - ${original}\n  + ${replacement}`)
const files = new Set(mutants.map(({ file }) => file))
const stale = explained.filter(
  (one) => files.has(one.file) && !mutants.some((mutant) => explains(one, mutant)),
)
for (const { file, text, original, replacement } of stale)
  console.log(`${file}: an explanation is of no change\n  ${text}\n  - ${original}\n  + ${replacement}`)
const { percent, all, noticed, explained: known } = scoreOf(mutants, {})
const open = all - noticed - known
console.log(`${noticed} of ${all} changes noticed (${percent} %), ${known} explained, ${open} not`)
if (open > 0 || stale.length > 0 || (all > 0 && percent < target)) process.exitCode = 1
