import type { ReactNode } from 'react'
import { DateMark } from '../../figures/DateMark.js'

const at = (day: string) => (day === 'late' ? 0.8 : 0.1)

/** What the lines beside a mark mean. */
export function DaysLegend({ hasHeadlines }: { readonly hasHeadlines: boolean }): ReactNode {
  return (
    <ul className="legend" aria-label="Days">
      <li>
        <Example earliest="early" />
        on one of these days
      </li>
      <li>
        <Example earliest={undefined} />
        no earliest day stated
      </li>
      <li>
        <svg width="14" height="16" aria-hidden="true">
          <path className="stroke" d="M9 3L4 8l5 5" />
        </svg>
        since a day before this month’s axis
      </li>
      {hasHeadlines && (
        <li>
          <svg className="headline-only" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <rect x="-5" y="-5" width="10" height="10" className="filled" />
          </svg>
          stands in a headline alone
        </li>
      )}
    </ul>
  )
}

function Example({ earliest }: { readonly earliest: string | undefined }): ReactNode {
  return (
    <svg width="56" height="16" aria-hidden="true">
      <DateMark bounds={{ earliest, latest: 'late' }} at={at} middle={8} />
    </svg>
  )
}
