import { expect, it } from 'vitest'
import { createDataset } from '../../src/dataset.js'
import { tableNames } from '../../src/schema/table-names.js'
import { compile } from '../compile.js'
import { exampleFiles } from '../rules/example/record.js'
import { idDefinitions } from './id-definitions.js'

/** The ids of a table's rows with what is said of each. */
function meanings(schema: unknown): unknown {
  const { enum: ids, enumDescriptions, ...rest } = schema as Readonly<Record<string, readonly string[]>>
  expect(rest).toEqual({})
  expect(enumDescriptions).toHaveLength(ids?.length ?? 0)
  return ids?.map((id, index) => [id, enumDescriptions?.[index]])
}

it('each id is told by what its row is called', () => {
  const definitions = idDefinitions(compile(exampleFiles(), '0.1.0').record)
  expect(Object.keys(definitions)).toEqual(tableNames)
  expect(meanings(definitions.actors)).toEqual([
    ['ana-orel', 'Ana Orel (person)'],
    ['ar', 'Arland (state)'],
    ['ar-ministry', 'Ministry of Arland (body)'],
    ['bo', 'Borland (state)'],
    ['daily', 'Daily (outlet)'],
    ['wire', 'Wire Agency (outlet)'],
  ])
  expect(meanings(definitions.places)).toEqual([
    ['borland', 'Borland (country)'],
    ['port-vero', 'Port Vero (city)'],
  ])
  expect(meanings(definitions.documents)).toEqual([
    ['daily-engineers', 'Ministry counts up to 300 engineers'],
  ])
  expect(meanings(definitions.events)).toEqual([
    ['briefing-monday', 'Briefing of the ministry'],
    ['engineers-come', 'Reported arrival of engineers'],
    ['movements', 'Reported movements'],
  ])
  expect(meanings(definitions.questions)).toEqual([
    ['divers', 'Divers in Port Vero.'],
    ['engineers', 'Engineers in Port Vero.'],
    ['engineers-there', 'Engineers are in Port Vero.'],
    ['motive', 'Why the engineers came.'],
  ])
  expect(meanings(definitions.claims)).toContainEqual([
    'bo-denies',
    'On 7 May 2030, Borland said that engineers were not in Port Vero, according to Daily.',
  ])
  expect(meanings(definitions.reports)).toContainEqual(['daily-engineers-04', 'bo-denies in daily-engineers'])
  expect(meanings(definitions.links)).toEqual([
    ['borland-answers', 'bo-denies responds-to ar-divers'],
    ['same-briefing', 'ar-engineers same-statement ar-engineers-wire'],
  ])
})

it('nothing is an id of a table without rows', () => {
  expect(idDefinitions(createDataset({}))).toEqual(
    Object.fromEntries(tableNames.map((table) => [table, { not: {} }])),
  )
})
