import type { Dataset, Moment } from '@dprk-ru/data'
import { type AnswerKind, answerKind } from '../../words/answers.js'
import { count, listed } from '../../words/counts.js'
import { restsOn } from '../../words/rests-on.js'
import { byLane } from './lanes.js'

const silences: readonly (readonly [kind: AnswerKind, words: string])[] = [
  ['decline', 'gave no answer'],
  ['disclaim', 'said that they did not know'],
  ['no-reply', 'did not reply'],
]

/** What the figure shows, counted: who spoke, who gave no answer, and what all of it rests on. */
export function summaryOf(record: Dataset, moments: readonly Moment[]): readonly string[] {
  const lanes = byLane(record, moments, 'state')
  const spoke = lanes.map(([{ title }, held]) => `${title} ${held.length}`)
  const silent = silences.flatMap(([kind, words]) => {
    const held = lanes
      .map(([{ title }, all]) => ({ title, all: all.filter(({ claim }) => answerKind(claim) === kind) }))
      .filter(({ all }) => all.length > 0)
    if (held.length === 0) return []
    const number = held.reduce((sum, { all }) => sum + all.length, 0)
    const who = held.map(({ title, all }) => `${title} ${all.length}`)
    return [`In ${count(number, 'claim')} those who were asked ${words}: ${listed(who)}.`]
  })
  return [
    `Claims by those who speak: ${listed(spoke)}.`,
    ...silent,
    `All of it stands in ${restsOn(
      record,
      moments.map(({ claim }) => claim),
    )}.`,
  ]
}
