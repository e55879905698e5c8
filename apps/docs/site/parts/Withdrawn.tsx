import type { Dataset, Life } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, href } from '../addresses.js'
import { withdrawnInWords } from '../words/codes.js'

interface WithdrawnProps {
  readonly record: Dataset
  readonly table: 'claims' | 'reports'
  readonly row: Life<string>
}

/** That a row was withdrawn, since when, why, and what stands in its place; nothing for one that stands. */
export function Withdrawn({ record, table, row }: WithdrawnProps): ReactNode {
  const { withdrawn, withdrawnWhy, replacedBy } = row
  if (withdrawn === undefined) return null
  return (
    <p className="notice">
      <strong>Withdrawn</strong> in release {withdrawn}
      {withdrawnWhy !== undefined && `: ${withdrawnInWords[withdrawnWhy]}`}. No reading uses this row since
      then.
      {replacedBy !== undefined && (
        <>
          {' '}
          In its place stands <a href={href(addressOf(record, table, replacedBy))}>{replacedBy}</a>.
        </>
      )}
    </p>
  )
}
