import { asOf, contradictions, dataset, echoes, positions, select, timeline } from '@dprk-ru/data'

// What China's offices said on each question, silences included.
positions(dataset, 'cn')

// Pairs of claims that do not go together, and why each pair is listed.
contradictions(dataset)

// Reports of one claim that share an origin.
echoes(dataset)

// The claims of one state, in the order in which they could be read.
timeline(select(dataset, { state: 'ru' }), { clock: 'published' })

// What had been said by a day, as far as that is certain.
asOf(dataset, '2025-04-27', { possible: false })
