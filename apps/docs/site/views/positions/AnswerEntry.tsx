import { certaintyOf, type Dataset, get, nameOf, reportsOf } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../../addresses.js'
import { AnswerGlyph } from '../../figures/AnswerGlyph.js'
import { Answer, answerInWords, answerKind } from '../../words/answers.js'
import { carriedBy, whenSaid, whoSaid } from '../../words/claims.js'
import { count } from '../../words/counts.js'
import { firstWords } from '../../words/quotations.js'
import type { Answered, Rendering, Utterance } from './utterances.js'

interface UtteranceProps {
  readonly record: Dataset
  readonly utterance: Utterance
  /** Whether every rendering is shown, or of each claim the first. */
  readonly isEvery: boolean
  /** The head of the column names who spoke; a cell need not. */
  readonly isSpeakerKnown: boolean
}

/** What was said once, as one document gives it or several. */
export function UtteranceEntry({ utterance, ...rest }: UtteranceProps): ReactNode {
  const { answers, renderings } = utterance
  const several = answers.length > 1 || renderings > 1
  return (
    <div className={several ? 'utterance several' : 'utterance'}>
      {several && <p className="renderings-count">{count(renderings, 'rendering')} of one utterance</p>}
      {answers.map((answered) => (
        <AnswerEntry key={answered.claim.id} answered={answered} {...rest} />
      ))}
    </div>
  )
}

type AnswerEntryProps = Omit<UtteranceProps, 'utterance'> & { readonly answered: Answered }

function AnswerEntry({ record, answered, isEvery, isSpeakerKnown }: AnswerEntryProps): ReactNode {
  const { claim, holding, renderings, shifts } = answered
  const who = whoSaid(record, claim)
  return (
    <>
      {shifts.map(({ from }) => (
        <p key={from.id} className="shift-note">
          <strong>Shift:</strong> before, {answerInWords(record, from)}, {whenSaid(record, from)}
        </p>
      ))}
      <a className={`entry ${holding}`} href={claimHref(record, claim.id)} data-claim-id={claim.id}>
        <span className="answer">
          <AnswerGlyph kind={answerKind(claim)} />
          <Answer record={record} claim={claim} />
          {claim.modality !== undefined && claim.modality !== 'actual' && (
            <span className="tag">{claim.modality}</span>
          )}
          {claim.tacit && <span className="tag">presupposed</span>}
          {certaintyOf(record, claim.id) === 'possible' && <span className="tag">possibly later</span>}
        </span>
        {holding === 'headline' ? (
          <HeadlineWords record={record} claim={claim.id} />
        ) : (
          (isEvery ? renderings : renderings.slice(0, 1)).map((rendering) => (
            <RenderedWords key={rendering.documents.join()} record={record} rendering={rendering} />
          ))
        )}
        <span className="carried">
          <span className={isSpeakerKnown ? 'visually-hidden' : 'who'}>
            {who}, {whenSaid(record, claim)}.{' '}
          </span>
          {carriedBy(record, claim)}
        </span>
      </a>
    </>
  )
}

function RenderedWords({
  record,
  rendering: { passages, lang, documents, translatedBy },
}: {
  readonly record: Dataset
  readonly rendering: Rendering
}): ReactNode {
  const publishers = documents.map((id) => nameOf(record, get(record, 'documents', id).publisher))
  return (
    <span className="rendering">
      {passages.map((words) => (
        <q key={words} lang={lang}>
          {firstWords(words)}
        </q>
      ))}
      <span className="source">
        {publishers.join(', ')}
        {translatedBy !== undefined && `, translated by ${nameOf(record, translatedBy)}`}
      </span>
    </span>
  )
}

/** The headline is the document's; that the article quotes no such words is said beside it. */
function HeadlineWords({ record, claim }: { readonly record: Dataset; readonly claim: string }): ReactNode {
  const ids = new Set(reportsOf(record, claim).map(({ document }) => document))
  return [...ids].map((id) => {
    const { title, lang, publisher } = get(record, 'documents', id)
    return (
      <span key={id} className="rendering in-headline">
        The headline says <q lang={lang}>{firstWords(title)}</q>; the article quotes no such words.
        <span className="source">{nameOf(record, publisher)}</span>
      </span>
    )
  })
}
