import { expect, it } from 'vitest'
import { compile } from './compile.js'
import { exampleFiles } from './rules/example/record.js'
import { show } from './show.js'

const shown = (id: string): string => show(compile(exampleFiles(), '0.1.0'), id)

it('an actor is shown with its place, its fields and all that refer to it', () => {
  expect(shown('ana-orel')).toBe(
    [
      'ana-orel (actors), actors.yaml:11',
      '',
      'id: ana-orel',
      'kind: person',
      'name: Ana Orel',
      '',
      'used by ar-divers',
    ].join('\n'),
  )
})

it('a text is shown on lines of at most 100 columns', () => {
  const name = 'Ana Orel, who speaks for the ministry of Arland where it is asked about its engineers'
  const files = exampleFiles({ file: 'actors.yaml', replace: 'name: Ana Orel', by: `name: ${name}` })
  expect(show(compile(files, '0.1.0'), 'ana-orel').split('\n')).toContain(`name: ${name}`)
  const longer = exampleFiles({
    file: 'actors.yaml',
    replace: 'name: Ana Orel',
    by: `name: ${name}, and about the divers among them`,
  })
  const lines = show(compile(longer, '0.1.0'), 'ana-orel').split('\n')
  expect(lines).not.toContain(`name: ${name}, and about the divers among them`)
  expect(lines.filter((line) => line.length > 100)).toEqual([])
})

it('a claim is shown with its sentence, its chains and what links say of it', () => {
  const [head, ...rest] = shown('bo-denies').split('\n\n')
  expect(head).toMatch(/^bo-denies \(claims\), questions\/engineers-there\.yaml:\d+$/)
  expect(rest.slice(1)).toEqual([
    [
      'On 7 May 2030, Borland said that engineers were not in Port Vero, according to Daily.',
      '  bo → daily (daily-engineers)',
      '  bo-denies responds-to ar-divers, says daily',
    ].join('\n'),
    'used by daily-engineers-04, borland-answers',
  ])
})

it('a claim of nobody named is shown as such, with those who carried it', () => {
  expect(shown('unnamed-came')).toContain('\n  nobody named → daily (daily-engineers)\n')
  expect(shown('ar-engineers')).toContain('\n  ar-ministry → wire → daily (daily-engineers)\n')
})

it('a question is shown with the sentences of its claims', () => {
  const sentences = shown('engineers').split('\n\n').at(-2)?.split('\n') ?? []
  expect(sentences).toHaveLength(2)
  for (const sentence of sentences) expect(sentence).toMatch(/^- .*up to 300 engineers/)
})

it('what nothing refers to says nothing of it', () => {
  expect(shown('same-briefing')).not.toContain('used by')
})

it('an id that is none is told with the nearest', () => {
  expect(() => shown('ana-orell')).toThrow(
    new RangeError('"ana-orell" is the id of no record. Did you mean "ana-orel"?'),
  )
})

it('a row that is written and not sound is none', () => {
  const broken = compile(
    exampleFiles({ file: 'actors.yaml', replace: 'name: Ana Orel', by: 'name: 7' }),
    '0.1.0',
  )
  expect(() => show(broken, 'ana-orel')).toThrow('"ana-orel" is the id of no record.')
})
