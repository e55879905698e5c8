import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { parts } from '../../../mutation/parts'
import score from '../../../mutation/score.json'
import { mutations } from './mutations'

it('each part of the run is counted once, or named as not counted', () => {
  const { parts: counted, missing, whole } = mutations()
  const names = counted.map(({ part }) => part)
  expect([...names, ...missing].sort()).toEqual(Object.keys(parts).sort())
  const sum = (of: 'all' | 'explained' | 'open') => counted.reduce((total, part) => total + part[of], 0)
  expect([sum('all'), sum('explained'), sum('open')]).toEqual([whole.all, whole.explained, whole.open])
  for (const file of Object.keys(score.files)) {
    const folder = dirname(file).replace('packages/data/', '')
    if (folder in parts) expect(names).toContain(folder)
  }
})
