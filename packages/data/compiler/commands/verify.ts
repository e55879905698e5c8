import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '../passages/account.js'
import { writeLock } from '../passages/lock.js'
import { lockFile } from '../read/files.js'
import { readTexts, verify as verifyPassages } from '../verify.js'
import { type Command, UsageError } from './command.js'

export const verify: Command = {
  name: 'verify',
  takes: '--sources DIR [--write]',
  about: 'passages against the texts (DIR/<document id>.txt); --write locks them',
  options: { sources: { type: 'string' }, write: { type: 'boolean' } },
  run(workspace, _, { sources, write }) {
    if (typeof sources !== 'string')
      throw new UsageError('verify needs --sources DIR, the folder of the texts')
    if (!existsSync(sources)) throw new UsageError(`there is no folder ${sources}`)
    const { problems, lock, accounts, unverified } = verifyPassages(workspace.files, readTexts(sources))
    const stale = problems.filter(({ rule }) => rule === 'lock-current')
    const errors = workspace.tell(write ? problems.filter((problem) => !stale.includes(problem)) : problems)
    for (const [id, account] of accounts) console.log(`${id}: ${sharesOf(account)}`)
    for (const id of unverified)
      console.log(`${id}: not verified, there is no ${join(sources, `${id}.txt`)}; save its text there`)
    if (errors > 0) return 1
    if (stale.length > 0) {
      writeFileSync(join(workspace.folder, lockFile), writeLock(lock))
      console.log(`${lockFile} rewritten for ${stale.map(({ id }) => id).join(', ')}`)
    } else console.log(`${accounts.size} documents verified, ${unverified.length} not`)
    return 0
  },
}

function sharesOf({ coded, boilerplate, uncoded, open, total }: Account): string {
  if (total === 0) return 'its text is empty'
  const share = (part: number): string => `${((100 * part) / total).toFixed(1)} %`
  const left = open.reduce((sum, { start, end }) => sum + end - start, 0)
  return `coded ${share(coded)}, boilerplate ${share(boilerplate)}, uncoded ${share(uncoded)}, open ${share(left)}`
}
