import { dateInWords, type Event } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../../addresses.js'
import { eventKinds } from '../../words/kinds.js'

interface EventItemsProps {
  readonly events: readonly Event[]
  readonly labelledBy: string
}

/** Events in short: label, kind, and when they are said to have been. */
export function EventItems({ events, labelledBy }: EventItemsProps): ReactNode {
  return (
    <ul aria-labelledby={labelledBy}>
      {events.map(({ id, label, kind, time }) => (
        <li key={id}>
          <a href={href(pageOf('events', id))}>{label}</a>{' '}
          <span className="quiet">
            {eventKinds[kind]}
            {time && `, ${dateInWords(time.edtf)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
