import {
  type Claim,
  type Dataset,
  nameOf,
  type Reply,
  type Revision,
  replies,
  revisions,
  select,
  silences,
  stateOf,
  type Unanswered,
} from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, claimHref, href } from '../../addresses.js'
import { answerInWords } from '../../words/answers.js'
import { carriedBy, whenSaid, whoSaid } from '../../words/claims.js'

/** What stands around a state's answers: what it left open, what it changed, and who spoke to whom. */
export interface Around {
  readonly silences: readonly Unanswered[]
  readonly revisions: readonly Revision[]
  /** A claim, and the replies to it; one side or the other is the state's. */
  readonly replies: readonly { readonly to: Claim; readonly reply: Reply }[]
}

export function aroundOf(record: Dataset, state: string, question?: string): Around {
  const own = select(record, question === undefined ? { state } : { state, question })
  const isOwn = ({ claimant, joint = [] }: Claim) =>
    [claimant, ...joint].some((actor) => stateOf(record, actor) === state)
  const isAsked = (claim: Claim) => question === undefined || claim.question === question
  const answered = new Set(record.links.flatMap(({ type, to }) => (type === 'responds-to' ? [to] : [])))
  return {
    silences: silences(own),
    revisions: revisions(own),
    replies: record.claims
      .filter(({ id }) => answered.has(id))
      .flatMap((to) => replies(record, to.id).map((reply) => ({ to, reply })))
      .filter(({ to, reply }) => isOwn(to) || isOwn(reply.claim))
      .filter(({ to, reply }) => isAsked(to) || isAsked(reply.claim)),
  }
}

interface AroundListsProps {
  readonly record: Dataset
  readonly around: Around
  /** The state's name within a sentence. */
  readonly name: string
}

/** The lists below the matrix. */
export function AroundLists({ record, around, name }: AroundListsProps): ReactNode {
  return (
    <div className="around">
      <section>
        <h2>Asked, and no answer</h2>
        {around.silences.length === 0 ? (
          <p>No document in this record has {name} asked a question here and leaving it without an answer.</p>
        ) : (
          <ul>
            {around.silences.map(({ claim, laterAnswers }) => (
              <li key={claim.id}>
                <OneClaim record={record} claim={claim} />
                <p className="quiet">
                  {laterAnswers.length === 0
                    ? 'No later answer to this question by the same claimant in this record.'
                    : 'Later, by the same claimant: '}
                  {laterAnswers.map((later, index) => (
                    <span key={later.id}>
                      {index > 0 && '; '}
                      <a href={claimHref(record, later.id)}>{answerInWords(record, later)}</a>,{' '}
                      {whenSaid(record, later)}
                    </span>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>Answered otherwise later</h2>
        {around.revisions.length === 0 ? (
          <p>
            No claimant of {name} answered a question here one way, and later another way, in this record.
          </p>
        ) : (
          <ul>
            {around.revisions.map(({ from, to, link, certainty }) => (
              <li key={`${from.id} ${to.id}`}>
                <OneClaim record={record} claim={from} />
                <p>
                  Then: <a href={claimHref(record, to.id)}>{answerInWords(record, to)}</a>,{' '}
                  {whenSaid(record, to)}
                  {certainty === 'possible' && <span className="tag">the order is uncertain</span>}
                </p>
                {link && <p className="quiet">{assertedBy(record, link.assertedBy)} joins the two.</p>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>Replies</h2>
        {around.replies.length === 0 ? (
          <p>No document in this record joins an answer of {name} to a reply.</p>
        ) : (
          <ul>
            {around.replies.map(({ to, reply: { claim, link } }) => (
              <li key={link.id}>
                <OneClaim record={record} claim={claim} />
                <p>in reply to</p>
                <OneClaim record={record} claim={to} />
                <p className="quiet">
                  That the one replies to the other: {assertedBy(record, link.assertedBy)}.
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

function OneClaim({ record, claim }: { readonly record: Dataset; readonly claim: Claim }): ReactNode {
  const question = record.questions.find(({ id }) => id === claim.question)
  return (
    <p>
      <strong>{whoSaid(record, claim)}</strong>, {whenSaid(record, claim)}:{' '}
      <a href={claimHref(record, claim.id)}>{answerInWords(record, claim)}</a>
      {question && (
        <>
          {' to '}
          <a href={href(addressOf(record, 'questions', question.id))}>“{question.text.replace(/\.$/, '')}”</a>
        </>
      )}{' '}
      <span className="quiet">({carriedBy(record, claim)})</span>
    </p>
  )
}

function assertedBy(record: Dataset, actor: string): string {
  return actor === 'curators' ? 'the curators of this record' : nameOf(record, actor)
}
