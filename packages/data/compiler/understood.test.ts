import { expect, it, vi } from 'vitest'

it('a claim is of what is so, and a report takes no side, where they say nothing else', async () => {
  vi.resetModules() // what is written down in the module is read anew
  const { understood } = await import('./understood.js')
  expect(understood).toEqual({ claims: { modality: 'actual' }, reports: { framing: 'neutral' } })
})
