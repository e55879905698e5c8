import { type Dataset, meta } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { absolute, href } from '../addresses.js'
import { grouped } from '../grouped.js'
import { Copyable } from '../parts/CiteBox.js'
import { jsonAddress, type Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { HeldLists } from '../views/as-of/HeldLists.js'
import { type Held, heldBy, type KnownDay, knownDays } from '../views/as-of/held.js'
import { asOfADay } from '../views/as-of/view.js'
import { clockWords, heldInWords } from '../views/as-of/words.js'
import { count } from '../words/counts.js'
import { dayAndMonth, plainDate } from '../words/days.js'

/**
 * The slider, and a page without a script for every day on which something became certain. The dated pages read
 * the clock *said*, which every claim has.
 */
export function* asOfPages(record: Dataset): Generator<Page> {
  const known = knownDays(record, 'said')
  yield {
    address: '/as-of/',
    title: 'As of a day',
    description:
      'What the record held by any day: the claims that were there for certain, those that were possibly there, and those that came later.',
    script: 'as-of',
    json: { clock: 'said', days: known.map(({ day, claims }) => ({ day, claims, address: pageOfDay(day) })) },
    body: (
      <>
        <h1>As of a day</h1>
        <p className="lead">
          What this record held by any day. A claim is certain from the last day that its date allows, and
          possible from the first. <a href="#days">Every day on which something became certain</a> has a page.
        </p>
        <ServedView view={asOfADay} record={record} />
        <DaysByMonth known={known} />
      </>
    ),
  }
  for (const [index, { day }] of known.entries()) {
    const held = heldBy(record, day, 'said')
    yield {
      address: pageOfDay(day),
      title: `As of ${plainDate(day)}`,
      description: heldInWords(held),
      json: heldAsData(held),
      body: (
        <DatedBody record={record} held={held} before={known[index - 1]?.day} after={known[index + 1]?.day} />
      ),
    }
  }
}

function pageOfDay(day: string): string {
  return `/as-of/${day}/`
}

function heldAsData({ day, clock, certain, possible, later }: Held) {
  const ids = (moments: Held['certain']) => moments.map(({ claim }) => claim.id)
  return { day, clock, certain: ids(certain), possible: ids(possible), later: ids(later) }
}

interface DatedBodyProps {
  readonly record: Dataset
  readonly held: Held
  readonly before: string | undefined
  readonly after: string | undefined
}

function DatedBody({ record, held, before, after }: DatedBodyProps): ReactNode {
  const { day, clock } = held
  return (
    <div className="as-of">
      <h1>As of {plainDate(day)}</h1>
      <p className="sentence">{heldInWords(held)}</p>
      <p className="quiet">
        The clock “{clock}”: {clockWords[clock]}. <a href={href(`/as-of/?d=${day}`)}>Move this day</a> or{' '}
        <a href={href(`/as-of/?d=${day}&clock=published`)}>read it on the clock “published”</a>.
      </p>
      <nav className="neighbours" aria-label="Days on which something became known">
        {before !== undefined && (
          <a rel="prev" href={href(pageOfDay(before))}>
            ← {plainDate(before)}
          </a>
        )}
        <a href={href('/as-of/#days')}>All days</a>
        {after !== undefined && (
          <a rel="next" href={href(pageOfDay(after))}>
            {plainDate(after)} →
          </a>
        )}
      </nav>
      <HeldLists record={record} held={held} />
      <h2>Cite this page</h2>
      <Copyable
        id="citation"
        label="Text"
        text={`dprk-ru, record ${meta.version}, as of ${plainDate(day)} (what had been ${clock} by that day). ${absolute(pageOfDay(day))}`}
      />
      <p>
        <a href={href(jsonAddress(pageOfDay(day)))}>The ids on this page as JSON</a>
      </p>
    </div>
  )
}

function DaysByMonth({ known }: { readonly known: readonly KnownDay[] }): ReactNode {
  return (
    <section className="known-days" aria-labelledby="days">
      <h2 id="days">Every day on which something became certain</h2>
      <p>By the clock “said”: the last day that the date of a claim allows.</p>
      {[...grouped(known, ({ day }) => day.slice(0, 7))].map(([month, days]) => (
        <section key={month}>
          <h3>{plainDate(month)}</h3>
          <ul>
            {days.map(({ day, claims, isOfTaking }) => (
              <li key={day}>
                <a href={href(pageOfDay(day))}>{dayAndMonth(day)}</a>{' '}
                <span className="quiet">
                  {count(claims, 'claim')}
                  {isOfTaking && ', without a last day of their own: the day on which the text was taken'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
