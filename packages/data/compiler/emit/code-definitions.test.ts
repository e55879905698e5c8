import { describe, expect, it, vi } from 'vitest'
import type { Field } from '../../src/schema/field.js'
import { tableNames } from '../../src/schema/table-names.js'
import { shapes } from '../../src/schema/tables.js'

/** The definitions as they are when they are loaded now: they are written down at the top of their module. */
async function loaded() {
  vi.resetModules()
  return (await import('./code-definitions.js')).definitionsAt
}

/** The codes of each field that takes one, by the field's path. */
function codesByPath(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const look = (path: string, field: Field): void => {
    if (field.is === 'code') found.set(path, [...new Set([...(found.get(path) ?? []), ...field.codes])])
    if (field.is === 'list') look(path, field.of)
    if (field.is === 'record')
      for (const [name, inner] of Object.entries(field.shape.fields)) look(`${path}.${name}`, inner)
  }
  for (const table of tableNames) {
    const shape = shapes[table]
    for (const { fields } of 'cases' in shape ? Object.values(shape.cases) : [shape])
      for (const [name, field] of Object.entries(fields)) look(`${table}.${name}`, field)
  }
  return found
}

describe('the meanings of the codes', () => {
  it('are there for each code of each field, and for nothing else', async () => {
    const defined = Object.entries(await loaded()).map(([path, meanings]) => [path, Object.keys(meanings)])
    const sorted = (entries: Iterable<unknown>) => [...entries].map((entry) => JSON.stringify(entry)).sort()
    expect(sorted(defined)).toEqual(sorted(codesByPath()))
  })

  it('are sentences, no two codes of a field with the same', async () => {
    for (const [path, meanings] of Object.entries(await loaded())) {
      const sentences = Object.values(meanings)
      expect([path, sentences.filter((text) => !/^[A-Z].*[\w"”)]\.$/.test(text))]).toEqual([path, []])
      expect([path, new Set(sentences).size]).toEqual([path, sentences.length])
    }
  })

  it('say what is understood where a field is left out', async () => {
    const definitions = await loaded()
    const understood = Object.entries(definitions).flatMap(([path, meanings]) =>
      Object.entries(meanings)
        .filter(([, text]) => text.includes('understood where no'))
        .map(([code, text]) => [path, code, text]),
    )
    expect(understood).toEqual([
      ['claims.act', 'answer', 'Answers the question; understood where no act is written.'],
      [
        'claims.modality',
        'actual',
        'Said to be or to have been so; understood where no modality is written.',
      ],
      [
        'reports.framing',
        'neutral',
        'The outlet’s verb takes no side, as in "said"; understood where no framing is written.',
      ],
    ])
    expect(definitions['claims.polarity']).toEqual({
      affirm: 'Says that it is so.',
      deny: 'Says that it is not so.',
    })
  })
})
