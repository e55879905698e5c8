import { type Dated, dateInWords } from '@dprk-ru/data'

/** A date in words; where it was not printed in full, also how it is known. */
export function saidInWords(said: Dated | undefined): string {
  if (!said) return 'at a time not given'
  const words = dateInWords(said.edtf)
  if (words.endsWith(')')) return words
  switch (said.basis) {
    case 'relative':
      return `${words} (worked out from the text)`
    case 'inferred':
      return `${words} (inferred)`
    default:
      return words
  }
}
