import { asOf, type Claim, type Dataset, get, type Topic } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, href } from '../../addresses.js'
import { grouped } from '../../grouped.js'
import { aDay, oneOf, someOf } from '../../state/fields.js'
import { count, listed } from '../../words/counts.js'
import { restsOn } from '../../words/rests-on.js'
import { AsOfControl, asOfInWords } from '../AsOfControl.js'
import { Choices } from '../Choices.js'
import { type ViewProps, view } from '../view.js'
import { AnswerGrid, answeredBothWays } from './AnswerGrid.js'
import { LookalikeLists } from './LookalikeLists.js'
import { lookalikesOf } from './lookalikes.js'
import { NumbersApart, numericPairs } from './NumbersApart.js'
import { PairArticle } from './PairArticle.js'
import { type Pair, pairsOf } from './pairs.js'
import { type Basis, bases, basisNames } from './reasons.js'

const topics = [
  'deployment',
  'training',
  'numbers',
  'casualties',
  'arms',
  'fighting',
  'china',
  'reactions',
  'diplomacy',
  'economy',
  'analysis',
] as const satisfies readonly Topic[]

interface ContradictionsState {
  readonly kind: readonly Basis[]
  readonly topic: readonly Topic[]
  readonly asof: string
  readonly clock: 'said' | 'published'
}

export const contradictionsView = view<ContradictionsState>({
  fields: {
    kind: someOf(bases),
    topic: someOf(topics),
    asof: aDay(),
    clock: oneOf(['said', 'published'], 'said'),
  },
  Body: ContradictionsBody,
})

function ContradictionsBody({ record, state, change }: ViewProps<ContradictionsState>): ReactNode {
  const then = state.asof === '' ? record : asOf(record, state.asof, { clock: state.clock })
  const day = asOfInWords(state.asof, state.clock)
  const isOnTopic = (question: string) =>
    state.topic.length === 0 || state.topic.includes(get(then, 'questions', question).topic)
  const all = pairsOf(then)
  const pairs = all.filter(
    ({ question, reasons }) =>
      isOnTopic(question.id) &&
      (state.kind.length === 0 || reasons.some(({ basis }) => state.kind.includes(basis))),
  )
  const isNarrowed = state.kind.length > 0 || state.topic.length > 0
  const bothWays = answeredBothWays(then, all).filter(({ id }) => isOnTopic(id))
  const numeric = numericPairs(pairs)
  const present = new Set(record.questions.map(({ topic }) => topic))
  return (
    <>
      <form className="controls needs-script" onSubmit={(event) => event.preventDefault()}>
        <Choices
          legend="Listed for (none chosen: any reason)"
          choices={bases.map((value) => ({ value, label: basisNames[value] }))}
          chosen={state.kind}
          change={(kind) => change({ kind })}
        />
        <Choices
          legend="Topics (none chosen: all)"
          choices={topics
            .filter((topic) => present.has(topic))
            .map((value) => ({ value, label: value === 'china' ? 'China' : value }))}
          chosen={state.topic}
          change={(topic) => change({ topic })}
        />
        <AsOfControl day={state.asof} clock={state.clock} change={change} />
      </form>
      <p className="status" role="status">
        {statusOf(then, pairs)}
        {day}.
      </p>

      <h2 id="pairs">Pairs that meet a rule</h2>
      {pairs.length === 0 && (
        <p>
          {isNarrowed && all.length > 0
            ? `No pair is listed for what is chosen${day}; without the choice of reasons and topics there ${all.length === 1 ? 'is 1' : `are ${all.length}`}.`
            : `No pair meets the rules at this date${day === '' ? '' : ` (${day.slice(2)})`}. That the record lists none does not mean that all agreed.`}
        </p>
      )}
      {[...grouped(pairs, ({ question }) => question)].map(([question, own]) => (
        <section key={question.id} className="question">
          <h3>
            <a href={href(addressOf(then, 'questions', question.id))}>{question.text.replace(/\.$/, '')}</a>{' '}
            <span className="quiet">{count(own.length, 'pair')}</span>
          </h3>
          {own.map((pair) => (
            <PairArticle key={pair.anchor} record={then} pair={pair} />
          ))}
        </section>
      ))}

      <h2 id="answers">The answers at a glance</h2>
      {bothWays.length > 0 ? (
        <AnswerGrid record={then} questions={bothWays} />
      ) : (
        <p>No question of fact has both a yes and a no among its answers here{day}.</p>
      )}
      {numeric.length > 0 && (
        <>
          <h3>Numbers that cannot both be</h3>
          <NumbersApart record={then} pairs={numeric} />
        </>
      )}

      <h2 id="not">Looks like one, is not</h2>
      <p>
        Answers that differ at first sight and that no rule lists, each with the reason. Where several reasons
        hold, a pair stands under the first of them.
      </p>
      <LookalikeLists record={then} lookalikes={lookalikesOf(then, isOnTopic)} narrowed={day} />
    </>
  )
}

function statusOf(record: Dataset, pairs: readonly Pair[]): string {
  if (pairs.length === 0) return 'No pair'
  const questions = new Set(pairs.map(({ question }) => question.id))
  const claims = new Map<string, Claim>(
    pairs.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])),
  )
  const kinds = bases.flatMap((kind) => {
    const own = pairs.filter(({ reasons }) => reasons.some(({ basis }) => basis === kind))
    return own.length === 0 ? [] : `${own.length} for ${kindInWords[kind]}`
  })
  return `${count(pairs.length, 'pair')} on ${count(questions.size, 'question')}: ${listed(kinds)}. The ${count(claims.size, 'claim')} of ${pairs.length === 1 ? 'this pair' : 'these pairs'} stand in ${restsOn(record, [...claims.values()])}`
}

const kindInWords: Readonly<Record<Basis, string>> = {
  ...basisNames,
  asserted: 'somebody saying so',
}
