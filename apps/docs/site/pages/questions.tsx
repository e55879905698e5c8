import {
  type Claim,
  type Dataset,
  isHeadlineOnly,
  origins,
  type Question,
  select,
  type Topic,
} from '@dprk-ru/data'
import { toJsonLd } from '@dprk-ru/data/formats'
import type { ReactNode } from 'react'
import { absolute, href, pageOf } from '../addresses.js'
import { grouped } from '../grouped.js'
import { ClaimArticle } from '../parts/ClaimArticle.js'
import { Facts } from '../parts/Facts.js'
import { QuestionNumbers } from '../parts/QuestionNumbers.js'
import { coverageByQuestion, saidWithin } from '../parts/question-coverage.js'
import { questionFacts, questionTitle } from '../parts/question-facts.js'
import { RollCall } from '../parts/RollCall.js'
import { contradictionsByQuestion } from '../parts/relations.js'
import { TableBox } from '../parts/TableBox.js'
import { allClaimsByQuestion, allReportsByClaim } from '../parts/whole-record.js'
import type { Page } from '../shell/Page.js'
import { questionKindInWords, topicInWords } from '../words/codes.js'
import { count } from '../words/counts.js'
import { inOrderOfSaying } from '../words/order.js'

export function* questionPages(record: Dataset): Generator<Page> {
  yield {
    address: '/questions/',
    title: 'Questions',
    description:
      'Every question of the record, by topic, with how many claims answer it in how many documents.',
    body: <QuestionsBody record={record} />,
    json: record.questions.map((question) => {
      const { claims = [], documents = [] } = coverageByQuestion(record).get(question.id) ?? {}
      return { ...question, claims, documents }
    }),
  }
  for (const question of record.questions) yield questionPage(record, question)
}

function questionPage(record: Dataset, question: Question): Page {
  const claims = inOrderOfSaying(record, allClaimsByQuestion(record).get(question.id) ?? [])
  const ids = new Set(claims.map(({ id }) => id))
  return {
    address: pageOf('questions', question.id),
    title: questionTitle(question),
    description: `Who answered what, and when: ${count(claims.length, 'claim')} in the record on this question: ${question.text}`,
    body: <QuestionBody record={record} question={question} claims={claims} />,
    json: {
      question,
      claims: claims.map((claim) => withReadings(record, claim)),
      reports: claims.flatMap(({ id }) => allReportsByClaim(record).get(id) ?? []),
      links: record.links.filter(({ from, to }) => ids.has(from) || ids.has(to)),
    },
    linkedData: toJsonLd(select(record, { question: question.id }), { base: absolute('/id/') }),
  }
}

function withReadings(record: Dataset, claim: Claim) {
  return {
    ...claim,
    origins: origins(record, claim.id).origins,
    headlineOnly: isHeadlineOnly(record, claim.id),
  }
}

function QuestionsBody({ record }: { readonly record: Dataset }): ReactNode {
  const byTopic = grouped(record.questions, ({ topic }) => topic)
  const topics = (Object.keys(topicInWords) as Topic[]).flatMap((topic) => {
    const questions = byTopic.get(topic)
    return questions ? [{ topic, questions }] : []
  })
  return (
    <div className="record-list">
      <h1>Questions</h1>
      <p className="lead">
        {count(record.questions.length, 'question')}, each in one neutral wording. A claim is one actor’s
        dated answer to one of them.
      </p>
      {topics.map(({ topic, questions }) => (
        <section key={topic}>
          <h2 id={`topic-${topic}`}>{topicInWords[topic]}</h2>
          <p className="quiet">{count(questions.length, 'question')}</p>
          <TableBox label={`Questions on the topic ${topicInWords[topic]}`}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Question</th>
                  <th scope="col" className="number">
                    Claims
                  </th>
                  <th scope="col" className="number">
                    Documents
                  </th>
                </tr>
              </thead>
              <tbody>
                {questions.map((question) => (
                  <QuestionRow key={question.id} record={record} question={question} />
                ))}
              </tbody>
            </table>
          </TableBox>
        </section>
      ))}
    </div>
  )
}

interface QuestionProps {
  readonly record: Dataset
  readonly question: Question
}

function QuestionRow({ record, question }: QuestionProps): ReactNode {
  const { claims = [], documents = [] } = coverageByQuestion(record).get(question.id) ?? {}
  return (
    <tr>
      <th scope="row">
        <a href={href(pageOf('questions', question.id))}>{questionTitle(question)}</a>
        <br />
        <span className="quiet">Answered with {questionKindInWords[question.kind]}</span>
      </th>
      <td className="number">{claims.length}</td>
      <td className="number">{documents.length}</td>
    </tr>
  )
}

interface QuestionBodyProps extends QuestionProps {
  /** All of them, in the order of saying. */
  readonly claims: readonly Claim[]
}

function QuestionBody({ record, question, claims }: QuestionBodyProps): ReactNode {
  const standing = claims.filter(({ withdrawn }) => withdrawn === undefined)
  const called = standing.filter(({ quantity }) => quantity === undefined)
  const pairs = contradictionsByQuestion(record).get(question.id) ?? 0
  return (
    <div className="record-page">
      <h1>{questionTitle(question)}</h1>
      <p className="lead">{restsOn(record, question, standing)}</p>
      <Facts facts={questionFacts(record, question)} />
      {question.kind === 'quantity' && standing.length > called.length && (
        <>
          <h2>The numbers</h2>
          <QuestionNumbers record={record} question={question} />
        </>
      )}
      {called.length > 0 && (
        <>
          <h2>{question.kind === 'quantity' ? 'Asked, without a number' : 'Who answered what'}</h2>
          <RollCall
            record={record}
            claims={called}
            caption="Who answered, in the order of the latest possible day of the first answer"
          />
        </>
      )}
      {missingAnswer(question, standing)}
      <h2>Every claim</h2>
      <p className="quiet">
        {count(claims.length, 'claim')}, by the latest possible day of saying
        {standing.length < claims.length && `, ${claims.length - standing.length} of them withdrawn`}.
        {pairs > 0 && (
          <>
            {' '}
            {count(pairs, 'pair')} of claims on this question {pairs === 1 ? 'is' : 'are'} among the{' '}
            <a href={href('/contradictions/')}>listed contradictions</a>; listing is no finding.
          </>
        )}
      </p>
      {claims.map((claim) => (
        <ClaimArticle key={claim.id} record={record} claim={claim} />
      ))}
      <p className="quiet">
        Permanent address of the question: <a href={href(`/id/${question.id}/`)}>{question.id}</a>
      </p>
    </div>
  )
}

/** What the page rests on: an aggregate never stands without it. */
function restsOn(record: Dataset, { id }: Question, claims: readonly Claim[]): string {
  const covered = coverageByQuestion(record).get(id)
  if (!covered || claims.length === 0) {
    return 'No document in this record carries a claim on this question that stands.'
  }
  const documents = record.documents.filter((one) => covered.documents.includes(one.id))
  const publishers = new Set(documents.map(({ publisher }) => publisher))
  const languages = new Set(documents.map(({ lang }) => lang))
  const said = saidWithin(covered)
  const carried = `in ${count(documents.length, 'document')} of ${count(publishers.size, 'publisher')}, in ${count(languages.size, 'language')}`
  const rest =
    covered.absent.length > 0
      ? ` The other ${count(covered.absent.length, 'document')} of this record ${covered.absent.length === 1 ? 'carries' : 'carry'} nothing on it, which is not to say that nothing was said.`
      : ''
  return `${count(claims.length, 'claim')}${said === undefined ? '' : `, ${said}`}, ${carried}.${rest}`
}

/** Where everybody gave the same answer to a question of fact, that is said in words. */
function missingAnswer(question: Question, claims: readonly Claim[]): ReactNode {
  if (question.kind !== 'fact') return null
  const missing = (['affirm', 'deny'] as const).filter(
    (polarity) => !claims.some((claim) => claim.polarity === polarity),
  )
  if (missing.length !== 1) return null
  return (
    <p>
      No document in this record carries the answer “{missing[0] === 'affirm' ? 'yes' : 'no'}” to this
      question.
    </p>
  )
}
