import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createDataset } from '../../src/dataset.js'
import { parseDate } from '../../src/dates.js'
import type { TableName } from '../../src/model.js'
import type { Field, Shape } from '../../src/schema/field.js'
import { shapes } from '../../src/schema/tables.js'
import { compile } from '../compile.js'
import { type Files, readFiles } from '../read/files.js'
import { exampleFiles } from '../rules/example/record.js'
import { definitionsAt } from './code-definitions.js'
import { editorSchemas, schemaFiles } from './editor-schemas.js'
import { fieldDefinitions } from './field-definitions.js'
import { modelComments } from './model-comments.js'
import { edtfSchema, type Schema } from './shorthand-schemas.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const commentOn = modelComments()
const real = readFiles(join(packageFolder, 'records'))

function schemasOf(files: Files): ReadonlyMap<string, string> {
  return editorSchemas(compile(files, '0.1.0').record, commentOn)
}

/** A validator for each kind of record file, by schema file. */
function validatorsOf(files: Files): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv({ strict: false, allErrors: true })
  return new Map([...schemasOf(files)].map(([name, text]) => [name, ajv.compile(JSON.parse(text))]))
}

const patternOf = (file: string): string => file.replace(/\/[^/]+\.yaml$/, '/*.yaml')
const validatorFor = (validators: ReadonlyMap<string, ValidateFunction>, file: string) => {
  const validate = validators.get(schemaFiles[patternOf(file)] ?? '')
  if (!validate) throw new Error(`no schema for ${file}`)
  return validate
}
const yamlFiles = (files: Files) => [...files].filter(([file]) => file.endsWith('.yaml'))

describe.each([
  ['the record', real],
  ['the example', exampleFiles()],
])('%s', (_, files) => {
  it('is valid as it is written', () => {
    const validators = validatorsOf(files)
    for (const [file, text] of yamlFiles(files)) {
      const validate = validatorFor(validators, file)
      validate(parse(text))
      expect({ file, errors: validate.errors }).toEqual({ file, errors: null })
    }
  })
})

describe('a mistake', () => {
  const files = exampleFiles()
  const validators = validatorsOf(files)
  const errorsAfter = (file: string, replace: string, by: string) => {
    const before = files.get(file) ?? ''
    expect(before).toContain(replace)
    const validate = validatorFor(validators, file)
    validate(parse(before.replace(replace, () => by)))
    return validate.errors?.map(({ instancePath }) => instancePath) ?? []
  }

  it.each([
    ['key of an actor', 'actors.yaml', 'parent: ar', 'parnt: ar', '/ar-ministry'],
    ['key of a place', 'places.yaml', 'within:', 'in:', '/port-vero'],
    [
      'key of an event',
      'events.yaml',
      'label: Reported arrival',
      'lable: Reported arrival',
      '/engineers-come',
    ],
    ['key of a link', 'links.yaml', 'from: bo', 'form: bo', '/borland-answers'],
    ['key of a question', 'questions/divers.yaml', 'measure:', 'mesure:', ''],
    [
      'key of another kind of question',
      'questions/divers.yaml',
      'measure: stock',
      'measure: stock\nexclusive: true',
      '',
    ],
    ['key of a phrase', 'questions/divers.yaml', 'counted:', 'conted:', '/phrases'],
    ['key of a claim', 'questions/divers.yaml', 'speaker:', 'speeker:', '/claims/ar-divers'],
    ['key of a document', 'documents/daily-engineers.yaml', 'lang:', 'language:', ''],
    [
      'key of a report',
      'documents/daily-engineers.yaml',
      'first: true',
      'frist: true',
      '/reports/daily-engineers-02',
    ],
    ['key of a row', 'places.yaml', 'borland:', 'Borland:', ''],
    [
      'key that follows from where the row stands',
      'questions/divers.yaml',
      '    speaker:',
      '    question: divers\n    speaker:',
      '/claims/ar-divers',
    ],
    ['code of an actor', 'actors.yaml', 'kind: outlet', 'kind: paper', '/daily/kind'],
    ['code of a question', 'questions/divers.yaml', 'kind: quantity', 'kind: number', '/kind'],
    ['code of a zone', 'documents/daily-engineers.yaml', 'headline:', 'headlne:', '/zones/0'],
    ['code of a hedge', 'questions/divers.yaml', 'exact 40', 'exactly 40', '/claims/ar-divers/quantity'],
    ['code of a basis', 'events.yaml', '2030-05-06 relative', '2030-05-06 relativ', '/briefing-monday/time'],
    [
      'code of an act',
      'questions/engineers-there.yaml',
      'polarity: deny',
      'act: answr',
      '/claims/bo-denies/act',
    ],
    [
      'code of a mode',
      'documents/daily-engineers.yaml',
      'mode: own',
      'mode: ownn',
      '/reports/daily-engineers-07/mode',
    ],
    ['id of an actor', 'actors.yaml', 'parent: ar', 'parent: arr', '/ar-ministry/parent'],
    ['id in a list', 'events.yaml', '[ar, bo]', '[ar, boo]', '/engineers-come/concerns/1'],
    ['id of a claim', 'links.yaml', 'to: ar-divers', 'to: ar-diver', '/borland-answers/to'],
    [
      'id of a claimant',
      'questions/engineers-there.yaml',
      'claimant: bo',
      'claimant: boo',
      '/claims/bo-denies/claimant',
    ],
    [
      'id of a relay',
      'documents/daily-engineers.yaml',
      '[wire 2030-05-06]',
      '[wier]',
      '/reports/daily-engineers-01/via/0',
    ],
    [
      'id of a dated relay',
      'documents/daily-engineers.yaml',
      '[wire 2030-05-06]',
      '[wier 2030-05-06]',
      '/reports/daily-engineers-01/via/0',
    ],
    ['date', 'documents/daily-engineers.yaml', '2030-05-07 stated', '7.5.2030 stated', '/published'],
    [
      'answer too many',
      'questions/engineers-there.yaml',
      'polarity: deny',
      'polarity: deny\n    stance: supports',
      '/claims/bo-denies',
    ],
    [
      'answer with a refusal',
      'questions/engineers-there.yaml',
      'polarity: deny',
      'polarity: deny\n    act: decline',
      '/claims/bo-denies',
    ],
    ['list for a text', 'actors.yaml', 'name: Daily', 'name: [Daily]', '/daily/name'],
  ])('%s', (_, file, replace, by, path) => {
    expect(errorsAfter(file, replace, by)).toContain(path)
  })

  it.each([
    ['long form of a date', 'events.yaml', '2030-05-06 relative', '{edtf: 2030-05-06, basis: relative}'],
    ['long form of a number', 'questions/divers.yaml', 'exact 40', '{hedge: exact, low: 40, high: 40}'],
    ['long form of a relay', 'documents/daily-engineers.yaml', '[wire 2030-05-06]', '[{actor: wire}]'],
    [
      'long form of a zone',
      'documents/daily-engineers.yaml',
      'headline: Min',
      'kind: headline\n    passage: Min',
    ],
    ['act that is understood', 'questions/divers.yaml', 'quantity:', 'act: answer\n    quantity:'],
    [
      'file without rows',
      'questions/motive.yaml',
      (exampleFiles().get('questions/motive.yaml') ?? '').replace(/^[\s\S]*claims:\n/, ''),
      '',
    ],
  ])('is not the %s', (_, file, replace, by) => {
    expect(errorsAfter(file, replace, by)).toEqual([])
  })

  it('in an exception', () => {
    const validate = validatorFor(validators, 'exceptions.yaml')
    const given = { reason: 'w', until: 'u' }
    expect(validate({ 'own-voice': { 'bo-denies': given } })).toBe(true)
    expect(validate({ mode: { 'bo-denies': given } })).toBe(false)
    expect(validate({ 'own-voice': { 'bo-denys': given } })).toBe(false)
    expect(validate({ 'own-voice': { 'bo-denies': { reason: 'w', untl: 'u' } } })).toBe(false)
  })
})

describe('what an editor shows', () => {
  it('is a description of every field, from one place', () => {
    const without: string[] = []
    const twice: string[] = []
    const known = new Set<string>()
    const look = (table: TableName, path: readonly string[], field: Field, kind?: string): void => {
      const name = [table, ...path].join('.')
      known.add(name)
      if (field.is === 'code')
        expect(Object.keys(definitionsAt[name] ?? {}), name).toEqual(expect.arrayContaining([...field.codes]))
      const comment = commentOn(table, path, kind)
      if (comment !== undefined && Object.hasOwn(fieldDefinitions, name)) twice.push(name)
      if (comment === undefined && !Object.hasOwn(fieldDefinitions, name)) without.push(name)
      const of = field.is === 'list' ? field.of : field
      // spans are written as passages, the offsets of zones come from the lock
      if (of.is === 'record' && name !== 'reports.spans') inside(table, path, of.shape, kind)
    }
    const inside = (table: TableName, path: readonly string[], { fields }: Shape, kind?: string): void => {
      const unwritten = path.length === 0 ? ['id', 'recorded'] : path[0] === 'zones' ? ['start', 'end'] : []
      const owner = table === 'claims' ? 'question' : table === 'reports' ? 'document' : undefined
      for (const [name, field] of Object.entries(fields)) {
        if (!unwritten.includes(name) && !(path.length === 0 && name === owner))
          look(table, [...path, name], field, kind)
      }
    }
    for (const [table, shape] of Object.entries(shapes)) {
      const cases = 'cases' in shape ? Object.entries(shape.cases) : [[undefined, shape] as const]
      for (const [kind, one] of cases) inside(table as TableName, [], one, kind)
    }
    // these are written otherwise than the model has them
    expect({ without, twice }).toEqual({ without: [], twice: ['documents.zones', 'reports.spans'] })
    const ownForm = [
      'documents.zones.passage',
      'documents.reports',
      'questions.claims',
      'exceptions.reason',
      'exceptions.until',
    ]
    expect(Object.keys(fieldDefinitions).filter((name) => !known.has(name))).toEqual(ownForm)
    expect(Object.keys(definitionsAt).filter((name) => !known.has(name))).toEqual([])
  })

  it('is the meaning of each code, and of each id its name', () => {
    const schemas = new Map([...schemasOf(exampleFiles())].map(([name, text]) => [name, JSON.parse(text)]))
    const { patternProperties, definitions } = schemas.get('events.json')
    const { kind } = (Object.values(patternProperties)[0] as { properties: Record<string, Schema> })
      .properties
    expect(kind).toMatchObject({ description: 'What sort of happening it is.' })
    expect(kind?.enumDescriptions).toContain('Troops are moved to where they may be used.')
    expect(definitions.actors.enumDescriptions).toContain('Ana Orel (person)')
    expect(schemas.get('links.json').definitions.claims.enumDescriptions).toContainEqual(
      expect.stringMatching(/^On 6 May 2030 .*said that the number of divers in Port Vero was “40 divers”/),
    )
    const quantity = schemas.get('questions.json').allOf[1].then.properties.phrases
    expect(quantity.description).toBe('A noun phrase for what is counted.')
  })

  it('is made also of an empty record', () => {
    const schemas = editorSchemas(createDataset({}), commentOn)
    expect([...schemas.keys()]).toEqual(Object.values(schemaFiles))
    const ajv = new Ajv({ strict: false })
    for (const text of schemas.values()) expect(() => ajv.compile(JSON.parse(text))).not.toThrow()
  })

  it('is the same for the same record', () => {
    expect([...schemasOf(exampleFiles())]).toEqual([...schemasOf(exampleFiles())])
  })
})

it('every date of the profile is a date to the editor', () => {
  const pattern = new RegExp(String(edtfSchema.pattern))
  const ends = ['2030', '2030-05', '2030-05-06', '2030?', '2030-05~', '2030-05-06%', '2030-13', '..', '', 'x']
  const forms = ends.flatMap((one) => [
    one,
    ...ends.flatMap((other) => [`${one}/${other}`, `[${one}..${other}]`, `${one}..${other}`]),
  ])
  expect(forms.filter((form) => parseDate(form) && !pattern.test(form))).toEqual([])
  expect(forms.filter((form) => pattern.test(form) && !parseDate(form) && !form.includes('-13'))).toEqual(
    expect.not.arrayContaining(['', 'x', '../..', '[..]', '..']),
  )
})

it('VS Code knows which schema is for which files', () => {
  const root = join(packageFolder, '../..')
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(
      Object.entries(schemaFiles).map(([file, schema]) => [
        `packages/data/generated/editor/${schema}`,
        `packages/data/records/${file}`,
      ]),
    ),
  )
  expect(existsSync(join(root, '.vscode/extensions.json'))).toBe(true)
})
