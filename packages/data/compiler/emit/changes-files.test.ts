import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it, vi } from 'vitest'
import type { ReleaseChanges } from '../../src/release-changes.js'
import { tableNames } from '../../src/schema/table-names.js'
import type { Schema } from './shorthand-schemas.js'

/** The files as a module makes them that is loaded now: the schema is made at its top. */
async function filesOf(...changes: readonly ReleaseChanges[]) {
  vi.resetModules()
  const { changesFiles } = await import('./changes-files.js')
  return changesFiles(changes)
}

async function schema() {
  const [, file] = await filesOf()
  return JSON.parse(String(file?.content))
}

const first: ReleaseChanges = {
  release: '0.2.0',
  since: '0.1.0',
  added: [{ table: 'actors', id: 'ar' }],
  removed: [],
  changed: [{ table: 'actors', id: 'bo', field: 'name', before: undefined, after: 'Borland' }],
  withdrawn: [{ table: 'claims', id: 'bo-denies', why: 'merged', replacedBy: 'bo-denies-it' }],
  contradictions: { added: [['ar-says', 'bo-denies-it'] as never], removed: [] },
  origins: [{ claim: 'ar-says', before: [], after: ['wire'] } as never],
  firstAnswers: [{ question: 'there', state: 'bo', before: ['bo-denies'], after: ['bo-denies-it'] } as never],
}

/** What a schema takes: the members of a map, `?` where one may be left out, and of what a list is. */
function sketch({ description, ...schema }: Schema): unknown {
  if (schema.type === 'object') {
    const { type, properties, required, additionalProperties, ...rest } = schema
    expect({ additionalProperties, ...rest }).toEqual({ additionalProperties: false })
    return Object.fromEntries(
      Object.entries(properties as Readonly<Record<string, Schema>>).map(([name, one]) => [
        (required as readonly string[]).includes(name) ? name : `${name}?`,
        sketch(one),
      ]),
    )
  }
  if (schema.type === 'array' && schema.items !== false) {
    expect(Object.keys(schema)).toEqual(['type', 'items'])
    return [sketch(schema.items as Schema)]
  }
  return schema
}

/** What is said of each member, by the names on the way to it. */
function descriptions(schema: Schema, path = ''): readonly (readonly [path: string, text: unknown])[] {
  if (schema.type === 'array' && schema.items !== false) return descriptions(schema.items as Schema, path)
  return Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>).flatMap(
    ([name, one]) => [[`${path}${name}`, one.description] as const, ...descriptions(one, `${path}${name}.`)],
  )
}

describe('the changes', () => {
  it('are a file with a count of its releases, beside its schema', async () => {
    const [file, schemaFile, ...others] = await filesOf(first)
    expect(file).toEqual({
      path: 'changes.json',
      mediaType: 'application/json',
      content: expect.stringMatching(/^\[\n \{\n {2}"release": "0\.2\.0",\n/),
      rows: { releases: 1 },
    })
    expect(JSON.parse(String(file?.content))).toEqual([first])
    expect(schemaFile?.path).toBe('schema/changes.json')
    expect(others).toEqual([])
  })
})

describe('the schema of the changes', () => {
  it('takes each part with its members and no others', async () => {
    const { $schema, $id, title, description, ...rest } = await schema()
    expect($id).toBe('https://dprk-ru.github.io/schema/changes.json')
    expect(title).toBe('changes')
    expect(description).toBe('What each release changed, from the last release to the first.')
    const release = { type: ['string', 'null'], pattern: '^\\d+\\.\\d+\\.\\d+$' }
    const id = { type: 'string', pattern: '^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$' }
    const table = { enum: [...tableNames] }
    const pair = { type: 'array', prefixItems: [id, id], items: false, minItems: 2 }
    expect(sketch(rest)).toEqual([
      {
        release,
        since: release,
        added: [{ table, id }],
        removed: [{ table, id }],
        changed: [{ table, id, field: { type: 'string' }, 'before?': {}, 'after?': {} }],
        withdrawn: [
          {
            table,
            id,
            why: {
              oneOf: [
                { const: 'coding-error', description: 'It was coded wrongly.' },
                { const: 'merged', description: 'It is one with another row, which "replacedBy" names.' },
                { const: 'source-retracted', description: 'The source took it back.' },
                { const: 'out-of-scope', description: 'It is not about what this record is about.' },
              ],
            },
            'replacedBy?': id,
          },
        ],
        contradictions: { added: [pair], removed: [pair] },
        origins: [{ claim: id, before: [id], after: [id] }],
        firstAnswers: [{ question: id, state: id, before: [id], after: [id] }],
      },
    ])
  })

  it('says of each member what it is, where its members do not', async () => {
    const said = descriptions(await schema())
    expect(said.filter(([, text]) => !/^[A-Z].{5,}\.$/.test(String(text)))).toEqual([
      ['contradictions', undefined],
    ])
    expect(said).toContainEqual([
      'withdrawn.replacedBy',
      'The row that stands in its place; left out where none does.',
    ])
    expect(said).toContainEqual(['changed.table', 'The table that the row is in.'])
  })

  it('takes what is written, and refuses what lacks a part', async () => {
    const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(
      await schema(),
    )
    expect(validate([first, { ...first, release: null, since: null }])).toBe(true)
    for (const name of Object.keys(first)) {
      const { [name as keyof ReleaseChanges]: _, ...rest } = first
      expect([name, validate([rest])]).toEqual([name, false])
    }
    expect(validate([{ ...first, contradictions: { added: [['ar-says']], removed: [] } }])).toBe(false)
    expect(validate([{ ...first, verdict: 'true' }])).toBe(false)
  })
})
