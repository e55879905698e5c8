/**
 * What can go wrong with tables, each a small function that changes tables which are its own. None of them knows
 * whether what comes of it is still a dataset.
 *
 * @module
 */
import type { Chance } from './chance.js'
import { hostileNames, hostileTexts, hostileValues } from './hostile.js'
import { unreliable } from './snapshots.js'

export type LooseRow = Record<string, unknown>
/** Tables in which anything may be put. */
export type LooseTables = Record<string, LooseRow[]>

type Corruption = (tables: LooseTables, chance: Chance) => void

const tableNames = ['actors', 'places', 'documents', 'events', 'questions', 'claims', 'reports', 'links']

/** A table that has rows, one of its rows, and where that is. */
function somewhere(tables: LooseTables, { of, below }: Chance) {
  const name = of(tableNames.filter((table) => (tables[table]?.length ?? 0) > 0))
  const rows = tables[name] ?? []
  const index = below(rows.length)
  return { rows, index, row: rows[index] ?? {} }
}

/** Every place in a row, as what holds it and under which key. */
function placesIn(row: LooseRow): readonly (readonly [holder: LooseRow, key: string])[] {
  return Object.keys(row).flatMap((key) => {
    const held = Object.getOwnPropertyDescriptor(row, key)?.value as unknown
    const isPlain = typeof held === 'object' && held !== null && !(held instanceof Date)
    const within = isPlain && Object.keys(held).length < 50 ? placesIn(held as LooseRow) : []
    return [[row, key] as const, ...within]
  })
}

function anId(tables: LooseTables, chance: Chance): unknown {
  return somewhere(tables, chance).row.id
}

/** The fields that name a row, and the table in which it must be. */
const references = [
  ...[
    'parent',
    'within',
    'publisher',
    'copyOf',
    'partOf',
    'place',
    'event',
    'question',
    'claimant',
    'speaker',
  ],
  ...['occasion', 'claim', 'document', 'from', 'to', 'assertedBy', 'subsetOf', 'replacedBy', 'translatedBy'],
]

const upward: Readonly<Record<string, string>> = {
  actors: 'parent',
  places: 'within',
  documents: 'copyOf',
  events: 'partOf',
  questions: 'subsetOf',
  claims: 'replacedBy',
  reports: 'replacedBy',
}

function put(row: LooseRow, key: string, value: unknown): void {
  if (typeof row !== 'object' || row === null || Object.isFrozen(row)) return // what was put there before
  Object.defineProperty(row, key, { value, writable: true, enumerable: true, configurable: true })
}

/** Takes the place of a value and gives another each time it is asked. */
function shifting(values: readonly unknown[]): PropertyDescriptor {
  let times = 0
  return { get: () => values[times++ % values.length], enumerable: true, configurable: true }
}

export const corruptions: Readonly<Record<string, Corruption>> = {
  'a row is gone': (tables, chance) => {
    const { rows, index } = somewhere(tables, chance)
    rows.splice(index, 1)
  },
  'a table is gone': (tables, { of }) => {
    delete tables[of(tableNames)]
  },
  'a row is there twice': (tables, chance) => {
    const { rows, row } = somewhere(tables, chance)
    rows.push(row)
  },
  'a row is in another table': (tables, chance) => {
    const { row } = somewhere(tables, chance)
    tables[chance.of(tableNames)]?.push(row)
  },
  'a field is gone': (tables, chance) => {
    const { row } = somewhere(tables, chance)
    const [holder, key] = chance.of([...placesIn(row), [row, 'id'] as const])
    if (!Array.isArray(holder)) delete holder[key]
  },
  'an optional field is gone': (tables, chance) => {
    const { row } = somewhere(tables, chance)
    const key = chance.of([
      'parent',
      'about',
      'via',
      'note',
      'origin',
      'place',
      'event',
      'raw',
      'speaker',
      'within',
    ])
    delete row[key]
  },
  'two ids are swapped': (tables, chance) => {
    const [one, other] = [somewhere(tables, chance).row, somewhere(tables, chance).row]
    const { id } = one
    one.id = other.id
    other.id = id
  },
  'a reference leads nowhere': (tables, chance) => {
    const { row } = somewhere(tables, chance)
    const [holder, key] = chance.of(placesIn(row).filter(([, name]) => references.includes(name))) ?? [
      row,
      'parent',
    ]
    put(holder, key, 'nobody-at-all')
  },
  'a reference leads to another row': (tables, chance) => {
    const { row } = somewhere(tables, chance)
    const [holder, key] = chance.of(placesIn(row).filter(([, name]) => references.includes(name))) ?? [
      row,
      'parent',
    ]
    put(holder, key, anId(tables, chance))
  },
  'a chain goes round in a circle': (tables, { of, below }) => {
    const [name = '', field = ''] = of(Object.entries(upward))
    const rows = tables[name] ?? []
    const length = 1 + below(Math.min(3, rows.length))
    for (let at = 0; at < length; at++) {
      const row = rows[at]
      if (row) put(row, field, rows[(at + 1) % length]?.id)
    }
  },
  'a value is of another kind': (tables, chance) => {
    const [holder, key] = chance.of(placesIn(somewhere(tables, chance).row)) ?? []
    const name = chance.of(hostileNames)
    if (holder && key !== undefined) put(holder, key, hostileValues[name]?.())
  },
  'a value is another text': (tables, chance) => {
    const [holder, key] = chance.of(placesIn(somewhere(tables, chance).row)) ?? []
    if (holder && key !== undefined) put(holder, key, chance.of(hostileTexts))
  },
  'a text says something else': (tables, chance) => {
    const places = placesIn(somewhere(tables, chance).row)
    const texts = places.filter(([, key]) =>
      ['name', 'title', 'text', 'label', 'note', 'raw', 'why', 'url'].includes(key),
    )
    const [holder, key] = chance.of(texts) ?? []
    if (holder && key !== undefined) put(holder, key, `Arland ${chance.of(hostileTexts)}`)
  },
  'a value is that of another row': (tables, chance) => {
    const [holder, key] = chance.of(placesIn(somewhere(tables, chance).row)) ?? []
    const [other, itsKey] = chance.of(placesIn(somewhere(tables, chance).row)) ?? []
    if (holder && key !== undefined && other && itsKey !== undefined) put(holder, key, other[itsKey])
  },
  'an answer is that to another question': (tables, chance) => {
    const { of } = chance
    const claim = of(tables.claims ?? [])
    if (claim) put(claim, 'question', of(tables.questions ?? [])?.id)
  },
  'a key is a word of the language': (tables, chance) => {
    const { row } = somewhere(tables, chance)
    const [holder] = chance.of(placesIn(row)) ?? [row]
    put(holder, chance.of(hostileTexts.slice(0, -1)), chance.of(['x', 1, null, { x: 'y' }]))
  },
  'a code of a choice is a word of the language': (tables, { of }) => {
    const word = of(['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    const claim = of((tables.claims ?? []).filter(({ choice }) => choice !== undefined))
    if (claim) put(claim, 'choice', [word])
    const question = of((tables.questions ?? []).filter(({ kind }) => kind === 'choice'))
    if (!question) return
    for (const field of ['choices', 'phrases']) {
      if (of([true, false]))
        put(question, field, Object.defineProperty({}, word, { value: 'so', enumerable: true }))
    }
  },
  'a value answers differently each time': (tables, chance) => {
    const [holder, key] = chance.of(placesIn(somewhere(tables, chance).row)) ?? []
    if (!holder || key === undefined || Array.isArray(holder)) return
    const sound = holder[key]
    const other = chance.of<unknown>([7, null, '__proto__', { id: 7 }, undefined, []])
    Object.defineProperty(
      holder,
      key,
      shifting(
        chance.of([
          [sound, other],
          [other, sound],
          [sound, sound, other],
        ]),
      ),
    )
  },
  'a row answers differently each time': (tables, chance) => {
    const { rows, index, row } = somewhere(tables, chance)
    let times = 0
    const other = new Proxy(row, {
      get: (target, key) => (times++ % 2 === 0 ? Reflect.get(target, key) : 7),
      ownKeys: (target) => (times++ % 3 === 2 ? [] : Reflect.ownKeys(target)),
    })
    unreliable.add(other)
    rows[index] = other
  },
  'a row has no prototype': (tables, chance) => {
    const { rows, index, row } = somewhere(tables, chance)
    rows[index] = Object.assign(Object.create(null) as LooseRow, row)
  },
  'a row is of another class': (tables, chance) => {
    Object.setPrototypeOf(
      somewhere(tables, chance).row,
      chance.of([Array.prototype, { id: 'x' }, Map.prototype]),
    )
  },
  'a row is something else': (tables, chance) => {
    const { rows, index } = somewhere(tables, chance)
    rows[index] = hostileValues[chance.of(hostileNames)]?.() as LooseRow
  },
  'a table is something else': (tables, { of }) => {
    put(tables as unknown as LooseRow, of([...tableNames, 'possible']), hostileValues[of(hostileNames)]?.())
  },
  'a table is a list of another kind': (tables, { of }) => {
    const name = of(tableNames)
    class Rows extends Array<LooseRow> {}
    tables[name] = Object.assign(Rows.from(tables[name] ?? []), { more: 'keys', '-1': 'x' })
  },
  'there is a table more': (tables, { of }) => {
    put(tables as unknown as LooseRow, of([...hostileTexts.slice(0, -1), 'claim']), [])
  },
  'one value stands in several places': (tables, chance) => {
    const [one, other] = [somewhere(tables, chance).row, somewhere(tables, chance).row]
    for (const key of Object.keys(one))
      if (typeof one[key] === 'object' && key in other) other[key] = one[key]
  },
  'a row holds itself': (tables, chance) => {
    const { row } = somewhere(tables, chance)
    const [holder, key] = chance.of(placesIn(row)) ?? [row, 'id']
    put(holder, key, row)
  },
  'what is possible is something else': (tables, chance) => {
    const possible: unknown[] = [anId(tables, chance), chance.of([...hostileTexts, 'claims'])]
    put(tables as unknown as LooseRow, 'possible', chance.of([possible, possible.slice(0, 1)]))
  },
}

/** The corruptions of which often a dataset is left. */
export const mildCorruptions: readonly string[] = [
  'an optional field is gone',
  'a text says something else',
  'a code of a choice is a word of the language',
  'a reference leads to another row',
  'a row has no prototype',
  'a table is a list of another kind',
  'one value stands in several places',
  'a value answers differently each time',
]

export const corruptionNames: readonly string[] = Object.keys(corruptions)

/** The corruptions that leave tables JSON, so that they can come in every way. */
export const writtenCorruptions: readonly string[] = corruptionNames.filter(
  (name) =>
    !/differently|something else|another kind|another class|holds itself|list of|table more|no prototype/.test(
      name,
    ),
)

/** Tables of their own, and what they are made into by some corruptions. */
export function corrupted(tables: object, drawn: readonly string[], chance: Chance): LooseTables {
  const own = JSON.parse(JSON.stringify(tables)) as LooseTables
  for (const name of drawn) {
    try {
      corruptions[name]?.(own, chance)
    } catch {
      // what was put there before does not let itself be changed
    }
  }
  return own
}
