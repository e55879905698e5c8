// Checked and run by Deno, which reads the package's own declarations.
import { asOf, type Claim, dataset, type Estimate, estimates, type RecordIds, select } from '@dprk-ru/data'
import { claims } from '@dprk-ru/data/claims'
import { toCsv } from '@dprk-ru/data/formats'
import { type SearchHit, search } from '@dprk-ru/data/search'

const first: Claim<RecordIds> | undefined = claims[0]
const view = asOf(select(dataset, { act: 'answer' }), '2024-10-31')
const sent: readonly Estimate<RecordIds>[] = estimates(view, 'dprk-troops-sent')
const hits: readonly SearchHit<RecordIds, 'actors'>[] = search(dataset, 'Зеленський', { tables: ['actors'] })

// @ts-expect-error: no question of the record has this id, also when the dataset is a view
const misspelt = () => estimates(view, 'dprk-troops-snet')

console.log(first?.id, sent.length, hits[0]?.id, toCsv(dataset, 'links').length, typeof misspelt)
