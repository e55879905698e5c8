import { type Clock, type Dataset, isHeadlineOnly, type Moment } from '@dprk-ru/data'
import { Fragment, type ReactNode } from 'react'
import { AnswerLegend } from '../../figures/AnswerGlyph.js'
import { SideLegend } from '../../figures/Legend.js'
import { answerKind } from '../../words/answers.js'
import { count } from '../../words/counts.js'
import { plainDate } from '../../words/days.js'
import { UndatedStrip } from './DayList.js'
import { DaysLegend } from './DaysLegend.js'
import { MonthPanel } from './MonthPanel.js'
import { type Gap, gapBetween, type Panel, type Timeline } from './panels.js'

interface TimelineFigureProps {
  readonly record: Dataset
  readonly clock: Clock
  readonly timeline: Timeline
  readonly moments: readonly Moment[]
  /** Nothing was left out: what is not here is nowhere in the record. */
  readonly isWhole: boolean
}

/** The figure: every claim on an axis of days, a panel for each month with claims, then what has no last day. */
export function TimelineFigure({
  record,
  clock,
  timeline,
  moments,
  isWhole,
}: TimelineFigureProps): ReactNode {
  const { panels, undated, dated } = timeline
  const claims = moments.map(({ claim }) => claim)
  const lanes = [...new Set(panels.flatMap((panel) => titles(panel)))].toSorted()
  const undatedCount = moments.length - dated.length
  return (
    <figure className="timeline">
      <figcaption>
        {dated.length > 0 && <h2>{headline(dated, moments, clock)}</h2>}
        <p className="quiet">
          One mark is one claim. Its shape is the answer, its colour the side of the speaker; it stands on the
          latest day that its date allows. Each month with claims has an axis of its own, of equal days.
        </p>
        <AnswerLegend kinds={claims.map(answerKind)} />
        <DaysLegend hasHeadlines={claims.some(({ id }) => isHeadlineOnly(record, id))} />
        <SideLegend record={record} claimants={claims.map(({ claimant }) => claimant)} />
      </figcaption>
      {panels.map((panel, index) => {
        const before = panels[index - 1]
        const gap = before && gapBetween(before, panel, moments)
        return (
          <Fragment key={panel.month}>
            {gap && <p className="gap">{gapInWords(gap, clock, isWhole)}</p>}
            <MonthPanel
              record={record}
              clock={clock}
              panel={panel}
              isWhole={isWhole}
              without={lanes.filter((title) => !titles(panel).includes(title))}
            />
          </Fragment>
        )
      })}
      <section className="undated" aria-labelledby="undated">
        <h3 id="undated">Without a last day</h3>
        <p>
          {undatedCount === 0
            ? `Every claim shown has a last day by which it was ${clock}.`
            : `${count(undatedCount, 'claim states', 'claims state')} no last day by which ${undatedCount === 1 ? 'it was' : 'they were'} ${clock}, and no document that carries ${undatedCount === 1 ? 'it' : 'them'} sets one. No axis has a place for ${undatedCount === 1 ? 'it' : 'them'}.`}
        </p>
        <UndatedStrip record={record} clock={clock} lanes={undated} />
      </section>
    </figure>
  )
}

function titles({ lanes }: Panel): readonly string[] {
  return lanes.map(({ lane }) => lane.title)
}

function headline(dated: readonly Moment[], moments: readonly Moment[], clock: Clock): string {
  const days = [...new Set(dated.flatMap(({ latest }) => latest ?? []))].toSorted()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const by =
    first === last
      ? plainDate(first)
      : `one of ${count(days.length, 'day')} from ${plainDate(first)} to ${plainDate(last)}`
  return `${dated.length} of ${count(moments.length, 'claim')} dated: ${clock} on or by ${by}`
}

/** Where some claims are left out, the others may be dated there. */
function gapInWords({ from, to, mayFallHere }: Gap, clock: Clock, isWhole: boolean): string {
  const stretch = from === to ? `on ${plainDate(from)}` : `from ${plainDate(from)} to ${plainDate(to)}`
  const unsure =
    mayFallHere === 0
      ? ''
      : ` ${count(mayFallHere, 'claim whose day is uncertain', 'claims whose days are uncertain')} may belong there.`
  return `No claim ${isWhole ? 'of this record' : 'shown here'} is dated as ${clock} ${stretch}.${unsure}`
}
