// How many were sent, by whose word: a Vega-Lite specification with a mark for each bound that was stated.
import { claimantInWords, dataset, dateInWords, estimates } from '@dprk-ru/data'

const values = estimates(dataset, 'dprk-troops-sent').map(({ claim, modality, printed, quantity, said }) => {
  const who = claimantInWords(dataset, claim) ?? 'nobody named'
  const words = printed[0]?.raw ?? quantity.hedge
  return { label: `${who}, ${dateInWords(said.edtf)}: “${words}”`, modality, ...quantity }
})
const x = { field: 'number', type: 'quantitative', title: 'people' }
const y = { field: 'label', type: 'nominal', sort: null, title: null, axis: { labelLimit: 0 } }
const stated = [{ fold: ['low', 'high'], as: ['bound', 'number'] }, { filter: 'isValid(datum.number)' }]
const point = { mark: 'point', transform: stated, encoding: { x, shape: { field: 'hedge' } } }
const range = { x: { ...x, field: 'low' }, x2: { field: 'high' } }
const span = { mark: 'rule', transform: [{ filter: 'datum.low < datum.high' }], encoding: range }
const encoding = { y, color: { field: 'modality' } }
console.log(JSON.stringify({ width: 400, data: { values }, encoding, layer: [span, point] }, null, 2))
