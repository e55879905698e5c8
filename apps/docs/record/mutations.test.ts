import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { parts } from '../../../mutation/parts'
import { sha256Of } from '../../../mutation/sha256-of'
import { lastCounts, mutations } from './mutations'

it('each part of the run is counted once, or named as not counted', () => {
  const { parts: counted, missing, whole } = mutations()
  const names = counted.map(({ part }) => part)
  expect([...names, ...missing].sort()).toEqual(Object.keys(parts).sort())
  const sum = (of: 'all' | 'explained' | 'open') => counted.reduce((total, part) => total + part[of], 0)
  expect([sum('all'), sum('explained'), sum('open')]).toEqual([whole.all, whole.explained, whole.open])
  for (const file of Object.keys(lastCounts())) {
    const folder = dirname(file).replace('packages/data/', '')
    if (folder in parts) expect(names).toContain(folder)
  }
})

it('a file that is no longer as it was counted is named, and so is one that is gone', () => {
  const file = 'packages/data/src/dates.ts'
  const counts = {
    all: 2,
    noticed: 1,
    explained: 1,
    sha256: sha256Of(readFileSync(join(__dirname, '../../..', file), 'utf8')),
  }
  expect(mutations({ [file]: counts }).changed).toEqual([])
  expect(mutations({ [file]: { ...counts, sha256: sha256Of('') } }).changed).toEqual(['src/dates.ts'])
  expect(mutations({ 'packages/data/src/gone.ts': counts }).changed).toEqual(['src/gone.ts'])
})
