import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import type { TableName } from '../../src/model.js'
import { didYouMean } from '../../src/nearest.js'
import type { Path } from '../../src/schema/check.js'
import type { Position, Problem } from '../problem.js'
import { exceptionsFile, type Files, ledgerFile, lockFile } from './files.js'
import { writeOut } from './shorthand.js'
import { nodeAt, readYaml } from './yaml.js'

/** A row as somebody wrote it, its shorthand written out, and where each part of it stands. */
export interface WrittenRow {
  readonly table: TableName
  readonly id: string
  readonly value: Readonly<Record<string, unknown>>
  readonly positionOf: (path: Path, part?: 'key' | 'value') => Position
}

/** The files that hold a table each, and the folders that hold a row and the rows that hang on it each. */
const tableFiles: Readonly<Record<string, TableName>> = {
  'actors.yaml': 'actors',
  'places.yaml': 'places',
  'events.yaml': 'events',
  'links.yaml': 'links',
}
const rowFolders: Readonly<Record<string, { table: TableName; inner: TableName; owner: string }>> = {
  questions: { table: 'questions', inner: 'claims', owner: 'question' },
  documents: { table: 'documents', inner: 'reports', owner: 'document' },
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
    const [, folder = '', name = ''] = /^([a-z]+)\/([^/]+)\.yaml$/.exec(file) ?? []
    const table = Object.hasOwn(tableFiles, file) ? tableFiles[file] : undefined
    const home = Object.hasOwn(rowFolders, folder) ? rowFolders[folder] : undefined
    if (!table && !home) {
      const places = [...Object.keys(tableFiles), ...Object.keys(rowFolders).map((one) => `${one}/<id>.yaml`)]
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

    if (table) addAll(table, yaml.root, {})
    else if (home) {
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
