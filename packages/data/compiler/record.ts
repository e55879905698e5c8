import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { didYouMean } from '../src/nearest.js'
import { build } from './commands/build.js'
import { check } from './commands/check.js'
import { type Command, UsageError, type Values } from './commands/command.js'
import { diff } from './commands/diff.js'
import { tellExpected } from './commands/expected.js'
import { files } from './commands/files.js'
import { fix } from './commands/fix.js'
import { create } from './commands/new.js'
import { release } from './commands/release.js'
import { show } from './commands/show.js'
import { verify } from './commands/verify.js'
import { Workspace } from './commands/workspace.js'

const commands: readonly Command[] = [check, fix, create, verify, show, diff, build, files, release]

function usage(): string {
  const lines = commands.map((command) => `  ${callOf(command)}\n      ${command.about}`)
  return `record: the record of dprk-ru, from its YAML files\n\n${lines.join('\n')}\n\n  --records DIR   another folder of record files`
}

/** How a command is called. */
function callOf({ name, takes }: Command): string {
  return `record ${name} ${takes}`.trimEnd()
}

/** What an author does with the record files: prints what comes of it, and gives the exit code. */
export async function record(args: readonly string[]): Promise<number> {
  try {
    return await called(args)
  } catch (error) {
    tellExpected(error)
    return 2
  }
}

async function called(args: readonly string[]): Promise<number> {
  const [name] = args
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(usage())
    return name === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    const known = commands.map((one) => one.name)
    throw new UsageError(`there is no "record ${name}".${didYouMean(name, known) || ' See record --help.'}`)
  }
  const { values, positionals } = parsed(command, args.slice(1))
  if (values.help) {
    console.log(command.help?.(positionals) ?? usage())
    return 0
  }
  refuseEmpty(values, positionals)
  const tooMany = positionals[command.operands ?? 0]
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one word too many: ${callOf(command)}`)
  const folder = typeof values.records === 'string' ? resolve(values.records) : undefined
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`there is no folder ${values.records}`)
  return command.run(new Workspace(folder), positionals, values as Values)
}

/** An empty word is a variable of the shell that is not set; as a path it would be the folder one stands in. */
function refuseEmpty(values: Readonly<Record<string, unknown>>, positionals: readonly string[]): void {
  const flag = Object.keys(values).find((name) => values[name] === '')
  if (flag === undefined && !positionals.includes('')) return
  const what = flag === undefined ? 'a word of the call' : `--${flag}`
  throw new UsageError(`${what} is empty: name what is meant, or leave it out`)
}

/** The flags of a call and what stands beside them. */
function parsed({ name, options }: Command, args: readonly string[]) {
  const known = {
    records: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    ...options,
  } as const satisfies Command['options']
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: known })
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string }
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error
    const [, flag] = message.split("'")
    const flags = Object.keys(known).map((one) => `--${one}`)
    throw new UsageError(`${name} takes no ${flag}.${didYouMean(flag, flags) || ' See record --help.'}`)
  }
}
