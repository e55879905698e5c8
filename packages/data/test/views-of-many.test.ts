/** Of many claims a view looks up the few that it holds: it must answer as a dataset with these tables of its own. */
import { describe, expect, it } from 'vitest'
import { generatedDataset } from '../bench/generated-dataset.js'
import * as api from '../src/index.js'
import type { Dataset } from '../src/model.js'

const dataset = api.createDataset(generatedDataset({ claims: 600, seed: 7 }))

const claimants = new Set(dataset.claims.flatMap(({ claimant }) => claimant ?? []))
const selections: readonly (readonly [string, api.Selection])[] = [
  ...dataset.questions.map(({ id }) => [`on ${id}`, { question: id }] as const),
  ...[...claimants].slice(0, 8).map((claimant) => [`of ${claimant}`, { claimant }] as const),
  ['of a week', { said: { from: '2024-10-21', to: '2024-10-27' } }],
  ['read in a week', { published: { from: '2024-10-21', to: '2024-10-27' } }],
]

const readings: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  contradictions: api.contradictions,
  revisions: api.revisions,
  shifts: api.shifts,
  silences: api.silences,
  echoes: api.echoes,
  headlineOnly: api.headlineOnly,
  timeline: api.timeline,
  'timeline of publication': (view) => api.timeline(view, { clock: 'published' }),
  coverage: api.coverage,
  framing: (view) => api.framingBy(view, 'publisher'),
  origins: (view) => view.claims.map(({ id }) => api.origins(view, id)),
  independence: (view) => view.claims.map(({ id }) => api.independence(view, id)),
  links: (view) => view.claims.map(({ id }) => api.linksOf(view, id)),
  'what was said by a day': (view) => ({ ...api.asOf(view, '2024-11-15') }),
  'what could be read by a day': (view) => ({ ...api.asOf(view, '2024-11-15', { clock: 'published' }) }),
}

describe.each(Object.entries(readings))('%s', (_, reading) => {
  it('says of a view what it says of its tables', () => {
    for (const [of, selection] of selections) {
      const view = api.select(dataset, selection)
      expect(reading(view), of).toEqual(reading({ ...view }))
    }
  })
})
