/**
 * Puts a row into a YAML file of the record. The file is parsed to find the place and the indentation, and the row
 * is written there: every byte that somebody else wrote stays as it is, comments and line breaks included.
 *
 * @module
 */
import { Document, isCollection, isMap, parseDocument, type YAMLMap } from 'yaml'

/** A field that is `undefined` is not written. */
export type Fields = Readonly<Record<string, unknown>>

const core = { version: '1.2', schema: 'core' } as const
const style = { lineWidth: 110, flowCollectionPadding: false } as const

/** A map as the text of a file, with the fields named in `flow` on one line each. */
export function writeFields(fields: Fields, flow: readonly string[] = []): string {
  return onOneLineEach(new Document(fields, core), [], flow).toString(style)
}

/**
 * Adds a row under its id as the last of a file.
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
  const document = parseDocument(text, core)
  const field = within === undefined ? document.contents : document.get(within)
  const rows = isMap(field) ? (field as YAMLMap.Parsed) : undefined
  const row = (spaces: number): string => indentedRow(id, fields, flow, spaces)
  if (rows && !rows.flow) {
    return spliced(text, rows.range[1], row(columnOf(text, rows)), isAiry(text, rows))
  }
  if (within === undefined) return spliced(text, text.length, row(0), true)
  if (document.has(within)) {
    // "claims:", or rows in braces: the file is printed anew, with a line for each field
    const all: YAMLMap = rows ?? document.createNode({})
    all.flow = false
    all.set(id, document.createNode(fields))
    document.set(within, all)
    return onOneLineEach(document, [within, id], flow).toString(style)
  }
  return spliced(text, text.length, `${within}:\n${row(2)}`, true)
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

function spliced(text: string, at: number, added: string, airy: boolean): string {
  const before = text.slice(0, at).trimEnd()
  const after = text.slice(before.length).replace(/[ \t]*\r?\n/, '')
  const gap = before === '' ? '' : airy ? '\n\n' : '\n'
  const rest = after.trim() === '' ? '' : /^\s*\n/.test(after) ? after : `\n${after}`
  return `${before}${gap}${added}${rest}`
}

/** Whether an empty line parts the rows; a single row says nothing, so it is taken to. */
function isAiry(text: string, rows: YAMLMap.Parsed): boolean {
  const [first, second] = rows.items.map(({ key }) => key.range[0])
  return second === undefined || /\n[ \t]*\r?\n/.test(text.slice(first, second))
}

function columnOf(text: string, { range: [start] }: YAMLMap.Parsed): number {
  return start - (text.lastIndexOf('\n', start) + 1)
}
