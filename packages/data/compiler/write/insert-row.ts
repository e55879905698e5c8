/**
 * Puts a row into a YAML file of the record. The file is parsed to find the place and the indentation, and the row
 * is written there: every byte that somebody else wrote stays as it is, comments and line breaks included. Only empty
 * lines at the end of a file, and the braces of a field without rows, go.
 *
 * @module
 */
import { Document, isCollection, isMap, type ParsedNode, parseDocument, type YAMLMap } from 'yaml'
import { UsageError } from '../commands/command.js'
import { below, inBraces, lastOf, type Spliced } from './splice.js'

/** A field that is `undefined` is not written. */
export type Fields = Readonly<Record<string, unknown>>

const core = { version: '1.2', schema: 'core' } as const
const style = { lineWidth: 110, flowCollectionPadding: false } as const
const byteOrderMark = '\uFEFF'

/** A map as the text of a file, with the fields named in `flow` on one line each. */
export function writeFields(fields: Fields, flow: readonly string[] = []): string {
  return onOneLineEach(new Document(fields, core), [], flow).toString(style)
}

/**
 * Adds a row under its id as the last of a file, with the line ends of its first line.
 *
 * @param within - the field that holds the rows, such as `claims`; the whole file where it is left out
 * @param flow - the fields of the row that are written on one line each
 */
export function insertRow(
  text: string,
  id: string,
  fields: Fields,
  within?: string,
  flow: readonly string[] = [],
): string {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '' // it is a column of no line
  const [lineEnd] = /\r?\n/.exec(text) ?? ['\n']
  const { before, added, after } = spliced(text.slice(mark.length), id, fields, within, flow)
  return mark + before + added.replaceAll('\n', lineEnd) + after
}

function spliced(
  text: string,
  id: string,
  fields: Fields,
  within: string | undefined,
  flow: readonly string[],
): Spliced {
  const row = (spaces: number): string => indentedRow(id, fields, flow, spaces)
  const root = parseDocument(text, core).contents as YAMLMap.Parsed | null // or the file would have been refused
  const field = (within === undefined ? root : root?.get(within, true)) as ParsedNode | null | undefined
  const margin = root ? columnOf(text, root) : 0
  const isFlow = root?.flow === true
  if (!field) {
    if (root && isFlow) return inBraces(text, root, { [String(within)]: { [id]: fields } })
    const lines = within === undefined ? row(0) : `${' '.repeat(margin)}${within}:\n${row(margin + 2)}`
    return below(text, root ? lastOf(root) : [0, text.trimEnd().length], margin, lines, true)
  }
  if (isMap(field) && !field.flow) {
    const column = columnOf(text, field)
    return below(text, lastOf(field), column, row(column), isAiry(text, field))
  }
  const [start, end] = field.range
  if (/^(\{\s*\}|~|null)?$/i.test(text.slice(start, end)) && !isFlow) {
    const at = start === end ? start : text.slice(0, start).trimEnd().length
    return below(text.slice(0, at) + text.slice(end), [at, at], margin + 1, row(margin + 2), false)
  }
  if (isMap(field)) return inBraces(text, field, { [id]: fields })
  throw new UsageError(`"${within}" holds something else than rows; write "${within}:" on a line of its own`)
}

function indentedRow(id: string, fields: Fields, flow: readonly string[], spaces: number): string {
  const row = { [id]: fields }
  if (spaces === 0) return onOneLineEach(new Document(row, core), [id], flow).toString(style)
  // Written below a line of its own, which is then left out: so long lines break where they stand in the file.
  const lines = onOneLineEach(new Document({ rows: row }, core), ['rows', id], flow).toString(style)
  return lines.replace('rows:\n', '').replace(/^ {2}/gm, ' '.repeat(spaces))
}

function onOneLineEach<Of extends Document>(
  document: Of,
  path: readonly string[],
  names: readonly string[],
): Of {
  for (const name of names) {
    const node = document.getIn([...path, name])
    if (isCollection(node)) node.flow = true
  }
  return document
}

/** Whether an empty line parts the rows; a single row says nothing, so it is taken to. */
function isAiry(text: string, rows: YAMLMap.Parsed): boolean {
  const [first, second] = rows.items.map(({ key }) => key.range[0])
  return second === undefined || /\n[ \t]*\r?\n/.test(text.slice(first, second))
}

function columnOf(text: string, { range: [start] }: YAMLMap.Parsed): number {
  return start - (text.lastIndexOf('\n', start) + 1)
}
