import { masked, visible } from '../src/visible.js'

/** A place in a record file; lines and columns count from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One mistake, and how to mend it. */
export interface Problem extends Position {
  /** The record it is in; empty where a file as a whole is meant. */
  readonly id: string
  /** The check that found it. */
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint?: string
}

/** Orders problems as a reader of the files meets them, each once. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...distinct.values()].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, 'en'),
  )
}

/** A problem on one line: file:line:column, id, what is wrong, how to mend it. */
export function onOneLine({ file, line, column, id, severity, message, hint, rule }: Problem): string {
  const mend = hint ? `. Mend: ${hint}` : ''
  return visible(`${file}:${line}:${column} ${severity} ${id ? `${id}: ` : ''}${message}${mend} [${rule}]`)
}

/** A problem with the line it is on and a mark under the place. */
export function withFrame(problem: Problem, source: string | undefined): string {
  const { file, line, column, id, severity, message, hint, rule } = problem
  const text = lineAt(source, line)
  return [
    `${file}:${line}:${column} ${severity} [${rule}]`,
    `  ${visible(`${id ? `${id}: ` : ''}${message}`)}`,
    ...(text === undefined ? [] : marked(text, line, column)),
    ...(hint ? [`  mend: ${hint}`] : []),
  ].join('\n')
}

/** A line of a file, and below it a mark under a column. */
function marked(text: string, line: number, column: number): readonly string[] {
  const gutter = String(line)
  const [shown, mark] = clip(masked(text), column)
  return [`  ${gutter} | ${shown}`, `  ${' '.repeat(gutter.length)} | ${' '.repeat(mark)}^`]
}

const width = 110

/** The part of a line around a column, and where the column is in it. */
function clip(text: string, column: number): readonly [shown: string, mark: number] {
  const start = Math.max(0, Math.min(column - 1 - width / 2, text.length - width))
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, start + width)}${start + width < text.length ? '…' : ''}`
  return [shown, column - 1 - start + (start > 0 ? 1 : 0)]
}

let latest: { readonly source: string; readonly lines: readonly string[] } | undefined

/** One line of a file; the file is split once for all problems in it. */
function lineAt(source: string | undefined, line: number): string | undefined {
  if (source === undefined) return undefined
  if (latest?.source !== source) latest = { source, lines: source.split(/\r?\n/) }
  return latest.lines[line - 1]
}
