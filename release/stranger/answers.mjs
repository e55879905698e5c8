import { dataset, describe, estimates, meta } from '@dprk-ru/data'
import { claims } from '@dprk-ru/data/claims'
import { fromCsv, toCsv } from '@dprk-ru/data/formats'
import { search } from '@dprk-ru/data/search'

const question = dataset.questions.find(({ kind }) => kind === 'quantity').id
console.log(
  JSON.stringify({
    version: meta.version,
    claims: claims.length,
    same: claims === dataset.claims,
    sentence: describe(dataset, claims[0]),
    estimates: estimates(dataset, question).length,
    found: search(dataset, 'Kursk').length > 0,
    actors: fromCsv({ actors: toCsv(dataset, 'actors') }).actors.length,
  }),
)
