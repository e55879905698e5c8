import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { declarationsIn, isWidened } from './declarations.js'

const report = (code: string) => `## API Report File\n\n> Do not edit.\n\n\`\`\`ts\n\n${code}\n\`\`\`\n`

describe('the declarations of an API report', () => {
  it('are found by the names under which they are exported', () => {
    const code = `// @public
export function count(of: string): number;

// @public
export function count(of: number): number;

// @public
export interface Count {
    // (undocumented)
    readonly low: number;
}

// @public
interface Event_2 {
    readonly id: string;
}
export { Event_2 as Event }

// (No @packageDocumentation comment for this package)
`
    expect(declarationsIn(report(code))).toEqual({
      count: 'export function count(of: string): number;\nexport function count(of: number): number;',
      Count: 'export interface Count {\n    readonly low: number;\n}',
      Event: 'interface Event_2 {\n    readonly id: string;\n}\nexport { Event_2 as Event }',
    })
  })

  it.each(['index', 'formats', 'search'])('of %s are all there', (entry) => {
    const text = readFileSync(new URL(`../../api/${entry}.api.md`, import.meta.url), 'utf8')
    const found = declarationsIn(text)
    const marks = text.match(/^\/\/ @public/gm) ?? []
    expect(Object.keys(found).length).toBeGreaterThan(0)
    expect(
      Object.values(found)
        .join('\n')
        .match(/^(export )?(declare )?(class|const|function|interface|type) /gm),
    ).toHaveLength(marks.length)
  })

  it('are without the lines around them', () => {
    expect(declarationsIn(report('export const count: 5;'))).toEqual({ count: 'export const count: 5;' })
  })

  it('are refused where one has no name of its own', () => {
    expect(() => declarationsIn(report('export default 5;'))).toThrow('no name in a declaration')
    expect(() => declarationsIn(report("import type Count from 'count';\nimport more from 'more';"))).toThrow(
      /^no name in a declaration of an API report: import type Count from 'count';$/,
    )
  })

  it('are refused where the report has no code', () => {
    expect(() => declarationsIn('## API Report File\n')).toThrow('an API report has no code')
  })
})

describe('a declaration', () => {
  const before = 'export interface Count {\n    readonly low: number;\n    readonly high?: number;\n}'
  it.each([
    [
      'an optional member',
      before.replace('    readonly high', '    readonly mid?: number;\n    readonly high'),
    ],
    ['an optional member at the end', before.replace('\n}', '\n    more?: boolean;\n}')],
  ])('is wider with %s', (_, after) => {
    expect(isWidened(before, after)).toBe(true)
  })

  it.each([
    ['a member that must be there', before.replace('\n}', '\n    readonly more: boolean;\n}')],
    ['a member gone', before.replace('    readonly high?: number;\n', '')],
    ['a member of another type', before.replace('high?: number', 'high?: string')],
    ['a member that may be absent now', before.replace('low:', 'low?:')],
    ['the last line gone', before.replace('\n}', '')],
  ])('is another with %s', (_, after) => {
    expect(isWidened(before, after)).toBe(false)
  })
})
