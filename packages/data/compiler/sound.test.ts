import { describe, expect, it } from 'vitest'
import { lockOf } from './passages/lock.js'
import { placePassages } from './passages/merge.js'
import { onOneLine } from './problem.js'
import { readRows } from './read/rows.js'
import { exampleFiles } from './rules/example/record.js'
import type { Change } from './rules/rule.js'
import { type Sound, soundRows } from './sound.js'

function soundOf(changes: readonly Change[] = [], unread = false): Sound {
  const files = exampleFiles(...changes)
  const { rows } = placePassages(readRows(files).rows, lockOf(files))
  return soundRows(rows, (id) => (id === 'bo-denies' ? '0.1.0' : '0.2.0'), unread)
}

const told = ({ problems }: Sound): readonly string[] => problems.map(onOneLine)

describe('a sound record', () => {
  it('has all its rows, in order of id, whichever file they stand in', () => {
    const { record, whole, problems, rowsById } = soundOf()
    expect([whole, problems]).toEqual([true, []])
    expect(record.actors.map(({ id }) => id)).toEqual(record.actors.map(({ id }) => id).toSorted())
    expect(record.claims.map(({ id }) => id)).toEqual([
      'ar-divers',
      'ar-engineers',
      'ar-engineers-wire',
      'bo-denies',
      'daily-motive',
      'headline-count',
      'unnamed-came',
    ])
    expect(rowsById.size).toBe(
      Object.values(record).reduce((sum, rows) => sum + (rows as readonly unknown[]).length, 0),
    )
  })

  it('is frozen, and holds nothing possibly', () => {
    const { record } = soundOf()
    expect(record.possible).toEqual([])
    expect([record, record.claims, record.claims[0], record.claims[0]?.said].every(Object.isFrozen)).toBe(
      true,
    )
  })

  it('says of claims and reports in which release they came, and of nothing else', () => {
    const { record } = soundOf()
    const recorded = (rows: readonly object[]) => rows.map((row) => (row as { recorded?: string }).recorded)
    expect(record.claims.map(({ id, recorded }) => `${id} ${recorded}`)).toContain('bo-denies 0.1.0')
    expect(recorded(record.claims).filter((release) => release === '0.2.0')).toHaveLength(6)
    expect(new Set(recorded(record.reports))).toEqual(new Set(['0.2.0']))
    expect(new Set([...recorded(record.actors), ...recorded(record.documents)])).toEqual(new Set([undefined]))
  })

  it('has its fields in the order of the schema, and none that says what is understood', () => {
    const actual = soundOf([
      {
        file: 'questions/divers.yaml',
        replace: '    quantity: exact 40',
        by: '    modality: actual\n    quantity: exact 40',
      },
      {
        file: 'actors.yaml',
        replace: '  kind: person\n  name: Ana Orel',
        by: '  name: Ana Orel\n  kind: person',
      },
    ])
    expect(actual.whole).toBe(true)
    expect(JSON.stringify(actual.record)).toBe(JSON.stringify(soundOf().record))
    const planned = soundOf([
      {
        file: 'questions/divers.yaml',
        replace: '    quantity: exact 40',
        by: '    modality: planned\n    quantity: exact 40',
      },
    ])
    expect(planned.record.claims.find(({ id }) => id === 'ar-divers')?.modality).toBe('planned')
  })
})

describe('a row that is not sound', () => {
  const nameless: Change = { file: 'actors.yaml', replace: '  name: Ana Orel', by: '  nam: Ana Orel' }

  it('is told of once, and set aside with all that leans on it', () => {
    const { record, whole, ...sound } = soundOf([nameless])
    expect(told({ record, whole, ...sound })).toEqual([
      'actors.yaml:13:3 error ana-orel: unknown field "nam". Mend: did you mean "name"? [shape]',
    ])
    expect(whole).toBe(false)
    const ids = Object.values(record).flatMap((rows) =>
      (rows as readonly { id: string }[]).map(({ id }) => id),
    )
    // Its speaker, what that said, the report of it, and what answers it.
    for (const id of ['ana-orel', 'ar-divers', 'daily-engineers-03', 'borland-answers'])
      expect(ids).not.toContain(id)
    for (const id of ['divers', 'bo-denies', 'same-briefing', 'daily-engineers-01']) expect(ids).toContain(id)
    expect(sound.rowsById.has('ana-orel')).toBe(true)
  })

  it('may refer to what is not there, or is in another table, and is told what was meant', () => {
    const speaker = (by: string): readonly string[] =>
      told(soundOf([{ file: 'questions/divers.yaml', replace: 'speaker: ana-orel', by: `speaker: ${by}` }]))
    const place = 'questions/divers.yaml:13:14 error ar-divers:'
    expect(speaker('ana-oral')).toEqual([
      `${place} "ana-oral" is not in actors. Mend: did you mean "ana-orel"? [references]`,
    ])
    expect(speaker('somebody-else')).toEqual([
      `${place} "somebody-else" is not in actors. Mend: add it to actors, or write the id of one that is there [references]`,
    ])
    expect(speaker('port-vero')).toEqual([
      `${place} "port-vero" is in places, not in actors. Mend: add it to actors, or write the id of one that is there [references]`,
    ])
  })

  it('may refer to what a file that could not be read may hold, of which nothing is said', () => {
    const broken = (by: string): Sound =>
      soundOf([{ file: 'questions/divers.yaml', replace: 'speaker: ana-orel', by: `speaker: ${by}` }], true)
    expect(told(broken('somebody-else'))).toEqual([])
    expect(broken('somebody-else').record.claims.some(({ id }) => id === 'ar-divers')).toBe(false)
    expect(told(broken('port-vero'))).toHaveLength(1)
    expect(soundOf([], true).whole).toBe(false)
  })

  it('is set aside though nothing else is left', () => {
    const { rows } = readRows(
      new Map([['places.yaml', 'a:\n  kind: city\n  name: A\n  within: b\nb:\n  kind: city\n']]),
    )
    const { record, problems } = soundRows(rows, () => '0.1.0', false)
    expect(problems.map(({ id }) => id)).toEqual(['b'])
    expect(record.places).toEqual([])
  })

  it('may have an id that is taken: the one that was there first keeps it', () => {
    const { record, whole, ...sound } = soundOf([
      { file: 'places.yaml', replace: 'port-vero:', by: 'wire:\n  kind: city\n  name: Wire\nport-vero:' },
    ])
    expect(told({ record, whole, ...sound })).toEqual([
      'places.yaml:4:1 error wire: the id is already taken by a row in actors. Mend: choose another: an id names one record anywhere [ids-unique]',
    ])
    expect(whole).toBe(false)
    expect(sound.rowsById.get('wire')?.table).toBe('actors')
    expect(record.places.map(({ id }) => id)).not.toContain('wire')
  })
})
