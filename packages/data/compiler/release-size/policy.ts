/**
 * What is major, minor and patch, for the record and for the code. RELEASES.md shows this list, and a test holds the
 * two together.
 *
 * @module
 */

/** How much a release may change, from the least to the most. */
export const sizes = ['patch', 'minor', 'major'] as const

export type Size = (typeof sizes)[number]

/** One kind of change. */
interface PolicyRule {
  /** The least size of a release that brings it. */
  readonly size: Size
  /** What changes. */
  readonly change: string
  /** What it means for somebody who has the release before. */
  readonly why: string
  /** `false` where no comparison of two releases finds it, and its author has to say so. */
  readonly found?: false
}

/** Every kind of change. */
export const policy = {
  'id-gone': {
    size: 'major',
    change: 'an id is gone, or what was a state or a person is none any more',
    why: 'code that names the id does not compile; `record check` lets no id go, whatever the version is',
  },
  'released-row-changed': {
    size: 'major',
    change: 'a released claim or report says something else',
    why: 'it is cited under its id; `record check` refuses it, whatever the version is',
  },
  'question-changed': {
    size: 'major',
    change:
      'a question comes to mean another thing: its kind, unit, measure, choices, whether one choice rules out the others, what counts as yes and as no',
    why: 'what was answered is not what is asked now',
  },
  'field-gone': {
    size: 'major',
    change: 'a field or a table is gone or has another name',
    why: 'what reads it finds nothing',
  },
  'field-reshaped': {
    size: 'major',
    change: 'a field takes another form, wider or narrower, or may be absent where it had to be there',
    why: 'what reads it meets values that it was not written for; rows of one’s own may be refused',
  },
  'field-demanded': {
    size: 'major',
    change: 'a field is added that no row may be without',
    why: '`createDataset` refuses rows of one’s own that were sound',
  },
  'code-gone': {
    size: 'major',
    change: 'a code of a closed list is gone or has another name',
    why: 'code that names it does not compile',
  },
  'code-added': {
    size: 'major',
    change: 'a code is added to a closed list',
    why: 'a `switch` over all codes is not whole any more',
  },
  'export-gone': {
    size: 'major',
    change: 'an export is gone or has another name',
    why: 'the import fails',
  },
  'export-changed': {
    size: 'major',
    change: 'the declaration of an export changes by more than optional members',
    why: 'what compiled may not; a change that harms nobody is not told from one that does',
  },
  'path-gone': {
    size: 'major',
    change:
      'an entry or one of its forms, a shipped file of data, or a table, view or column of the SQL files is gone or of another type',
    why: 'the import, the path or the query fails',
  },
  'node-changed': {
    size: 'major',
    change: 'other versions of Node.js are asked for',
    why: 'the install may fail',
  },
  'row-added': {
    size: 'minor',
    change: 'a row is added',
    why: 'answers grow',
  },
  'row-withdrawn': {
    size: 'minor',
    change: 'a claim or report is withdrawn',
    why: 'it stays in its table, and readings pass it over',
  },
  'row-corrected': {
    size: 'minor',
    change: 'a row that is no claim or report is corrected: a name, a date, a zone, a phrase',
    why: 'answers and sentences change',
  },
  'answer-moved': {
    size: 'minor',
    change: 'contradictions, origins or first answers come out otherwise',
    why: 'answers change',
  },
  'field-added': {
    size: 'minor',
    change: 'an optional field or a table is added',
    why: 'what reads the others goes on as it did',
  },
  'export-added': {
    size: 'minor',
    change: 'an export, or an optional member of one, is added',
    why: 'what is there goes on as it did',
  },
  'path-added': {
    size: 'minor',
    change: 'an entry, a shipped file of data, or a table, view or column of the SQL files is added',
    why: 'what is there goes on as it did',
  },
  'answers-differ': {
    size: 'minor',
    change: 'the same rows give another answer, because a mistake in the code was mended',
    why: 'answers change',
    found: false,
  },
  'reason-reworded': {
    size: 'patch',
    change: 'the words of a `why` change',
    why: 'no answer changes',
  },
  'nothing-promised': {
    size: 'patch',
    change: 'code behind the same declarations and with the same answers; documentation',
    why: 'no answer changes',
    found: false,
  },
} as const satisfies Readonly<Record<string, PolicyRule>>

export type RuleId = keyof typeof policy

/** A change that was found, and the rule that it falls under. */
export interface Reason {
  readonly rule: RuleId
  /** What changed and how, such as `questions › troops › measure: was "stock", is "flow"`. */
  readonly what: string
}

/** The largest size among some reasons; nothing where there are none. */
export function sizeOf(reasons: readonly Reason[]): Size | undefined {
  return sizes.findLast((size) => reasons.some(({ rule }) => policy[rule].size === size))
}

/** The list as the table of RELEASES.md. */
export function policyTable(): string {
  const rows = Object.entries<PolicyRule>(policy).map(([rule, { size, change, why, found = true }]) => [
    size,
    change,
    why,
    found ? `\`${rule}\`` : 'by its author',
  ])
  const cells = [['size', 'what changes', 'what that means', 'found'], ['---', '---', '---', '---'], ...rows]
  return cells.map((row) => `| ${row.join(' | ')} |\n`).join('')
}
