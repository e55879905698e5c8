import { basename } from 'node:path/posix'
import type { TableName } from '../../src/model.js'
import { didYouMean } from '../../src/nearest.js'
import type { Path } from '../../src/schema/check.js'
import type { Position, Problem } from '../problem.js'
import { exceptionsFile, type Files, ledgerFile, lockFile } from './files.js'
import { homeOf, homes } from './layout.js'
import { writeOut } from './shorthand.js'
import { readValues, type Values } from './values.js'
import { nodeAt, readYaml, type YamlFile } from './yaml.js'

/** A row as somebody wrote it, its shorthand written out, and where each part of it stands. */
export interface WrittenRow {
  readonly table: TableName
  readonly id: string
  readonly value: Readonly<Record<string, unknown>>
  readonly positionOf: (path: Path, part?: 'key') => Position
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
    // Places are looked up where a problem is told; what is wrong with the YAML itself, the slow reader tells.
    let known: YamlFile | undefined
    const yaml = (): YamlFile => {
      known ??= readYaml(file, text)
      return known
    }
    const values = readValues(text) ?? slowly(yaml(), problems)
    if (!values) continue

    const add = (table: TableName, id: string, written: unknown, base: Path, given: Values): void => {
      const positionOf = (path: Path, part?: 'key'): Position => placeOf(yaml(), base, path, part)
      if (!isMap(written)) {
        refuse(positionOf([]), id, 'has no fields', 'write its fields below it, indented')
        return
      }
      for (const field of ['id', ...Object.keys(given)]) {
        if (Object.hasOwn(written, field)) {
          refuse(
            positionOf([field], 'key'),
            id,
            `"${field}" is not written here, it follows from where the row stands`,
            'leave it out',
          )
        }
      }
      rows.push({ table, id, value: writeOut(table, { ...written, id, ...given }), positionOf })
    }

    if (home.inner === undefined) {
      for (const [id, written] of Object.entries(values)) add(home.table, id, written, [id], {})
      continue
    }
    const name = basename(file, '.yaml')
    const { [home.inner]: inner, ...own } = values
    add(home.table, name, own, [], {})
    if (isMap(inner)) {
      for (const [id, written] of Object.entries(inner))
        add(home.inner, id, written, [home.inner, id], { [home.owner]: name })
    } else if (inner !== undefined && inner !== null) {
      refuse(
        placeOf(yaml(), [], [home.inner]),
        name,
        `"${home.inner}" is not a map`,
        `write each of the ${home.inner} as "id:" with its fields below it`,
      )
    }
  }
  return { rows, problems }
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The values by the reader that also knows what is wrong; nothing where something is. */
function slowly({ root, problems: found }: YamlFile, problems: Problem[]): Values | undefined {
  problems.push(...found)
  return root?.toJSON() as Values | undefined
}

/** Where something in a row stands; the row's key where it is the row itself. */
function placeOf(yaml: YamlFile, base: Path, path: Path, part?: 'key'): Position {
  const row = nodeAt(yaml.root, base)
  const found = nodeAt(row, path, part)
  return yaml.positionOf(found === row ? nodeAt(yaml.root, base, 'key') : found)
}
