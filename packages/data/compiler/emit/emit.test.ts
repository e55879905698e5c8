import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { idsModule, tableModules } from './modules.js'

const record = createDataset({
  actors: [
    { id: 'ar', kind: 'state', name: "L'Arland \\ Ärland" },
    { id: 'ana', kind: 'person', name: 'Ana' },
  ],
})

describe('modules', () => {
  it('hold a table as one string', () => {
    expect(tableModules(record).get('actors.ts')).toMatchInlineSnapshot(`
      "// Written by the compiler from the record files. Do not edit.
      import type { Actor } from '../src/model.js'
      import { table } from '../src/table.js'
      import type { RecordIds } from './ids.js'

      export const load: () => readonly Actor<RecordIds>[] = /* @__PURE__ */ table<Actor<RecordIds>>(
        '[{"id":"ar","kind":"state","name":"L\\'Arland \\\\\\\\ Ärland"},{"id":"ana","kind":"person","name":"Ana"}]',
      )
      "
    `)
  })

  it('hold the ids as unions, also of kinds within a table', () => {
    const ids = idsModule(record)
    expect(ids).toContain("export type ActorId =\n  | 'ar'\n  | 'ana'\n")
    expect(ids).toContain("export type StateId =\n  | 'ar'\n")
    expect(ids).toContain('export type PlaceId = never\n')
    expect(ids).toContain('  readonly quantityQuestion: QuantityQuestionId\n')
  })
})
