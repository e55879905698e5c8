// Makes the next release of the changesets: its number in package.json and CITATION.cff, the changelog, the ledger.
// Before the first release there may be no changeset; then the version stays what it is.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { plannedVersion } from './planned.js'
import { node, ownVersion, record, repository } from './repository.js'

process.exitCode = await next()

async function next(): Promise<number> {
  const planned = await plannedVersion()
  // A number that is too small is refused before anything is written.
  const refused = planned === undefined ? 0 : record('release', '--size', planned)
  if (refused) return refused
  if (planned !== undefined) {
    const failed = node(createRequire(import.meta.url).resolve('@changesets/cli/bin.js'), 'version')
    if (failed) return failed
  }
  const citation = join(repository, 'CITATION.cff')
  const cited = readFileSync(citation, 'utf8').replace(/^version: .*$/m, `version: ${ownVersion()}`)
  writeFileSync(citation, cited)
  const failed = record('release')
  if (failed && planned === undefined)
    console.error(
      `No changeset asks for another version than ${ownVersion()}: write one with "pnpm changeset".`,
    )
  return failed
}
