import { basename } from 'node:path/posix'
import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import type { TableName } from '../../src/model.js'
import { didYouMean } from '../../src/nearest.js'
import type { Path } from '../../src/schema/check.js'
import type { Position, Problem } from '../problem.js'
import { exceptionsFile, type Files, ledgerFile, lockFile } from './files.js'
import { homeOf, homes } from './layout.js'
import { writeOut } from './shorthand.js'
import { nodeAt, readYaml } from './yaml.js'

/** A row as somebody wrote it, its shorthand written out, and where each part of it stands. */
export interface WrittenRow {
  readonly table: TableName
  readonly id: string
  readonly value: Readonly<Record<string, unknown>>
  readonly positionOf: (path: Path, part?: 'key' | 'value') => Position
}

const notRows: readonly string[] = [lockFile, ledgerFile, exceptionsFile]

/** Reads all rows of the record files. */
export function readRows(files: Files): {
  readonly rows: readonly WrittenRow[]
  readonly problems: readonly Problem[]
} {
  const rows: WrittenRow[] = []
  const problems: Problem[] = []

  for (const [file, text] of files) {
    if (notRows.includes(file)) continue
    const refuse = (position: Position, id: string, message: string, hint: string): void => {
      problems.push({ ...position, id, rule: 'files', severity: 'error', message, hint })
    }
    const home = homeOf(file)
    if (!home) {
      const places = Object.keys(homes).map((place) => place.replace('*', '<id>'))
      refuse(
        { file, line: 1, column: 1 },
        '',
        'nothing is read from a file of this name',
        `records live in ${places.join(', ')}.${didYouMean(file, places)}`,
      )
      continue
    }
    const yaml = readYaml(file, text)
    problems.push(...yaml.problems)
    if (!yaml.root) continue

    const add = (
      rowTable: TableName,
      id: string,
      node: Node,
      key: Node,
      given: Readonly<Record<string, unknown>>,
    ): void => {
      const written = isMap(node) ? (node.toJSON() as Record<string, unknown>) : undefined
      const position = (path: Path, part: 'key' | 'value' = 'value') => {
        const found = nodeAt(node, path, part)
        return yaml.positionOf(found === node ? key : found)
      }
      if (!written) {
        refuse(yaml.positionOf(key), id, 'has no fields', 'write its fields below it, indented')
        return
      }
      for (const field of ['id', ...Object.keys(given)]) {
        if (Object.hasOwn(written, field)) {
          refuse(
            position([field], 'key'),
            id,
            `"${field}" is not written here, it follows from where the row stands`,
            'leave it out',
          )
        }
      }
      rows.push({
        table: rowTable,
        id,
        value: writeOut(rowTable, { ...written, id, ...given }),
        positionOf: position,
      })
    }
    const addAll = (rowTable: TableName, map: YAMLMap, given: Readonly<Record<string, unknown>>): void => {
      for (const { key, value } of map.items as Pair<Node, Node>[]) {
        add(rowTable, String(isScalar(key) ? key.value : key), value ?? key, key, given)
      }
    }

    if (home.inner === undefined) addAll(home.table, yaml.root, {})
    else {
      const name = basename(file, '.yaml')
      const inner = yaml.root.get(home.inner, true) as unknown as Node | undefined
      yaml.root.delete(home.inner)
      add(home.table, name, yaml.root, yaml.root, {})
      if (isMap(inner)) addAll(home.inner, inner, { [home.owner]: name })
      else if (inner && !(isScalar(inner) && inner.value === null)) {
        refuse(
          yaml.positionOf(inner),
          name,
          `"${home.inner}" is not a map`,
          `write each of the ${home.inner} as "id:" with its fields below it`,
        )
      }
    }
  }
  return { rows, problems }
}
