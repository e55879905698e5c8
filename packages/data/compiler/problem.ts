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
  return `${file}:${line}:${column} ${severity} ${id ? `${id}: ` : ''}${message}${mend} [${rule}]`
}

/** A problem with the line it is on and a mark under the place. */
export function withFrame(problem: Problem, source: string | undefined): string {
  const { file, line, column, id, severity, message, hint, rule } = problem
  const text = source?.split('\n')[line - 1]
  const gutter = String(line)
  const frame =
    text === undefined
      ? []
      : [`  ${gutter} | ${text}`, `  ${' '.repeat(gutter.length)} | ${' '.repeat(column - 1)}^`]
  return [
    `${file}:${line}:${column} ${severity} [${rule}]`,
    `  ${id ? `${id}: ` : ''}${message}`,
    ...frame,
    ...(hint ? [`  mend: ${hint}`] : []),
  ].join('\n')
}
