import { expect, it } from 'vitest'
import type { RuleId } from './policy.js'
import type { Surface } from './surface.js'
import { surfaceReasons } from './surface-reasons.js'

const before: Surface = {
  node: '>=20',
  paths: ['entry . (import, types)', 'file dist/csv/claims.csv', 'column claims.id TEXT'],
  fields: { places: { form: 'a table' }, 'places.name': { form: 'text' } },
  declarations: { index: { count: 'export function count(): number;', Low: 'export interface Low {\n}' } },
}
const index = (more: Readonly<Record<string, string>>) => ({
  index: { ...before.declarations.index, ...more },
})

it('asks for nothing where nothing changed', () => {
  expect(surfaceReasons(before, structuredClone(before))).toEqual([])
})

it.each<[RuleId, string, Partial<Surface>]>([
  ['node-changed', 'Node.js: was ">=20", is ">=22"', { node: '>=22' }],
  [
    'path-gone',
    'file dist/csv/claims.csv: is gone',
    { paths: before.paths.filter((path) => !path.startsWith('file')) },
  ],
  ['path-added', 'entry ./new: is new', { paths: [...before.paths, 'entry ./new'] }],
  ['field-gone', 'places.name: is gone', { fields: { places: { form: 'a table' } } }],
  [
    'export-gone',
    'index › count: is gone',
    { declarations: { index: { Low: 'export interface Low {\n}' } } },
  ],
  ['export-added', 'index › more: is new', { declarations: index({ more: 'export const more: 1;' }) }],
  [
    'export-added',
    'search › find: is new',
    { declarations: { ...before.declarations, search: { find: 'export const find: 1;' } } },
  ],
  [
    'export-added',
    'index › Low: + readonly by?: number;',
    { declarations: index({ Low: 'export interface Low {\n    readonly by?: number;\n}' }) },
  ],
  [
    'export-changed',
    'index › count: − export function count(): number; + export function count(): string;',
    { declarations: index({ count: 'export function count(): string;' }) },
  ],
])('%s: %s', (rule, what, change) => {
  expect(surfaceReasons(before, { ...before, ...change })).toEqual([{ rule, what }])
})

it('tells the lines that changed in a declaration of many', () => {
  const [was, is] = [1, 2].map((by) => ({
    ...before,
    declarations: index({ Low: `export interface Low {\n    readonly by: ${by};\n}` }),
  }))
  expect(surfaceReasons(was ?? before, is ?? before)).toEqual([
    { rule: 'export-changed', what: 'index › Low: − readonly by: 1; + readonly by: 2;' },
  ])
})

it('tells a change of order, which may matter', () => {
  const [was, is] = ['a\nb', 'b\na'].map((Low) => ({ ...before, declarations: index({ Low }) }))
  expect(surfaceReasons(was ?? before, is ?? before)).toEqual([
    { rule: 'export-changed', what: 'index › Low: the same lines stand otherwise' },
  ])
})
