// CommonJS as TypeScript writes it. Its `require` is resolved by the package's other half.
import data = require('@dprk-ru/data')
import table = require('@dprk-ru/data/claims')
import formats = require('@dprk-ru/data/formats')
import finder = require('@dprk-ru/data/search')

const view: data.Dataset<data.RecordIds> = data.asOf(data.dataset, '2024-10-31')
export const counts: readonly data.Estimate<data.RecordIds>[] = data.estimates(view, 'dprk-troops-sent')
export const claim: data.Claim<data.RecordIds> | undefined = table.claims[0]
export const csv: string = formats.toCsv(view, 'claims')
export const hits: readonly finder.SearchHit<data.RecordIds>[] = finder.search(view, '북한군')
// @ts-expect-error no such question
data.estimates(view, 'dprk-trops-sent')
// @ts-expect-error no such table
formats.toCsv(view, 'claim')
// @ts-expect-error no such export
finder.seek(view, 'kursk')
