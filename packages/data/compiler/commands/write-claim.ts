import { join } from 'node:path'
import type { Compiled } from '../compile.js'
import type { Problem } from '../problem.js'
import { type Change, changed } from '../write/change.js'
import { shellWord } from '../write/document.js'
import { type Given, only } from '../write/flags.js'
import { locate } from '../write/locate.js'
import { textIn } from './text-in.js'
import type { Workspace } from './workspace.js'
import { refuse, writeChange } from './write-change.js'

/** Writes a claim and its report; with the text at hand, also where their passage stands. */
export function writeClaim(workspace: Workspace, before: Compiled, change: Change, given: Given): number {
  const claim = only(given, 'claim') ?? change.added[0].id
  const document = only(given, 'document') ?? ''
  const folder = only(given, 'sources')
  const show = `pnpm record show ${claim}`
  if (folder === undefined) {
    const unfound = ({ rule }: Problem) => rule === 'passages-locked'
    const verify = 'pnpm record verify --sources <folder of texts> --write   # the passage is not yet found'
    return writeChange(workspace, change, { before, open: unfound, next: [verify, show] })
  }
  const found = locate(workspace.files, change, document, textIn(join(folder, `${document}.txt`)))
  if (found.problems.length > 0)
    return refuse(workspace, changed(workspace.files, change.files), found.problems)
  const left = found.open > 0 ? `   # ${found.open} characters still to account for` : ''
  const places = found.spans.map(({ start, end }) => `${start} to ${end}`).join(', ')
  return writeChange(workspace, found.change, {
    before,
    also: [`found at ${places} of the text, and locked`],
    next: [show, `pnpm record verify --sources ${shellWord(folder)}${left}`],
  })
}
