import { type LockedPassage, writeLock } from '../passages/lock.js'
import type { SourceText } from '../passages/text.js'
import type { Problem } from '../problem.js'
import { type Files, lockFile } from '../read/files.js'
import { verify } from '../verify.js'
import { type Change, changed } from './change.js'

export interface Located {
  /** What keeps the passages of the document from being found. */
  readonly problems: readonly Problem[]
  /** The change with the lock that the text gives. */
  readonly change: Change
  /** Where the passages of the added report stand. */
  readonly spans: readonly LockedPassage[]
  /** How many characters of the text nothing accounts for yet. */
  readonly open: number
}

/** What `verify` says where a passage is not there, or the text is another. */
const notFound: readonly string[] = ['passages-found', 'raw-in-passage', 'text-unchanged']

/** Finds the passages of a changed document in its text; the other documents stay locked as they are. */
export function locate(files: Files, change: Change, document: string, text: SourceText): Located {
  const { problems, lock, accounts } = verify(changed(files, change.files), new Map([[document, text]]))
  const open = accounts.get(document)?.open ?? []
  return {
    problems: problems.filter(({ rule }) => notFound.includes(rule)),
    change: { ...change, files: changed(change.files, new Map([[lockFile, writeLock(lock)]])) },
    spans: change.added.flatMap(({ id }) => lock[document]?.reports[id]?.spans ?? []),
    open: open.reduce((sum, { start, end }) => sum + end - start, 0),
  }
}
