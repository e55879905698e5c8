import { fix as fixFile } from '../fix.js'
import { writeTogether } from '../write/write-together.js'
import type { Command } from './command.js'

export const fix: Command = {
  name: 'fix',
  takes: '[--check]',
  about: 'record files in canonical form; --check only says which are not',
  options: { check: { type: 'boolean' } },
  run(workspace, _, { check }) {
    const fixed = [...workspace.files].map(([file, text]) => ({ file, text, ...fixedOf(file, text) }))
    const refused = fixed.filter(({ problems }) => problems.length > 0)
    const changed = fixed.filter(({ text, after }) => text !== after)
    workspace.tell(refused.flatMap(({ problems }) => problems))
    for (const { file } of refused) console.error(`${workspace.pathOf(file)}: not touched, it cannot be read`)
    if (!check) writeTogether(workspace.folder, new Map(changed.map(({ file, after }) => [file, after])))
    for (const { file } of changed)
      console.log(`${workspace.pathOf(file)}: ${check ? 'would change' : 'changed'}`)
    return refused.length > 0 || (check && changed.length > 0) ? 1 : 0
  },
}

function fixedOf(file: string, text: string) {
  const { text: after, problems } = fixFile(file, text)
  return { after, problems }
}
