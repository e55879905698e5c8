import type { Field, Shape } from '../../src/schema/field.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'

/** What a field takes, as its table's schema says it. */
export interface DeclaredField {
  readonly form: string
  readonly optional?: true
  /** All codes, where it takes codes and no others. */
  readonly codes?: readonly string[]
}

/**
 * The tables, their kinds of row and their fields, each by its path: `actors.names{}` is the value of a map,
 * `reports.spans[]` an item of a list, `places.point[0]` a place in one, `questions[fact]` one kind of row.
 */
export type DeclaredFields = Readonly<Record<string, DeclaredField>>

/** The form of a table, and of a kind of row; neither is a field. */
export const tableForm = 'a table'
const kindForm = 'a kind of row'

/** Every field of every table as it is declared: what the JSON Schemas, the columns and the types follow from. */
export function declaredFields(tables: typeof shapes = shapes): DeclaredFields {
  return Object.fromEntries(
    tableNames.flatMap((table) => {
      const shape = tables[table]
      if (!('cases' in shape)) return [entry(table, tableForm, shape), ...fieldsOf(table, shape)]
      const { on, cases } = shape
      return [
        entry(table, tableForm),
        [`${table}.${on}`, { form: 'a code', codes: Object.keys(cases) }] as const,
        ...Object.entries(cases).flatMap(([kind, of]) => [
          entry(`${table}[${kind}]`, kindForm, of),
          ...fieldsOf(`${table}[${kind}]`, of, on),
        ]),
      ]
    }),
  )
}

type Entry = readonly [path: string, field: DeclaredField]

function entry(path: string, form: string, { exactlyOne }: Partial<Shape> = {}): Entry {
  const groups = exactlyOne?.map((group) => group.join(' and '))
  return [path, { form: groups ? `${form} with exactly one of ${groups.join(', ')}` : form }]
}

/** The fields of a shape but the one that says which shape it is. */
function fieldsOf(path: string, { fields }: Shape, but?: string): readonly Entry[] {
  return Object.entries(fields)
    .filter(([name]) => name !== but)
    .flatMap(([name, field]) => declared(`${path}.${name}`, field))
}

function declared(path: string, field: Field): readonly Entry[] {
  const one = (form: string): Entry => [path, { form, ...(field.optional && { optional: true }) }]
  switch (field.is) {
    case 'code':
      return [[path, { ...one('a code')[1], codes: field.codes }]]
    case 'words':
      return [one(`words of at most ${field.most} characters`)]
    case 'literal':
      return [one(String(field.value))]
    case 'reference':
      return [one(['an id of', field.to, ...field.or.map((other) => `or ${other}`)].join(' '))]
    case 'list':
      return [one(`a list of at least ${field.least}`), ...declared(`${path}[]`, field.of)]
    case 'tuple':
      return [
        one(`a list of ${field.of.length}`),
        ...field.of.flatMap((of, index) => declared(`${path}[${index}]`, of)),
      ]
    case 'map':
      return [one('a map'), ...declared(`${path}{}`, field.of)]
    case 'record': {
      const [, { form }] = entry(path, 'a map of fields', field.shape)
      return [one(form), ...fieldsOf(path, field.shape)]
    }
    default:
      return [one(field.is)]
  }
}
