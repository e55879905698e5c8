// One commit gives one site, to the byte.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { folder } from './pages.js'
import { rendered } from './render.js'

it('the pages, their data, scripts and search are the same when written twice', async () => {
  const first = await rendered({ docs: folder }, hashesOf)
  const second = await rendered({ docs: folder }, hashesOf)
  expect(Object.keys(first).length).toBeGreaterThan(100)
  expect(second).toEqual(first)
})

function hashesOf(built: string): Readonly<Record<string, string>> {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [
      relative(built, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}
