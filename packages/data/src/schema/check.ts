/**
 * Holds a row against its table's shape: one problem for each mistake, the discriminant first.
 *
 * @module
 */
import { examples, isDay, parseDate } from '../dates.js'
import { memo } from '../indexes/memo.js'
import type { TableName } from '../model.js'
import { nearest, suggestion } from '../nearest.js'
import { isPlainObject } from '../plain.js'
import { quoted, shown } from '../printed.js'
import { isRelease } from '../releases.js'
import type { Field, Shape, TableShape } from './field.js'
import { flawOf, isAddress } from './sound-text.js'

/** Where in a row, by field name and list index. */
export type Path = readonly (string | number)[]

export interface ShapeProblem {
  readonly path: Path
  readonly reason: string
  /** How to mend it. */
  readonly hint?: string
  /** Set where the field's name is meant, not its value. */
  readonly at?: 'key'
}

/** A reference that a row makes. */
export interface Reference {
  readonly path: Path
  readonly to: TableName
  readonly id: string
}

export interface Checked {
  readonly problems: readonly ShapeProblem[]
  readonly references: readonly Reference[]
}

/** An id: a lower-case slug of at most 64 characters. */
export const idPattern: RegExp = /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/

/** What is told of a row while it is walked. */
export interface Heard {
  /** A problem; `path` belongs to whoever hears of it. */
  readonly problem: (problem: ShapeProblem) => void
  /** A reference; `path` holds for the length of the call. */
  readonly reference: (id: string, to: TableName, path: Path) => void
}

/** Checks one row against its table's shape and collects the references it makes. */
export function checkRow(row: unknown, shape: TableShape): Checked {
  const problems: ShapeProblem[] = []
  const references: Reference[] = []
  walkRow(row, shape, {
    problem: (problem) => problems.push(problem),
    reference: (id, to, path) => references.push({ path: [...path], to, id }),
  })
  return { problems, references }
}

/** Does what {@link checkRow} does, and keeps nothing: a sound row of a million costs no more than its reading. */
export function walkRow(row: unknown, shape: TableShape, heard: Heard): void {
  const walk: Walk = { heard, path: [] }
  if (!isPlainObject(row)) say(walk, `${shown(row)} is not a row: a map of field names to values`)
  else if ('cases' in shape) {
    const { on, cases } = shape
    const discriminant = row[on]
    const found =
      typeof discriminant === 'string' && Object.hasOwn(cases, discriminant) ? cases[discriminant] : undefined
    if (found) inFields(row, found, walk)
    else {
      const codes = Object.keys(cases)
      if (discriminant === undefined)
        say(walk, `"${on}" is missing`, `add "${on}": one of ${codes.join(', ')}`)
      else inField(on, discriminant, { is: 'code', codes }, walk)
    }
  } else inFields(row, shape, walk)
}

/** Where a walk is: one path, that grows and shrinks, and is copied where something is said of it. */
interface Walk {
  readonly heard: Heard
  readonly path: (string | number)[]
}

function say({ heard, path }: Walk, reason: string, hint?: string, at?: 'key'): void {
  heard.problem({ path: [...path], reason, ...(hint && { hint }), ...(at && { at }) })
}

/** Says something of the name of a field. */
function sayAt(name: string, walk: Walk, reason: string, hint: string): void {
  walk.path.push(name)
  say(walk, reason, hint, 'key')
  walk.path.pop()
}

const fieldsOf = /* @__PURE__ */ memo(({ fields }: Shape) => {
  const entries = Object.entries(fields)
  return { all: new Map(entries), required: entries.filter(([, field]) => !field.optional) }
})

function inFields(value: Values, shape: Shape, walk: Walk): void {
  const { all, required } = fieldsOf(shape)
  const { exactlyOne } = shape
  const findMissing = () => new Map(required.filter(([name]) => !Object.hasOwn(value, name)))
  let missing: Map<string, Field> | undefined // seldom any
  let given = 0
  for (const name of Object.keys(value)) {
    const field = all.get(name)
    if (field) {
      if (!field.optional) given++
      inField(name, value[name], field, walk)
    } else {
      missing ??= findMissing()
      const meant = nearest(name, missing.keys()) ?? nearest(name, all.keys())
      if (meant !== undefined) missing.delete(meant)
      const hint =
        meant === undefined ? `fields here: ${[...all.keys()].join(', ')}` : `did you mean "${meant}"?`
      sayAt(name, walk, `unknown field ${quoted(name)}`, hint)
    }
  }
  if (given < required.length) missing ??= findMissing()
  if (missing)
    for (const [name, field] of missing)
      say(walk, `"${name}" is missing`, `add "${name}": ${expected(field)}`)
  if (exactlyOne) inGroups(value, exactlyOne, walk)
}

function inGroups(value: Values, exactlyOne: readonly (readonly string[])[], walk: Walk): void {
  const given = exactlyOne.filter((group) => group.some((name) => Object.hasOwn(value, name)))
  const [group, ...others] = given
  if (!group || others.length > 0) {
    const groups = exactlyOne.map((group) => group.join(' and ')).join(', ')
    say(
      walk,
      given.length === 0 ? `none of ${groups} is given` : `${given.flat().join(' and ')} exclude one another`,
      `give exactly one of ${groups}`,
    )
    return
  }
  for (const name of group) {
    if (!Object.hasOwn(value, name)) say(walk, `"${name}" is missing`, `give ${group.join(' and ')} together`)
  }
}

function inField(step: string | number, value: unknown, field: Field, walk: Walk): void {
  walk.path.push(step)
  if (!fits(value, field)) say(walk, `${shown(value)} is not ${expected(field)}`, mend(value, field))
  else
    switch (field.is) {
      case 'reference':
        if (!field.or.includes(value as string | null))
          walk.heard.reference(String(value), field.to, walk.path)
        break
      case 'record':
        inFields(value as Values, field.shape, walk)
        break
      case 'list':
        for (const [index, item] of (value as readonly unknown[]).entries())
          inField(index, item, field.of, walk)
        break
      case 'map':
        for (const [key, item] of Object.entries(value as Values)) {
          const flaw = flawOf(key)
          if (flaw !== undefined) sayAt(key, walk, `${shown(key)} is not a name`, flaw)
          inField(key, item, field.of, walk)
        }
        break
      case 'tuple':
        for (const [index, of] of field.of.entries())
          inField(index, (value as readonly unknown[])[index], of, walk)
    }
  walk.path.pop()
}

type Values = Readonly<Record<string, unknown>>

/** Whether a value is of the kind that a field takes; what is inside it is not looked at. */
function fits(value: unknown, field: Field): boolean {
  switch (field.is) {
    case 'id':
      return isId(value)
    case 'text':
      return isText(value)
    case 'address':
      return typeof value === 'string' && isAddress(value)
    case 'words':
      return isText(value) && (value.length <= field.most || [...value].length <= field.most)
    case 'edtf':
      return parseDate(value as string) !== undefined
    case 'day':
      return isDay(value as string)
    case 'release':
      return typeof value === 'string' && isRelease(value)
    case 'whole':
      return Number.isSafeInteger(value) && Number(value) >= 0
    case 'longitude':
      return typeof value === 'number' && Math.abs(value) <= 180
    case 'latitude':
      return typeof value === 'number' && Math.abs(value) <= 90
    case 'boolean':
      return typeof value === 'boolean'
    case 'literal':
      return value === field.value
    case 'code':
      return field.codes.includes(value as string)
    case 'reference':
      return isId(value) || field.or.some((other) => other === value)
    case 'list':
      return Array.isArray(value) && value.length >= field.least
    case 'tuple':
      return Array.isArray(value) && value.length === field.of.length
    case 'map':
    case 'record':
      return isPlainObject(value)
  }
}

/** How to mend a value that does not fit, where that can be told from the two. */
function mend(value: unknown, field: Field): string | undefined {
  if (field.is === 'code') return suggestion(value, field.codes)
  if (typeof value === 'string') return flawOf(value)
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined
  return fits(String(value), field) ? `put it in quotes: "${value}"` : undefined
}

/** In words, what a field takes. */
export function expected(field: Field): string {
  switch (field.is) {
    case 'id':
      return 'an id (lower-case letters, digits and single hyphens, at most 64 characters)'
    case 'text':
      return 'a text'
    case 'words':
      return `a text of at most ${field.most} characters`
    case 'address':
      return 'an address that begins with https:// or http://, without blanks'
    case 'edtf':
      return `a date such as ${examples}`
    case 'day':
      return 'a day (YYYY-MM-DD)'
    case 'release':
      return 'a release such as 0.1.0'
    case 'whole':
      return 'a whole number of 0 or more, in digits without separators'
    case 'longitude':
      return 'a longitude from -180 to 180'
    case 'latitude':
      return 'a latitude from -90 to 90'
    case 'boolean':
      return 'true or false'
    case 'literal':
      return String(field.value)
    case 'code':
      return `one of ${field.codes.join(', ')}`
    case 'reference':
      return [`the id of a row in ${field.to}`, ...field.or.map(String)].join(', or ')
    case 'list':
      return field.least > 0 ? `a list of at least ${field.least}` : 'a list'
    case 'tuple':
      return `a list of ${field.of.length}`
    case 'map':
    case 'record':
      return 'a map'
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && flawOf(value) === undefined
}
