import { bounds, dateInWords } from '@dprk-ru/data'

/** One date for each form of the profile; what it allows is worked out by the package. */
const examples = [
  '2024-10-28',
  '2024-10',
  '2024-10-28~',
  '2024-10/2025-01',
  '2024-10-28/..',
  '[2024-10-21..2024-10-22]',
  '[..2024-11-01]',
  '[2024-11-01..]',
]

export interface DateForm {
  readonly edtf: string
  readonly inWords: string
  readonly earliest: string
  readonly latest: string
}

export function dateForms(): readonly DateForm[] {
  return examples.map((edtf) => {
    const { earliest = 'open', latest = 'open' } = bounds(edtf)
    return { edtf, inWords: dateInWords(edtf), earliest, latest }
  })
}
