import { type Claim, type Dataset, get, reportsOf } from '@dprk-ru/data'
import { Fragment, type ReactNode } from 'react'
import { addressOf, claimHref, href } from '../../addresses.js'
import { TableBox } from '../../parts/TableBox.js'
import { answerInWords } from '../../words/answers.js'
import { capitalised, count, listed } from '../../words/counts.js'
import type { AnswerBehind } from './answers.js'
import { labelOf } from './names.js'

interface AnswersProps {
  readonly record: Dataset
  readonly answers: readonly AnswerBehind[]
}

/** What stands behind each answer: first what several documents or claimants give, then, folded, all others. */
export function AnswersBehind({ record, answers }: AnswersProps): ReactNode {
  const several = answers.filter(({ documents, statements }) => documents.length > 1 || statements > 1)
  const others = answers.filter((one) => !several.includes(one))
  return (
    <>
      {several.length > 0 && (
        <Table record={record} answers={several} label="Answers of several documents or claimants" />
      )}
      {others.length > 0 && (
        <details>
          <summary>{count(others.length, 'answer')} given once, in one document</summary>
          <Table record={record} answers={others} label="Answers given once, in one document" />
        </details>
      )}
    </>
  )
}

function Table({ record, answers, label }: AnswersProps & { readonly label: string }): ReactNode {
  return (
    <TableBox label={label}>
      <table className="answers-behind">
        <caption>
          {label}: {count(answers.length, 'row')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
            <th scope="col">Statements</th>
            <th scope="col">Documents</th>
            <th scope="col">Origins</th>
            <th scope="col">Claimants</th>
            <th scope="col">States</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((behind) => (
            <Row key={behind.lead.id} record={record} behind={behind} />
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Row({ record, behind }: { readonly record: Dataset; readonly behind: AnswerBehind }): ReactNode {
  const { lead, claims, statements, documents, origins, claimants, unnamed, states } = behind
  const { modality = 'actual' } = lead
  return (
    <tr data-claim-id={lead.id}>
      <th scope="row">
        <a href={href(addressOf(record, 'questions', lead.question))}>
          {get(record, 'questions', lead.question).text.replace(/\.$/, '')}
        </a>
      </th>
      <td>
        <a href={claimHref(record, lead.id)}>
          <AnswerOf record={record} lead={lead} claims={claims} />
        </a>
        {modality !== 'actual' && <span className="tag">{modality}</span>}
      </td>
      <td>{statements}</td>
      <td>{documents.length}</td>
      <td>
        {origins.length}
        <span className="names">
          {listed(
            origins.map(({ actor, inferred }) => labelOf(record, actor) + (inferred ? ' (inferred)' : '')),
          )}
        </span>
      </td>
      <td>
        {claimants.length}
        <span className="names">
          {listed([
            ...claimants.map((actor) => labelOf(record, actor)),
            ...(unnamed > 0 ? [count(unnamed, 'source not named', 'sources not named')] : []),
          ])}
        </span>
      </td>
      <td>
        {states.length}
        <span className="names">{listed(states.map((state) => labelOf(record, state)))}</span>
      </td>
    </tr>
  )
}

interface AnswerOfProps {
  readonly record: Dataset
  readonly lead: Claim
  readonly claims: readonly string[]
}

/** An answer in words; a number in all the words in which a document prints it. */
function AnswerOf({ record, lead, claims }: AnswerOfProps): ReactNode {
  const printed = new Map(
    claims
      .flatMap((id) => reportsOf(record, id))
      .flatMap(({ raw, document }) => (raw === undefined ? [] : [[raw, document] as const])),
  )
  if (printed.size === 0) return capitalised(answerInWords(record, lead))
  return [...printed].map(([raw, document], index) => (
    <Fragment key={raw}>
      {index > 0 && ' · '}
      <q lang={get(record, 'documents', document).lang}>{raw}</q>
    </Fragment>
  ))
}
