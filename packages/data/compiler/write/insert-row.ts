/**
 * Puts a row into a YAML file of the record. The file is parsed to find the place and the indentation, and the row
 * is written there: every byte that somebody else wrote stays as it is, comments and line breaks included.
 *
 * @module
 */
import { Document, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'

export type Fields = Readonly<Record<string, unknown>>

const core = { version: '1.2', schema: 'core' } as const
const style = { lineWidth: 110, flowCollectionPadding: false } as const

/** A map as the text of a file, with the fields named in `flow` on one line each. */
export function writeFields(fields: Fields, flow: readonly string[] = []): string {
  const document = new Document(fields, core)
  for (const name of flow) {
    const node = document.get(name, true)
    if (isMap(node)) node.flow = true
  }
  return document.toString(style)
}

/**
 * Adds a row under its id as the last of a file.
 *
 * @param within - the field that holds the rows, such as `claims`; the whole file where it is left out
 */
export function insertRow(text: string, id: string, fields: Fields, within?: string): string {
  const document = parseDocument(text, core)
  const field = within === undefined ? document.contents : document.get(within, true)
  const rows = isMap(field) ? field : undefined
  if (rows && !rows.flow && rows.items.length > 0) {
    const spaces = ' '.repeat(columnOf(text, rows))
    const end = rows.range?.[1] ?? text.length
    return spliced(text, end, indented({ [id]: fields }, spaces), isAiry(text, rows))
  }
  if (within === undefined) return spliced(text, text.length, indented({ [id]: fields }, ''), true)
  if (document.has(within)) {
    // "claims:" or "claims: {}": there is nothing in it whose layout could be lost
    document.set(within, document.createNode({ [id]: fields }))
    return document.toString(style)
  }
  return spliced(text, text.length, `${within}:\n${indented({ [id]: fields }, '  ')}`, true)
}

function indented(fields: Fields, spaces: string): string {
  return writeFields(fields).replace(/^(?=.)/gm, spaces)
}

function spliced(text: string, at: number, added: string, airy: boolean): string {
  const before = text.slice(0, at).trimEnd()
  const after = text.slice(before.length).replace(/^[ \t]*\r?\n?/, '')
  const gap = before === '' ? '' : airy ? '\n\n' : '\n'
  const rest = after.trim() === '' ? '' : /^\s*\n/.test(after) ? after : `\n${after}`
  return `${before}${gap}${added}${rest}`
}

/** Whether an empty line parts the rows; a single row says nothing, so it is taken to. */
function isAiry(text: string, rows: YAMLMap): boolean {
  const [first, second] = rows.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0))
  return first === undefined || second === undefined || /\n[ \t]*\r?\n/.test(text.slice(first, second))
}

function columnOf(text: string, rows: YAMLMap): number {
  const start = rows.range?.[0] ?? 0
  return start - (text.lastIndexOf('\n', start - 1) + 1)
}
