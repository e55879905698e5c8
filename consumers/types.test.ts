// The declarations of the packed package, in every version of TypeScript and every way in which it finds them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { atMost, complaints, type Sources } from './types/compiler.js'
import { entriesOf, jsonOf } from './types/entries.js'
import { injure } from './types/injured.js'
import { modesOf, type Version, versions } from './types/modes.js'
import { complainedOf, probed } from './types/probes.js'

const projects = join(inject('project'), 'types')
const installed = join(inject('project'), 'node_modules/@dprk-ru/data')
const entries = entriesOf(installed)
const json = jsonOf(installed)
const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(installed, 'README.md'), 'utf8')) ?? []

const aLongTime = 900_000 // twelve compilers on a busy machine
const inTurn = atMost(2)

describe('the entries', () => {
  it.each(entries)('$specifier declares what its module holds', ({ values, declared }) => {
    expect(values).not.toEqual([])
    expect(declared.import.values).toEqual(values)
    expect(declared.require).toEqual(declared.import)
  })

  it('are what the probes go over', () => {
    expect(entries.map(({ specifier }) => specifier)).toEqual(
      expect.arrayContaining(['@dprk-ru/data', '@dprk-ru/data/claims', '@dprk-ru/data/formats']),
    )
    expect(json).toContain('@dprk-ru/data/json/claims.json')
    expect(example).toContain("from '@dprk-ru/data'")
  })
})

describe('nothing is any, what is right compiles, and what is wrong does not', () => {
  const sources: Sources = { entries, json, example }

  for (const version of versions) {
    const said = inTurn(() => complaints(version, projects, sources))
    const title = `TypeScript ${version}: ${modeNames(version).join(', ')}`
    it(title, { timeout: aLongTime }, async () => expect(await said).toEqual([]))
  }
})

describe('a package with broken declarations is found out', () => {
  const folder = join(projects, 'injured')
  const formats = entries.filter(({ specifier }) => specifier.endsWith('/formats'))
  for (const entry of formats) injure(installed, join(folder, 'node_modules/@dprk-ru/data'), entry)
  const sources: Sources = { entries, json: [], example: '' }

  for (const version of ['5.0', '7.0'] as const) {
    const said = inTurn(() => complaints(version, folder, sources, { skipLibCheck: true }))
    it(`by TypeScript ${version} with skipLibCheck`, { timeout: aLongTime }, async () => {
      const found = complainedOf(await said, join(folder, version))
      for (const mode of modeNames(version)) {
        const under = (specifier: string) => found.get(`${mode} ${specifier}`) ?? []
        for (const entry of formats) expect(under(entry.specifier)).toEqual(probed(entry))
        expect(under('@dprk-ru/data/claims')).toEqual(['typeof claims'])
        expect(under('@dprk-ru/data')).toEqual(
          expect.arrayContaining(['typeof dataset', 'typeof asOf', 'Claim', 'Claim<RecordIds>']),
        )
        for (const table of ['actors', 'places', 'links']) expect(under(`@dprk-ru/data/${table}`)).toEqual([])
      }
    })
  }
})

function modeNames(version: Version): readonly string[] {
  return modesOf(version).map(({ name }) => name)
}
