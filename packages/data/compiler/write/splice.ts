/**
 * Puts lines into the text of a YAML file so that every byte that was there stays as it is. Only empty lines at the
 * end of the file go.
 *
 * @module
 */
import { isCollection, isPair, type ParsedNode, type YAMLMap } from 'yaml'

/** A text, and what is put into it. */
export interface Spliced {
  readonly before: string
  readonly added: string
  readonly after: string
}

/** From where to where something stands in a text. */
type Range = readonly [start: number, end: number]

/**
 * Puts lines below a value: after the rest of its line, and after the comments that follow it and stand at the column
 * or to the right of it, since these are said of the value.
 *
 * @param isAiry - whether an empty line parts the value and the lines
 */
export function below(
  text: string,
  [start, end]: Range,
  column: number,
  lines: string,
  isAiry: boolean,
): Spliced {
  const line = text[end - 1] === '\n' ? '' : matched(/[^\n]*\n?/, text.slice(end))
  const comments = matched(
    new RegExp(`^(?:(?:[ \\t]*\\r?\\n)* {${column},}#[^\\n]*\\n?)*`),
    text.slice(end + line.length),
  )
  const at = end + line.length + comments.length
  const before = text.slice(0, at)
  // An empty line below a text that keeps the line ends after it would be read as one of them.
  const isKept = /^[|>]\d?\+/.test(text.slice(start, end))
  const isParted = comments !== '' || (isAiry && !isKept && before !== '')
  const gap = `${/[^\n]$/.test(before) ? '\n' : ''}${isParted ? '\n' : ''}`
  const after = text.slice(at)
  if (after.trim() === '') return { before, added: gap + lines, after: '' }
  return { before, added: gap + lines + (/^\s*\n/.test(after) ? '' : '\n'), after }
}

/** Puts fields into a map in braces, before the closing one. */
export function inBraces(text: string, map: YAMLMap.Parsed, fields: object): Spliced {
  const close = map.range[1] - 1
  const last = map.items.at(-1)
  const between = last ? text.slice(lastOf(last.value ?? last.key)[1], close).replace(/#[^\n]*/g, '') : ','
  const comma = between.includes(',') ? '' : ', '
  return {
    before: text.slice(0, close),
    added: comma + JSON.stringify(fields).slice(1, -1), // which is YAML
    after: text.slice(close),
  }
}

/** Where the last value within a value stands: the value itself, where it is one or stands in brackets. */
export function lastOf(value: ParsedNode): Range {
  if (!isCollection(value) || value.flow) return [value.range[0], value.range[1]]
  const last = value.items.at(-1)
  return lastOf((isPair(last) ? (last.value ?? last.key) : last) as ParsedNode)
}

function matched(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] as string // it may match nothing, and always matches
}
