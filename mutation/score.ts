import { sha256Of } from './sha256-of.js'

/** What the JSON report of a run says of each change: see the schema of mutation-testing-elements. */
export interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string
        readonly mutants: readonly {
          readonly status: string
          readonly replacement?: string
          readonly location: { readonly start: Place; readonly end: Place }
        }[]
      }
    >
  >
  /** The files of tests that ran. */
  readonly testFiles?: Readonly<Record<string, unknown>>
}

interface Place {
  readonly line: number
  readonly column: number
}

/** Why no test can tell a change from the code as it is, or need not. */
export interface Explained {
  readonly file: string
  /** The line on which it starts, as it stands in the code. */
  readonly text: string
  readonly original: string
  readonly replacement: string
  readonly why: string
}

/** A change, and whether a test noticed it. */
export interface Mutant {
  readonly file: string
  readonly sha256: string
  readonly line: number
  /** That line, as it stands in the code. */
  readonly text: string
  /** Where it is, as Stryker is asked for it, and what tells it from others there. */
  readonly range: string
  readonly key: string
  /** The code that was changed, and into what, each on one line. */
  readonly original: string
  readonly replacement: string
  readonly outcome: 'noticed' | 'survived' | 'explained'
}

interface Counts {
  readonly all: number
  readonly noticed: number
  readonly explained: number
}

interface FileCounts extends Counts {
  /** Of the file as it was counted. */
  readonly sha256: string
}

export interface Score extends Counts {
  /** Of a hundred changes, those that a test noticed; the explained count as not noticed. */
  readonly percent: number
  readonly files: Readonly<Record<string, FileCounts>>
}

/** The changes that count: one that does not run, or that was left out, says nothing of the tests. */
export function read({ files }: Report, explained: readonly Explained[]): readonly Mutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    const sha256 = sha256Of(source)
    return mutants.flatMap(({ status, replacement = '', location: { start, end } }): readonly Mutant[] => {
      const noticed = status === 'Killed' || status === 'Timeout'
      if (!noticed && status !== 'Survived' && status !== 'NoCoverage') return []
      const original = onOneLine(textBetween(lines, start, end))
      // Counted from 1 where it is told, and from 0 where it is asked for.
      const range = `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
      const key = `${range} ${replacement}`
      const text = onOneLine(lines[start.line - 1] ?? '')
      const one = {
        file,
        sha256,
        line: start.line,
        text,
        range,
        key,
        original,
        replacement: onOneLine(replacement),
      }
      const why = explained.some((known) => explains(known, one))
      return [{ ...one, outcome: noticed ? 'noticed' : why ? 'explained' : 'survived' }]
    })
  })
}

/** Whether an explanation is of a change. */
export function explains(known: Explained, one: Omit<Mutant, 'outcome'>): boolean {
  return (
    known.file === one.file &&
    known.text === one.text &&
    known.original === one.original &&
    known.replacement === one.replacement
  )
}

/** The score of all files: of those that were looked at now, and as it was of the others. */
export function scoreOf(mutants: readonly Mutant[], before: Score['files']): Score {
  const now = new Map<string, Mutant[]>()
  for (const mutant of mutants) now.set(mutant.file, [...(now.get(mutant.file) ?? []), mutant])
  const counted = [...now].map(
    ([file, own]) => [file, { ...count(own), sha256: own[0]?.sha256 ?? '' }] as const,
  )
  const files = Object.fromEntries(
    [...Object.entries(before), ...counted].sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const sum = (of: keyof Counts): number => Object.values(files).reduce((all, one) => all + one[of], 0)
  const [all, noticed, explained] = [sum('all'), sum('noticed'), sum('explained')]
  return { percent: all === 0 ? 0 : Math.floor((noticed / all) * 1000) / 10, all, noticed, explained, files }
}

function count(mutants: readonly Mutant[]): Counts {
  const of = (outcome: Mutant['outcome']): number => mutants.filter((one) => one.outcome === outcome).length
  return { all: mutants.length, noticed: of('noticed'), explained: of('explained') }
}

function textBetween(lines: readonly string[], start: Place, end: Place): string {
  return lines
    .slice(start.line - 1, end.line)
    .map((line, at, all) =>
      line.slice(at === 0 ? start.column - 1 : 0, at === all.length - 1 ? end.column - 1 : undefined),
    )
    .join('\n')
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
