import { isRelease } from '../../src/releases.js'
import { type Command, UsageError } from './command.js'
import { isReleased } from './is-released.js'
import { makeRelease } from './make-release.js'
import { tellSize } from './release-size.js'

export const release: Command = {
  name: 'release',
  takes: '[--check | --size [VERSION]]',
  operands: 1,
  about: 'enters a release; --check: is it done? --size: the least number, and why',
  options: { check: { type: 'boolean' }, size: { type: 'boolean' } },
  run(workspace, [asked], { check, size }) {
    if (asked !== undefined && !size)
      throw new UsageError(`a version is given with --size alone: record release --size ${asked}`)
    if (asked !== undefined && !isRelease(asked))
      throw new UsageError(`"${asked}" is not a release (such as 0.1.0)`)
    if (check) return isReleased(workspace)
    return size ? tellSize(workspace, asked) : makeRelease(workspace)
  },
}
