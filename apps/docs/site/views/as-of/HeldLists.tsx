import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { count, listed } from '../../words/counts.js'
import { hasLastDay, plainDate } from '../../words/days.js'
import { restsOn } from '../../words/rests-on.js'
import { ByQuestion, InOrder } from './ClaimLines.js'
import type { Held } from './held.js'
import { LaneCounts } from './LaneCounts.js'

interface HeldListsProps {
  readonly record: Dataset
  readonly held: Held
}

/** What was there by a day, and what came later: counts, then every claim. */
export function HeldLists({ record, held }: HeldListsProps): ReactNode {
  const { then, clock, certain, possible, later } = held
  const there = [...certain, ...possible].map(({ claim }) => claim)
  return (
    <>
      {there.length > 0 && (
        <p>
          They stand in {restsOn(then, there)}.{takenInWords(record, held)}
        </p>
      )}
      <LaneCounts record={record} held={held} />
      {/* The search finds a claim on the page of its question, and not once more for every day. */}
      <div data-pagefind-ignore="">
        <section className="held" data-held="certain" aria-labelledby="certain">
          <h2 id="certain">Certain: {count(certain.length, 'claim')}</h2>
          {certain.length === 0 ? (
            <p>No claim of this record has its last possible day by then.</p>
          ) : (
            <>
              <p className="quiet">Under each question stand those who spoke on it, in the order of time.</p>
              <ByQuestion record={then} clock={clock} moments={certain} />
            </>
          )}
        </section>
        <section className="held" data-held="possible" aria-labelledby="possible">
          <h2 id="possible">Possible: {count(possible.length, 'claim')}</h2>
          {possible.length === 0 ? (
            <p>No other claim of this record has a date that allows a day by then.</p>
          ) : (
            <>
              <p className="quiet">Their dates allow a day by then, and later days as well.</p>
              <InOrder record={then} clock={clock} moments={possible} />
            </>
          )}
        </section>
        <section className="held" data-held="later" aria-labelledby="later">
          <h2 id="later">Later: {count(later.length, 'claim')}</h2>
          {later.length === 0 ? (
            <p>Nothing in this record came later.</p>
          ) : (
            <details>
              <summary>What came later</summary>
              <InOrder record={record} clock={clock} moments={later} />
            </details>
          )}
        </section>
      </div>
    </>
  )
}

/** Certain or not, a claim without a last day of its own has none: the text that carries it was taken on that day. */
function takenInWords(record: Dataset, { clock, certain }: Held): string {
  const open = certain.filter(({ claim }) => !hasLastDay(record, claim, clock))
  if (open.length === 0) return ''
  const days = new Set(open.flatMap(({ latest }) => (latest === undefined ? [] : plainDate(latest))))
  const [have, their, counted] =
    open.length === 1 ? ['claim has', 'its', 'counts'] : ['claims have', 'their', 'count']
  return ` Of the certain, ${open.length} ${have} no last day of ${their} own and ${counted} from the day on which the text was taken, ${listed([...days])}.`
}
