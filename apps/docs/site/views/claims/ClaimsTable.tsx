// biome-ignore-all lint/a11y/noRedundantRoles: rows are cards on a narrow screen, and a restyled table loses its roles in Safari
import { type Dataset, saidOn } from '@dprk-ru/data'
import { memo, type ReactNode } from 'react'
import { claimHref, href, pageOf } from '../../addresses.js'
import { AnswerGlyph } from '../../figures/AnswerGlyph.js'
import { TableBox } from '../../parts/TableBox.js'
import { sideClass } from '../../sides.js'
import { Answer, answerKind } from '../../words/answers.js'
import { carriedBy } from '../../words/claims.js'
import { modalityWords } from './codes.js'
import type { Filter } from './filters.js'
import type { Found } from './narrow.js'
import { quoted } from './printed.js'
import type { ClaimRow } from './rows.js'
import { dayInWords, flagsInWords } from './sheet.js'
import { sortOf } from './sorted.js'
import type { ClaimsState, Sort, SortColumn } from './state.js'

interface ClaimsTableProps {
  readonly found: Found
  readonly caption: string
  readonly filters: readonly Filter[]
  readonly sort: Sort
  readonly change: (part: Partial<ClaimsState>) => void
}

/** The rows on the screen: a table, which a narrow screen shows as cards. */
export function ClaimsTable({ found, caption, filters, sort, change }: ClaimsTableProps): ReactNode {
  const { record, shown, possible } = found
  const head = { sort, change }
  return (
    <TableBox label="Table of the claims found">
      <table className="cards" role="table">
        <caption>
          {caption}
          {filters.length > 0 && (
            <span className="on-paper"> Narrowed to {filters.map(({ words }) => words).join('; ')}.</span>
          )}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHead {...head} column="said" label="Said" />
            <SortHead {...head} column="claimant" label="Claimant" />
            <SortHead {...head} column="question" label="Question" />
            <th scope="col" role="columnheader">
              Answer, in printed words
            </th>
            <th scope="col" role="columnheader">
              Modality
            </th>
            <SortHead {...head} column="documents" label="Carried by" />
            <th scope="col" role="columnheader">
              Flags
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <Row key={row.claim.id} record={record} row={row} isPossible={possible.has(row.claim.id)} />
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

interface SortHeadProps {
  readonly column: SortColumn
  readonly label: string
  readonly sort: Sort
  readonly change: (part: Partial<ClaimsState>) => void
}

/** Sorts by its column, most documents or first in the alphabet or in time first; once more, the other way. */
function SortHead({ column, label, sort, change }: SortHeadProps): ReactNode {
  const { column: current, isDown } = sortOf(sort)
  const first: Sort = column === 'documents' ? '-documents' : column
  const other: Sort = column === 'documents' ? 'documents' : `-${column}`
  const isCurrent = current === column
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={isCurrent ? (isDown ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="needs-script"
        onClick={() => change({ sort: sort === first ? other : first })}
      >
        {label}
        <span aria-hidden="true">{isCurrent ? (isDown ? '↓' : '↑') : '↕'}</span>
      </button>
      <span className="unsorted">{label}</span>
    </th>
  )
}

interface RowProps {
  readonly record: Dataset
  readonly row: ClaimRow
  readonly isPossible: boolean
}

/** Remembered, so that what is typed does not draw a hundred rows anew that stay as they are. */
const Row = memo(function Row({ record, row, isPossible }: RowProps): ReactNode {
  const { claim, who, question } = row
  return (
    <tr role="row" data-claim-id={claim.id} className={sideClass(record, claim.claimant)}>
      <td role="cell" data-label="Said">
        {dayInWords(saidOn(record, claim))}
        {isPossible && <span className="tag">possibly outside the days chosen</span>}
      </td>
      <th scope="row" role="rowheader" data-label="Claimant">
        <a href={claimHref(record, claim.id)}>{who}</a>
      </th>
      <td role="cell" data-label="Question">
        <a href={href(pageOf('questions', claim.question))}>{question}</a>
      </td>
      <td role="cell" data-label="Answer">
        <span className="answer">
          {answerKind(claim) !== 'other' && <AnswerGlyph kind={answerKind(claim)} />}{' '}
          <Answer record={record} claim={claim} />
        </span>
        {quoted(record, claim).map(({ words, lang, translatedBy }) => (
          <span key={words} className="quoted">
            <q lang={lang}>{words}</q>
            {translatedBy !== undefined && ` (translation by ${translatedBy})`}
          </span>
        ))}
      </td>
      <td role="cell" data-label="Modality">
        {modalityWords[claim.modality ?? 'actual'].toLowerCase()}
      </td>
      <td role="cell" data-label="Carried by">
        {carriedBy(record, claim)}
      </td>
      <td role="cell" data-label="Flags">
        {flagsInWords(row).map((flag) => (
          <span key={flag} className="tag">
            {flag}
          </span>
        ))}
      </td>
    </tr>
  )
})
