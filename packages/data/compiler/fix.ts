/**
 * Writes a record file in its one canonical form: the schema's order of fields, shorthand where it says the same,
 * one layout. What a comment hangs on keeps its form, so that no comment loses its place.
 *
 * @module
 */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import type { TableName } from '../src/model.js'
import type { Field, Shape, TableShape } from '../src/schema/field.js'
import { shapes } from '../src/schema/tables.js'
import { exceptionShape } from './exception-shape.js'
import type { Problem } from './problem.js'
import { exceptionsFile } from './read/files.js'
import { type Home, homeOf } from './read/layout.js'
import { shortened, shortFields } from './read/shorten.js'
import { readYaml } from './read/yaml.js'
import { understood } from './understood.js'

type RowMap = YAMLMap<Node, Node | null>
type RowPair = Pair<Node, Node | null>

export interface Fixed {
  /** The file in canonical form; as it was where it could not be read, or is no record file. */
  readonly text: string
  /** Why it could not be read. */
  readonly problems: readonly Problem[]
}

/** Fields that are written on one line: `concerns: [kp, ru]`. */
const onOneLine = ['via', 'concerns', 'point', 'choice', 'origin', 'text', 'ids', 'fault']

/** What need not be written: the act of an answer is filled in where it is read. */
const unwritten: typeof understood = { ...understood, claims: { act: 'answer', ...understood.claims } }

/**
 * The canonical form of a record file.
 *
 * @param file - its path below the records folder, which says what it holds
 */
export function fix(file: string, text: string): Fixed {
  const home = homeOf(file)
  if (!home && file !== exceptionsFile) return { text, problems: [] }
  const { problems } = readYaml(file, text)
  if (problems.length > 0) return { text, problems }
  // A comment after the last of nested maps may be read as another map's once it is written: further looks settle it.
  let fixed = text
  for (const _ of Array.from({ length: 5 })) {
    const next = canonical(fixed, home)
    if (next === fixed) break
    fixed = next
  }
  return { text: fixed, problems }
}

function canonical(text: string, home: Home | undefined): string {
  const document: Document = parseDocument(text, { keepSourceTokens: true }) // which say what stood on a line
  const root = document.contents as RowMap // or it would have been refused
  plain(document)
  if (!home) {
    for (const records of maps(root)) {
      for (const exception of maps(records)) arrange(exception, exceptionShape)
    }
    spaceOut(root)
  } else if (home.inner === undefined) {
    for (const row of maps(root)) fixRow(document, row, home.table)
    spaceOut(root)
  } else {
    fixRow(document, root, home.table, home.inner)
    const inner = root.items.find((pair) => nameOf(pair) === home.inner)
    if (isMap(inner?.value)) {
      for (const row of maps(inner.value)) fixRow(document, row, home.inner)
      spaceOut(inner.value as RowMap)
      inner.key.spaceBefore = root.items.length > 1
    }
  }
  visit(document, {
    Pair(_, pair) {
      keepBehind(pair as RowPair)
    },
  })
  return document.toString({ lineWidth: 110, flowCollectionPadding: false })
}

/** Takes out what is a matter of taste: quotes that are not needed, blank lines, brackets. */
function plain(document: Document): void {
  visit(document, {
    Pair(_, pair) {
      keepBeside(pair as RowPair)
    },
    Value(_, node) {
      node.spaceBefore = false
      for (const place of ['comment', 'commentBefore'] as const) {
        const written = node[place]
        if (written) node[place] = trimmed(written)
      }
      if (isCollection(node))
        node.flow = node.items.length === 0 // which has no other form
      else delete node.type
    },
  })
}

/** Hangs a comment on the line of a key on the key: YAML hangs it on the value below, with the comments above that. */
function keepBeside({ key, value, srcToken }: RowPair): void {
  if (!value?.commentBefore || key.comment) return
  const { sep } = srcToken as { sep: readonly { type: string }[] } // it was read, and what stood before the value
  const newline = sep.findIndex(({ type }) => type === 'newline')
  if (!sep.slice(0, newline).some(({ type }) => type === 'comment')) return
  const [beside, ...above] = value.commentBefore.split('\n')
  key.comment = beside as string // a text has a first line
  value.commentBefore = above.join('\n').replace(/^\n+/, '')
}

/** Hangs a comment after the closing brace on the key, where the braces go. */
function keepBehind({ key, value }: RowPair): void {
  if (!isCollection(value) || value.flow) return
  const { type } = value.srcToken as { readonly type: string } // it was read
  if (type !== 'flow-collection') return
  if (!value.comment || value.comment.includes('\n') || key.comment) return
  key.comment = value.comment
  value.comment = ''
}

/** A comment without the blank lines after it, which YAML counts as its own. */
const trimmed = (comment: string): string => comment.replace(/\n+$/, '').replace(/\n{3,}/g, '\n\n')

function fixRow(document: Document, row: RowMap, table: TableName, inner?: string): void {
  shorten(document, row, table)
  row.items = row.items.filter((pair) => {
    const { key, value } = pair
    const isUnderstood = isScalar(value) && unwritten[table]?.[nameOf(pair)] === value.value
    return !isUnderstood || row.items.length === 1 || hasComment(key) || hasComment(value)
  })
  const shape = shapeOf(shapes[table], row)
  const { zones: _, ...fields } = shape.fields // these have their own order, see `shorten`
  arrangeInner(row, fields)
  arrange(row, shape, inner)
  for (const pair of row.items) {
    if (onOneLine.includes(nameOf(pair)) && isCollection(pair.value))
      pair.value.flow = !commentInside(pair.value)
  }
}

/** The shape that a row is held against; the first where its discriminant is off. */
function shapeOf(shape: TableShape, row: RowMap): Shape {
  if (!('cases' in shape)) return shape
  const [first] = Object.values(shape.cases)
  const given = String(row.get(shape.on))
  return (Object.hasOwn(shape.cases, given) ? shape.cases[given] : first) as Shape // there is a first
}

/** Writes what may be written short, short. */
function shorten(document: Document, row: RowMap, table: TableName): void {
  for (const [field, inList] of shortFields(table)) {
    const pair = row.items.find((one) => nameOf(one) === field)
    if (!pair?.value) continue
    const short = (node: Node): Node => {
      const before = node.toJS(document)
      const after = shortened(table, field, before)
      if (JSON.stringify(before) === JSON.stringify(after)) return node
      if (isScalar(node)) {
        node.value = after
        return node
      }
      return commentInside(node) || hasComment(node) ? node : (document.createNode(after) as Node)
    }
    if (!inList) pair.value = short(pair.value)
    else if (isSeq(pair.value))
      pair.value.items = pair.value.items.map((item) => (isNode(item) ? short(item) : item))
  }
}

/** Puts the fields within the fields of a row in the schema's order. */
function arrangeInner(map: RowMap, fields: Shape['fields']): void {
  const inside = (node: unknown, field: Field, order: typeof arrange): void => {
    if (field.is === 'record' && isMap(node)) {
      arrangeInner(node as RowMap, field.shape.fields)
      order(node as RowMap, field.shape)
    } else if (field.is === 'list' && isSeq(node)) for (const item of node.items) inside(item, field.of, sort)
  }
  for (const pair of map.items) {
    const field = fields[nameOf(pair)]
    if (field) inside(pair.value, field, arrange)
  }
}

/** Puts a map's fields in the schema's order, with the comments above them. */
function arrange(map: RowMap, shape: Shape, inner?: string): void {
  const before = map.items[0]
  sort(map, shape, inner)
  // YAML hangs a comment above the first field on the map; it goes where the field goes.
  if (before && map.commentBefore) {
    const own = before.key.commentBefore
    before.key.commentBefore = own ? `${map.commentBefore}\n${own}` : map.commentBefore
    delete (map as { commentBefore?: unknown }).commentBefore
  }
}

/** The schema's order of fields, the unknown ones after them, the inner rows last. */
function sort(map: RowMap, { fields }: Shape, inner?: string): void {
  const order = Object.keys(fields)
  const rank = (pair: RowPair): number => {
    const name = nameOf(pair)
    const at = order.indexOf(name)
    return at >= 0 ? at : name === inner ? order.length + 1 : order.length
  }
  map.items.sort((one, other) => rank(one) - rank(other))
}

/** A blank line between rows. */
function spaceOut(map: RowMap): void {
  for (const [index, { key }] of map.items.entries()) key.spaceBefore = index > 0
}

function maps(map: YAMLMap): readonly RowMap[] {
  return map.items.flatMap(({ value }) => (isMap(value) ? [value as RowMap] : []))
}

function nameOf({ key }: RowPair): string {
  return String((key as Scalar).value) // a list or map as a key has none
}

function hasComment(node: Node): boolean {
  return Boolean(node.comment || node.commentBefore)
}

/** Whether a comment stands within a node, where one line or a shorter form has no place for it. */
function commentInside(node: Node): boolean {
  let found = isCollection(node) && Boolean(node.comment?.includes('\n'))
  visit(node, {
    Node(_, inner) {
      if (inner !== node && hasComment(inner as Node)) found = true
    },
  })
  return found
}
