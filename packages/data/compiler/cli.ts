/**
 * `record`: checks, verifies, shows and builds the record.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compile } from './compile.js'
import { jsonFiles } from './emit/json.js'
import { idsModule, tableModules } from './emit/modules.js'
import { writeFolder } from './emit/write.js'
import { writeLock } from './passages/lock.js'
import { type Problem, withFrame } from './problem.js'
import { lockFile, readFiles } from './read/files.js'
import { show } from './show.js'
import { readTexts, verify } from './verify.js'

const usage = `record: the record of dprk-ru, from its YAML files

  record check                           all rules, all problems in one run
  record verify --sources DIR [--write]  every passage against the texts (DIR/<document id>.txt);
                                         --write renews the lock
  record show ID                         one record: its sentence, its chain, where it is used
  record build                           the generated modules of the package
  record json DIR                        the tables as JSON files

  --records DIR   another folder of record files
`

const data = fileURLToPath(new URL('..', import.meta.url))

/** A call that cannot be carried out: told in one line, exit code 2. */
class UsageError extends Error {}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      records: { type: 'string' },
      sources: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [command, operand] = positionals
  if (values.help || command === undefined) {
    process.stdout.write(usage)
    return values.help ? 0 : 2
  }
  const folder = values.records ? resolve(values.records) : join(data, 'records')
  const files = readFiles(folder)
  const { version } = JSON.parse(readFileSync(join(data, 'package.json'), 'utf8')) as { version: string }

  const tell = (problems: readonly Problem[]): number => {
    for (const problem of problems) {
      const file = relative(process.cwd(), join(folder, problem.file))
      console.error(`${withFrame({ ...problem, file }, files.get(problem.file))}\n`)
    }
    return problems.filter(({ severity }) => severity === 'error').length
  }
  const compiled = () => {
    const result = compile(files, version)
    const errors = tell(result.problems)
    return errors === 0 ? result : undefined
  }

  switch (command) {
    case 'check': {
      const { record, problems } = compile(files, version)
      const errors = tell(problems)
      const { documents, questions, claims, reports } = record
      console.log(
        `${documents.length} documents, ${questions.length} questions, ${claims.length} claims, ${reports.length} reports: ` +
          `${errors} errors, ${problems.length - errors} warnings. Passages as locked; the texts were not read.`,
      )
      return errors > 0 ? 1 : 0
    }
    case 'verify': {
      if (!values.sources) throw new UsageError('verify needs --sources DIR, the folder of the texts')
      const { problems, lock, accounts, unverified } = verify(files, readTexts(resolve(values.sources)))
      const stale = problems.filter(({ rule }) => rule === 'lock-current')
      const errors = tell(values.write ? problems.filter((problem) => !stale.includes(problem)) : problems)
      for (const [id, { coded, boilerplate, uncoded, open, total }] of accounts) {
        const share = (part: number): string => `${((100 * part) / total).toFixed(1)} %`
        const left = open.reduce((sum, { start, end }) => sum + end - start, 0)
        console.log(
          `${id}: coded ${share(coded)}, boilerplate ${share(boilerplate)}, uncoded ${share(uncoded)}, open ${share(left)}`,
        )
      }
      for (const id of unverified) console.log(`${id}: not verified, its text is not there`)
      if (errors > 0) return 1
      if (values.write && stale.length > 0) {
        writeFileSync(join(folder, lockFile), writeLock(lock))
        console.log(`${lockFile} rewritten for ${stale.map(({ id }) => id).join(', ')}`)
      } else console.log(`${accounts.size} documents verified, ${unverified.length} not`)
      return 0
    }
    case 'show': {
      if (!operand) throw new UsageError('show needs an id')
      const result = compiled()
      if (!result) return 1
      console.log(show(result, operand))
      return 0
    }
    case 'build': {
      const result = compiled()
      if (!result) return 1
      writeFolder(
        join(data, 'generated'),
        new Map([...tableModules(result.record), ['ids.ts', idsModule(result.record)]]),
      )
      return 0
    }
    case 'json': {
      if (!operand) throw new UsageError('json needs a folder')
      const result = compiled()
      if (!result) return 1
      writeFolder(resolve(operand), jsonFiles(result.record))
      return 0
    }
    default:
      throw new UsageError(`there is no "record ${command}"; see record --help`)
  }
}

try {
  process.exitCode = main()
} catch (error) {
  const expected =
    error instanceof UsageError ||
    error instanceof RangeError ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  if (!expected) throw error
  console.error(`record: ${(error as Error).message}`)
  process.exitCode = 2
}
