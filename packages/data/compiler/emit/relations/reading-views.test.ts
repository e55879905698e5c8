import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ideas, readingViews, viewsOf } from './reading-views.js'

const folder = fileURLToPath(new URL('../../../sql', import.meta.url))

it('every file of views is an idea, and is read as it stands', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  expect([...ideas].sort()).toEqual(files.map((file) => file.replace('.sql', '')).sort())
  for (const idea of ideas) expect(viewsOf(idea)).toBe(readFileSync(`${folder}/${idea}.sql`, 'utf8'))
})

it('all ideas stand in one file, each after those that it uses', () => {
  const { path, mediaType, content, rows } = readingViews()
  expect({ path, mediaType, rows }).toEqual({ path: 'sql/views.sql', mediaType: 'application/sql', rows: {} })
  const [preamble, ...views] = String(content).split(/(?=CREATE VIEW)/)
  expect(preamble).toMatch(/^-- The main readings as views over the relations of schema\.sql/)
  expect(content).toBe([`${String(content).split('\n\n')[0]}\n`, ...ideas.map(viewsOf)].join('\n'))
  expect(views.length).toBeGreaterThan(ideas.length)
})
