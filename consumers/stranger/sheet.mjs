// Every claim as a row of a spreadsheet.
import { claimantInWords, dataset, describe, origins, saidBounds, saidOn, timeline } from '@dprk-ru/data'
import { toSheet } from '@dprk-ru/data/formats'

const rows = timeline(dataset).map(({ claim }) => {
  const { documents, origins: voices } = origins(dataset, claim.id)
  return {
    sentence: describe(dataset, claim),
    claimant: claimantInWords(dataset, claim) ?? 'nobody named',
    said: saidOn(dataset, claim).edtf,
    ...saidBounds(dataset, claim),
    modality: claim.modality ?? 'actual',
    ...claim.quantity,
    documents: documents.length,
    origins: voices.length,
  }
})
process.stdout.write(toSheet(rows))
