import { type Dated, dateInWords } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { dateBasisInWords } from '../words/codes.js'

/** A date in words, and how it is known. */
export function KnownDate({ dated }: { readonly dated: Dated }): ReactNode {
  const { edtf, basis, why, printed } = dated
  return (
    <>
      {dateInWords(edtf)}{' '}
      <span className="quiet">
        ({dateBasisInWords[basis]}
        {why !== undefined && `: ${why}`}
        {printed !== undefined && (
          <>
            ; the document prints <q>{printed}</q>
          </>
        )}
        )
      </span>
    </>
  )
}
