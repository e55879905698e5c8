import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import type { Path } from '../../src/schema/check.js'
import type { Position, Problem } from '../problem.js'
import { deepAt } from './depth.js'

/** A record file as a YAML map, with the position of everything in it. */
export interface YamlFile {
  readonly root: YAMLMap | undefined
  readonly problems: readonly Problem[]
  readonly positionOf: (node: unknown) => Position
}

/** Reads a file as YAML 1.2 core: `on`, `no` and dates are strings; anchors and repeated keys are mistakes. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const deep = deepAt(text)
  const document = parseDocument(text.slice(0, deep), {
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  })
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const positionOf = (node: unknown): Position => at(isNode(node) ? (node.range?.[0] ?? 0) : 0)
  const problems: Problem[] = []
  const say = (position: Position, message: string, hint?: string): void => {
    problems.push({ ...position, id: '', rule: 'yaml', severity: 'error', message, ...(hint && { hint }) })
  }
  const composed = text.normalize('NFC')
  if (composed !== text) {
    let offset = 0
    while (text[offset] === composed[offset]) offset++
    say(
      at(offset),
      'the text is not NFC',
      'save the file with composed characters (é as one character, not as two)',
    )
  }
  const [mistake] = [...document.errors, ...document.warnings]
  if (deep !== undefined)
    say(at(deep), 'lists and maps are nested too deep', 'no record has more than a few in one another')
  else if (mistake)
    say(
      at(mistake.pos[0]),
      mistake.message,
      'write YAML 1.2; quote a text that holds ": " or begins with a quote or bracket',
    )
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor) {
        say(positionOf(node), 'anchors and aliases are not read here', 'write the value out')
        return visit.BREAK
      }
      return undefined
    },
  })
  const root = isMap(document.contents) ? document.contents : undefined
  if (!root && problems.length === 0) say(at(0), 'the file is not a map', 'begin with "field: value" lines')
  return {
    root: problems.length === 0 ? root : undefined,
    problems,
    positionOf,
  }
}

/**
 * The node that a path leads to: its value, or its key where that is wanted. Where shorthand stands in the file for what
 * the path names, the deepest node on the way.
 */
export function nodeAt<Start extends Node | undefined>(start: Start, path: Path, part?: 'key'): Start | Node {
  let node: Start | Node = start
  for (const [depth, step] of path.entries()) {
    if (isSeq(node)) {
      const item = node.items[Number(step)]
      if (!isNode(item)) break
      node = item
    } else if (isMap(node)) {
      const pair = node.items.find(({ key }) => nameOf(key) === String(step))
      const wanted = part === 'key' && depth === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key)
      if (!isNode(wanted)) break
      node = wanted
    } else break
  }
  return node
}

/** What a key is called where the map is read as plain values. */
function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : JSON.stringify(key)
}
