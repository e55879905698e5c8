const { dataset, describe, estimates, meta } = require('@dprk-ru/data')
const { claims } = require('@dprk-ru/data/claims')
const { fromCsv, toCsv } = require('@dprk-ru/data/formats')
const { search } = require('@dprk-ru/data/search')

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
