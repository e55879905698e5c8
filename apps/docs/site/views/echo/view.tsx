import { asOf, type Dataset, find, get } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { aDay, aText, oneOf } from '../../state/fields.js'
import { count } from '../../words/counts.js'
import { restsOn } from '../../words/rests-on.js'
import { AsOfControl, asOfInWords } from '../AsOfControl.js'
import { type ViewProps, view } from '../view.js'
import { AnswersBehind } from './AnswersTable.js'
import { answersBehind } from './answers.js'
import { sharedByDocuments } from './documents-that-share.js'
import { GroupArticle } from './GroupArticle.js'
import { carriedBySeveral, echoGroups } from './groups.js'
import { labelOf } from './names.js'
import { SharedByDocuments } from './SharedMatrix.js'

interface EchoState {
  readonly inferred: 'on' | 'off'
  /** The id of a publisher, or empty for all. */
  readonly publisher: string
  readonly asof: string
  readonly clock: 'said' | 'published'
}

export const echoView = view<EchoState>({
  fields: {
    inferred: oneOf(['on', 'off'], 'on'),
    publisher: aText(),
    asof: aDay(),
    clock: oneOf(['said', 'published'], 'said'),
  },
  Body: EchoBody,
})

function EchoBody({ record, state, change }: ViewProps<EchoState>): ReactNode {
  const then = state.asof === '' ? record : asOf(record, state.asof, { clock: state.clock })
  const day = asOfInWords(state.asof, state.clock)
  const options = { inferred: state.inferred === 'on' }
  const isWanted = (documents: readonly string[]) =>
    state.publisher === '' || documents.some((id) => get(then, 'documents', id).publisher === state.publisher)
  const groups = echoGroups(then, options).filter(({ documents }) => isWanted(documents))
  const answers = answersBehind(then, options).filter(({ documents }) => isWanted(documents))
  const pairs = sharedByDocuments(then, options).filter(({ documents }) => isWanted(documents))
  const where = `${day}${state.publisher === '' ? '' : ` in documents of ${publisherName(then, state.publisher)}`}`
  return (
    <>
      <form className="controls needs-script" onSubmit={(event) => event.preventDefault()}>
        <label>
          Publisher
          <select value={state.publisher} onChange={({ target }) => change({ publisher: target.value })}>
            <option value="">all</option>
            {publishersOf(record, state.publisher).map((id) => (
              <option key={id} value={id}>
                {publisherName(record, id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Origins
          <select
            value={state.inferred}
            onChange={({ target }) => change({ inferred: target.value as EchoState['inferred'] })}
          >
            <option value="on">printed or inferred</option>
            <option value="off">printed alone</option>
          </select>
        </label>
        <AsOfControl day={state.asof} clock={state.clock} change={change} />
      </form>
      <p className="status" role="status">
        {statusOf(then, groups, where)}
      </p>
      <Summary record={then} options={options} isWanted={isWanted} />

      <h2 id="echoes">One voice, several documents</h2>
      {groups.length === 0 ? (
        <p>
          No claim stands in two documents from one origin{where}
          {options.inferred ? '' : ', with origins that are inferred left out'}. What documents outside this
          record print is not known here.
        </p>
      ) : (
        groups.map((group) => (
          <GroupArticle
            key={[group.origin, ...group.documents].join()}
            record={then}
            group={group}
            options={options}
          />
        ))
      )}

      <h2 id="answers">What stands behind each answer</h2>
      <p>
        All claims that give one answer to one question in the same sense are one row. A statement is one act
        of saying, in one claim or in several. How many stand behind an answer is no measure of whether it is
        so, nor of those who print it.
      </p>
      {answers.length === 0 ? (
        <p>No document in this record gives an answer{where}.</p>
      ) : (
        <AnswersBehind record={then} answers={answers} />
      )}

      <h2 id="documents">Documents that share claims</h2>
      {pairs.length === 0 ? (
        <p>No two documents of this record carry the same claim{where}.</p>
      ) : (
        <SharedByDocuments record={then} pairs={pairs} />
      )}
    </>
  )
}

interface SummaryProps {
  readonly record: Dataset
  readonly options: { readonly inferred: boolean }
  readonly isWanted: (documents: readonly string[]) => boolean
}

/** How many claims several documents carry, and how many of these are one voice. */
function Summary({ record, options, isWanted }: SummaryProps): ReactNode {
  const { several, oneOrigin, mixed } = carriedBySeveral(record, options, isWanted)
  const own = several.length - oneOrigin.length - mixed.length
  return (
    <div className="echo-summary">
      <dl>
        <div>
          <dt>stand in more than one document</dt>
          <dd>{count(several.length, 'claim')}</dd>
        </div>
        <div>
          <dt>of them go back to one origin</dt>
          <dd>{oneOrigin.length}</dd>
        </div>
        {mixed.length > 0 && (
          <div>
            <dt>have several origins, fewer than documents</dt>
            <dd>{mixed.length}</dd>
          </div>
        )}
        <div>
          <dt>have as many origins as documents, or more</dt>
          <dd>{own}</dd>
        </div>
      </dl>
      {several.length > 0 && <p className="quiet">They stand in {restsOn(record, several)}.</p>}
    </div>
  )
}

function statusOf(record: Dataset, groups: ReturnType<typeof echoGroups>, where: string): string {
  const claims = groups.reduce((sum, { echoes }) => sum + echoes.length, 0)
  const voices = new Set(groups.map(({ origin }) => labelOf(record, origin)))
  if (claims === 0) return `No echo${where}.`
  return `${count(claims, 'echo', 'echoes')} of ${count(voices.size, 'origin')}, in ${count(groups.length, 'group')} of documents${where}.`
}

/** The publishers of the record by name, and one that an address names and the record does not hold. */
function publishersOf(record: Dataset, chosen: string): readonly string[] {
  const ids = new Set(record.documents.map(({ publisher }) => publisher))
  if (chosen !== '') ids.add(chosen)
  return [...ids].toSorted((a, b) => (publisherName(record, a) < publisherName(record, b) ? -1 : 1))
}

function publisherName(record: Dataset, id: string): string {
  return find(record, 'actors', id)?.name ?? `“${id}”, which is no publisher here`
}
