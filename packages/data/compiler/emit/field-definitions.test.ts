import { expect, it, vi } from 'vitest'

it('a field that is written in a form of its own is described in that form', async () => {
  vi.resetModules() // what is written down in the module is read anew
  const { fieldDefinitions } = await import('./field-definitions.js')
  expect(fieldDefinitions['documents.zones']).toBe(
    'Stretches of the text that are not plain body, in the order of the text: `kind: first … last words`.',
  )
  expect(Object.keys(fieldDefinitions)).toEqual(
    expect.arrayContaining([
      'documents.zones.passage',
      'documents.reports',
      'questions.claims',
      'reports.spans',
      'exceptions.reason',
      'exceptions.until',
    ]),
  )
  for (const [path, meaning] of Object.entries(fieldDefinitions))
    expect([path, meaning]).toEqual([path, expect.stringMatching(/^[A-Z`].{12,}\.$/)])
})
