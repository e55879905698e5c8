import { type Dataset, get } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import type { Quotation } from './quotations.js'

interface QuotedWordsProps {
  readonly record: Dataset
  readonly quotations: readonly Quotation[]
}

/** What documents print, each in its language and with its publisher. */
export function QuotedWords({ record, quotations }: QuotedWordsProps): ReactNode {
  return quotations.map(({ document, words }) => {
    const { publisher, lang } = get(record, 'documents', document)
    return (
      <span key={document + words} className="quotation">
        <q lang={lang}>{words}</q> <span className="quiet">({get(record, 'actors', publisher).name})</span>
      </span>
    )
  })
}
