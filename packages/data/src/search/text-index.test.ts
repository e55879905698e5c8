import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('carries the licence of the library that is bundled with it, word for word', () => {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
  const [comment = ''] = /\/\*![\s\S]*?\*\//.exec(read('text-index.ts')) ?? []
  const licence = read('../../node_modules/minisearch/LICENSE.txt')
  const { version } = JSON.parse(read('../../node_modules/minisearch/package.json')) as { version: string }
  expect(comment.replace(/^ \* ?/gm, '')).toContain(licence.trim())
  expect(comment).toContain(`MiniSearch ${version},`)
})
