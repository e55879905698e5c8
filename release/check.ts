// Whether the changesets ask for a number that is large enough for what changed since the last release. Without any,
// the version as it stands must do.
import { plannedVersion } from './planned.js'
import { ownVersion, record } from './repository.js'

const planned = await plannedVersion()
process.exitCode = record('release', '--size', planned ?? ownVersion())
if (process.exitCode !== 0)
  console.error(
    planned === undefined
      ? 'No changeset says what changed: write one with "pnpm changeset".'
      : `The changesets ask for ${planned}: where one of them says "patch" or "minor", say more.`,
  )
