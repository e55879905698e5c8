import { type Claim, type Dataset, get } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, claimHref, href } from '../../addresses.js'
import { AnswerGlyph } from '../../figures/AnswerGlyph.js'
import { grouped } from '../../grouped.js'
import { sideClass } from '../../sides.js'
import { Answer, answerKind } from '../../words/answers.js'
import { whenSaid, whoSaid } from '../../words/claims.js'
import { categories, categoryNames, type Lookalike, type Lookalikes } from './lookalikes.js'
import { QuotedWords } from './QuotedWords.js'
import { renderingsOf } from './quotations.js'

interface LookalikeListsProps {
  readonly record: Dataset
  readonly lookalikes: Lookalikes
  /** What the view was narrowed to, in words, for a list that is empty. */
  readonly narrowed: string
}

/** How many stand open in a list; the others are folded under a line that counts them. */
const open = 6

/** What looks like a pair and meets no rule, by the reason. */
export function LookalikeLists({ record, lookalikes, narrowed }: LookalikeListsProps): ReactNode {
  return categoryNames.map((name) => {
    const all = lookalikes[name]
    const folded = all.slice(open)
    return (
      <section key={name} className="lookalikes" id={`not-${name}`}>
        <h3>
          {categories[name].title} <span className="quiet">{all.length}</span>
        </h3>
        <p>{categories[name].rule}</p>
        {all.length === 0 && <p className="quiet">None in this record{narrowed}.</p>}
        {all.length > 0 && <Entries record={record} all={all.slice(0, open)} />}
        {folded.length > 0 && (
          <details>
            <summary>and {folded.length} more</summary>
            <Entries record={record} all={folded} />
          </details>
        )}
      </section>
    )
  })
}

function Entries({
  record,
  all,
}: {
  readonly record: Dataset
  readonly all: readonly Lookalike[]
}): ReactNode {
  return (
    <ul className="entries">
      {all.map(({ claims, why }) => (
        <li key={claims.map(({ id }) => id).join()}>
          {[...grouped(claims, ({ question }) => question)].map(([question, own]) => (
            <div key={question} className="on-question">
              <p className="quiet">
                On{' '}
                <a href={href(addressOf(record, 'questions', question))}>
                  {get(record, 'questions', question).text.replace(/\.$/, '')}
                </a>
              </p>
              <ul className="said">
                {own.map((claim) => (
                  <Line key={claim.id} record={record} claim={claim} />
                ))}
              </ul>
            </div>
          ))}
          <p className="why">{why}</p>
        </li>
      ))}
    </ul>
  )
}

function Line({ record, claim }: { readonly record: Dataset; readonly claim: Claim }): ReactNode {
  const renderings = claim.quantity === undefined ? renderingsOf(record, claim) : []
  return (
    <li className={sideClass(record, claim.claimant)} data-claim-id={claim.id}>
      <a href={claimHref(record, claim.id)}>{whoSaid(record, claim)}</a>, {whenSaid(record, claim)}:{' '}
      <span className="answer">
        {claim.quantity === undefined && <AnswerGlyph kind={answerKind(claim)} />}
        <Answer record={record} claim={claim} />
      </span>
      {claim.modality !== undefined && claim.modality !== 'actual' && (
        <span className="tag">{claim.modality}</span>
      )}
      <QuotedWords record={record} quotations={renderings} />
    </li>
  )
}
