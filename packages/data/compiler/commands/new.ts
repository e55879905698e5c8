import { didYouMean } from '../../src/nearest.js'
import type { Problem } from '../problem.js'
import { actorFlags, afterActor, newActor } from '../write/actor.js'
import { newClaim } from '../write/claim.js'
import { claimFlags } from '../write/claim-flags.js'
import type { Context } from '../write/context.js'
import { afterDocument, documentFlags, newDocument } from '../write/document.js'
import { complete, type Flag, type Given, only } from '../write/flags.js'
import { afterQuestion, newQuestion, questionFlags } from '../write/question.js'
import { withTerminal } from '../write/terminal.js'
import { type Command, UsageError, type Values } from './command.js'
import { textIn } from './text-in.js'
import { writeChange } from './write-change.js'
import { writeClaim } from './write-claim.js'

const rows: readonly { readonly kind: string; readonly flags: readonly Flag[] }[] = [
  { kind: 'document', flags: documentFlags },
  { kind: 'claim', flags: claimFlags },
  { kind: 'question', flags: questionFlags },
  { kind: 'actor', flags: actorFlags },
]
const kinds = rows.map(({ kind }) => kind)

/** One set of flags for the parser; which of them a row takes is said by {@link rows}. */
const options = Object.fromEntries(
  rows
    .flatMap(({ flags }) => flags)
    .filter(({ asksFor }) => asksFor === undefined)
    .map(
      ({ name, takes }) =>
        [name, { type: takes === undefined ? 'boolean' : 'string', multiple: true }] as const,
    ),
)

export const create: Command = {
  name: 'new',
  takes: kinds.join('|'),
  operands: 1,
  about: 'a row where it belongs; asks for what is missing, says what comes next',
  options,
  help: ([what]) => rows.filter(({ kind }) => kind === what).map(helpOf)[0],
  async run(workspace, [what], values) {
    const row = rows.find(({ kind }) => kind === what)
    if (!row) throw new UsageError(`new makes one of ${kinds.join(', ')}.${didYouMean(what, kinds)}`)
    const before = workspace.compile()
    const unread = before.problems.filter(({ rule }) => rule === 'yaml' || rule === 'files')
    if (workspace.tell(unread) > 0) return 1
    const context: Context = {
      files: workspace.files,
      record: before.record,
      ids: [...before.rowsById.keys()],
      taken: (id) => before.rowsById.get(id)?.table,
      today: today(),
    }
    const given = await withTerminal((ask) => complete(row.kind, row.flags, givenIn(values), context, ask))
    switch (row.kind) {
      case 'document': {
        const file = only(given, 'text') ?? ''
        const change = newDocument(given, textIn(file), context)
        const [{ id }] = change.added
        return writeChange(workspace, change, {
          before,
          open: leftBy('passages-locked', id),
          next: afterDocument(id, file),
        })
      }
      case 'question': {
        const change = newQuestion(given, context)
        const [{ id }] = change.added
        return writeChange(workspace, change, {
          before,
          open: leftBy('questions-have-claims', id),
          next: afterQuestion(id),
        })
      }
      case 'actor': {
        const change = newActor(given, context)
        const [{ id }] = change.added
        return writeChange(workspace, change, { before, next: afterActor(only(given, 'kind') ?? '', id) })
      }
      default:
        return writeClaim(workspace, before, newClaim(given, context), given)
    }
  },
}

/** The flags of a row, with what each wants. */
function helpOf({ kind, flags }: (typeof rows)[number]): string {
  const lines = flags
    .filter(({ asksFor }) => asksFor === undefined)
    .flatMap(({ name, takes, many, wants, codes }) => [
      `  ${joined([`--${name}`, takes, many && '…'])}`,
      indented(joined([wants, codes && `(${codes.join(', ')})`])),
    ])
  return `record new ${kind}: what is needed and not given is asked for at a terminal\n\n${lines.join('\n')}`
}

const joined = (parts: readonly (string | boolean | undefined)[]): string => parts.filter(Boolean).join(' ')

/** A text in lines that a terminal of 80 columns holds. */
const indented = (text: string): string => text.replace(/(.{1,74})(?: |$)/g, '      $1\n').trimEnd()

/** What a rule says of a new row until the next step is done. */
const leftBy =
  (rule: string, id: string) =>
  (problem: Problem): boolean =>
    problem.rule === rule && problem.id === id

function givenIn(values: Values): Given {
  const entries = Object.entries(values).filter(([name]) => name !== 'records')
  return new Map(entries.map(([name, value]) => [name, [value].flat().map(String)]))
}

/** The day on this machine's calendar: the day on which the author took the text. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
