// This folder tests others, so its own files are held to their types.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('type checks', () => {
  const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url))
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  expect(spawnSync(process.execPath, [compiler], { cwd, encoding: 'utf8' }).stdout).toBe('')
})
