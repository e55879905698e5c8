import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { didYouMean } from '../../src/nearest.js'
import { type Compiled, compile } from '../compile.js'
import { canonicalText, type SourceText } from '../passages/text.js'
import { inReadingOrder, type Problem, withFrame } from '../problem.js'
import type { Files } from '../read/files.js'
import { actorFlags, afterActor, newActor } from '../write/actor.js'
import { broughtBy, type Change, changed } from '../write/change.js'
import { claimFlags, newClaim } from '../write/claim.js'
import type { Context } from '../write/context.js'
import { afterDocument, documentFlags, newDocument, shellWord } from '../write/document.js'
import { complete, type Flag, type Given, only } from '../write/flags.js'
import { locate } from '../write/locate.js'
import { afterQuestion, newQuestion, questionFlags } from '../write/question.js'
import { withTerminal } from '../write/terminal.js'
import { writeTogether } from '../write/write-together.js'
import { type Command, UsageError, type Values } from './command.js'
import type { Workspace } from './workspace.js'

const flagsOf: Readonly<Record<string, readonly Flag[]>> = {
  document: documentFlags,
  claim: claimFlags,
  question: questionFlags,
  actor: actorFlags,
}
const kinds = Object.keys(flagsOf)

/** One set of flags for the parser; which of them a row takes is said by {@link flagsOf}. */
const options = Object.fromEntries(
  Object.values(flagsOf)
    .flat()
    .filter(({ asksFor }) => asksFor === undefined)
    .map(
      ({ name, takes }) =>
        [name, { type: takes === undefined ? 'boolean' : 'string', multiple: true }] as const,
    ),
)

export const create: Command = {
  name: 'new',
  takes: kinds.join('|'),
  about: 'writes a row where it belongs; asks for what is missing, says what comes next',
  options,
  async run(workspace, [what = '', ...rest], values) {
    const flags = flagsOf[what]
    if (!flags || rest.length > 0) {
      const guess = what && !flags ? didYouMean(what, kinds) : ''
      throw new UsageError(`new makes one of ${kinds.join(', ')}.${guess}`)
    }
    const compiled = workspace.compile()
    const unread = compiled.problems.filter(({ rule }) => rule === 'yaml' || rule === 'files')
    if (workspace.tell(unread) > 0) return 1
    const context: Context = {
      files: workspace.files,
      record: compiled.record,
      ids: [...compiled.rowsById.keys()],
      taken: (id) => compiled.rowsById.get(id)?.table,
      today: today(),
    }
    const given = await withTerminal((ask) => complete(what, flags, givenIn(values), context, ask))
    switch (what) {
      case 'document': {
        const file = only(given, 'text') ?? ''
        const change = newDocument(given, textIn(file), context)
        const [id = ''] = change.added.map((row) => row.id)
        const open = ({ rule, id: about }: Problem) => rule === 'passages-locked' && about === id
        return write(workspace, compiled, change, open, afterDocument(id, file))
      }
      case 'question': {
        const change = newQuestion(given, context)
        const [id = ''] = change.added.map((row) => row.id)
        const open = ({ rule, id: about }: Problem) => rule === 'nothing-hangs-loose' && about === id
        return write(workspace, compiled, change, open, afterQuestion(id))
      }
      case 'actor': {
        const change = newActor(given, context)
        const [id = ''] = change.added.map((row) => row.id)
        return write(workspace, compiled, change, () => false, afterActor(only(given, 'kind') ?? '', id))
      }
      default:
        return writeClaim(workspace, compiled, newClaim(given, context), given)
    }
  },
}

/** Writes a claim and its report; with the text at hand, also where their passage stands. */
function writeClaim(workspace: Workspace, compiled: Compiled, change: Change, given: Given): number {
  const claim = only(given, 'claim') ?? change.added[0]?.id ?? ''
  const document = only(given, 'document') ?? ''
  const folder = only(given, 'sources')
  const show = `pnpm record show ${claim}`
  if (folder === undefined) {
    const open = ({ rule, file }: Problem) =>
      rule === 'passages-locked' && file === `documents/${document}.yaml`
    const next = [
      'pnpm record verify --sources <folder of texts> --write   # the passage is not yet found',
      show,
    ]
    return write(workspace, compiled, change, open, next)
  }
  const found = locate(workspace.files, change, document, textIn(join(folder, `${document}.txt`)))
  if (found.problems.length > 0)
    return refuse(workspace, changed(workspace.files, change.files), found.problems)
  const left = found.open > 0 ? `   # ${found.open} characters still to account for` : ''
  const next = [show, `pnpm record verify --sources ${shellWord(folder)}${left}`]
  const places = found.spans.map(({ start, end }) => `${start} to ${end}`).join(', ')
  return write(workspace, compiled, found.change, () => false, next, [
    `found at ${places} of the text, and locked`,
  ])
}

/** Writes a change if nothing is wrong with the record that it gives, and says what comes next. */
function write(
  workspace: Workspace,
  before: Compiled,
  change: Change,
  open: (problem: Problem) => boolean,
  next: readonly string[],
  also: readonly string[] = [],
): number {
  const files = changed(workspace.files, change.files)
  const after = compile(files, workspace.release)
  const brought = broughtBy(before.problems, after.problems, open).map((problem) =>
    asReport(problem, change, before),
  )
  if (brought.some(({ severity }) => severity === 'error')) return refuse(workspace, files, brought)
  tell(workspace, files, brought)
  writeTogether(workspace.folder, change.files)
  for (const { what, id, file } of change.added) console.log(`${what} ${id}, in ${workspace.pathOf(file)}`)
  for (const line of also) console.log(line)
  console.log(['next:', ...next].join('\n  '))
  return 0
}

/** A claim that is there already, under another id: told of the new one, with the call that adds its report. */
function asReport(problem: Problem, { added }: Change, before: Compiled): Problem {
  if (problem.rule !== 'claims-differ') return problem
  const named = [problem.id, ...(problem.message.match(/[a-z0-9-]+/g) ?? [])]
  const known = named.find((id) => before.rowsById.get(id)?.table === 'claims')
  const claim = added.find(({ what }) => what === 'claim')
  if (known === undefined || !claim) return problem
  return {
    ...problem,
    id: claim.id,
    message: `${known} says the same: one claimant, question, answer and day`,
    hint: `add a report to it: give --claim ${known} instead of what it says`,
  }
}

function refuse(workspace: Workspace, files: Files, problems: readonly Problem[]): number {
  tell(workspace, files, inReadingOrder(problems))
  console.error('nothing was written')
  return 1
}

/** Prints problems with the lines that would have been written. */
function tell(workspace: Workspace, files: Files, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const file = workspace.pathOf(problem.file)
    console.error(`${withFrame({ ...problem, file }, files.get(problem.file))}\n`)
  }
}

function givenIn(values: Values): Given {
  const entries = Object.entries(values).filter(([name]) => name !== 'records')
  return new Map(entries.map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).map(String)]))
}

function textIn(file: string): SourceText {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}; save the text of the article there`)
  return canonicalText(readFileSync(resolve(file), 'utf8'))
}

/** The day on this machine's calendar: the day on which the author took the text. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
