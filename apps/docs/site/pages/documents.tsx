import { bounds, type Dataset, type Document, find, originOf } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf } from '../addresses.js'
import { actorTitle } from '../parts/ActorLink.js'
import { CiteBox } from '../parts/CiteBox.js'
import { DocumentAccounting } from '../parts/DocumentAccounting.js'
import { documentFacts } from '../parts/document-facts.js'
import { Facts } from '../parts/Facts.js'
import { ReportArticle } from '../parts/ReportArticle.js'
import { TableBox } from '../parts/TableBox.js'
import { allReportsByDocument } from '../parts/whole-record.js'
import type { Page } from '../shell/Page.js'
import { count } from '../words/counts.js'
import { languageInWords } from '../words/languages.js'
import { publishedInWords } from '../words/published.js'

export function* documentPages(record: Dataset): Generator<Page> {
  yield {
    address: '/documents/',
    title: 'Documents',
    description: 'Every document of the record: who published it, when, and how many passages carry claims.',
    body: <DocumentsBody record={record} />,
    json: record.documents,
  }
  for (const document of record.documents) yield documentPage(record, document)
}

function documentPage(record: Dataset, document: Document): Page {
  const { id, title, publisher } = document
  const reports = allReportsByDocument(record).get(id) ?? []
  const claims = [...new Set(reports.map(({ claim }) => claim))].flatMap(
    (claim) => find(record, 'claims', claim) ?? [],
  )
  return {
    address: pageOf('documents', id),
    title,
    description: `What ${actorTitle(record, publisher)} carries in “${title}”: ${count(reports.length, 'passage')} in the order of the text, each with its claim.`,
    body: <DocumentBody record={record} document={document} />,
    json: {
      document,
      reports: reports.map((report) => ({ ...report, computedOrigin: originOf(record, report) })),
      claims,
    },
  }
}

function DocumentsBody({ record }: { readonly record: Dataset }): ReactNode {
  const publishers = new Set(record.documents.map(({ publisher }) => publisher))
  const languages = new Set(record.documents.map(({ lang }) => lang))
  const inOrder = record.documents
    .map((document) => {
      const { latest = '9999', earliest = '' } = bounds(document.published.edtf)
      return { document, key: `${latest} ${earliest} ${document.id}` }
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return (
    <div className="record-list">
      <h1>Documents</h1>
      <p className="lead">
        {count(record.documents.length, 'document')} of {count(publishers.size, 'publisher')}, in{' '}
        {count(languages.size, 'language')}. The articles are not republished here: each page says which text
        was read, which passages carry claims, and what was left out.
      </p>
      <TableBox label="All documents">
        <table>
          <caption>By the latest possible day of publication</caption>
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col" className="number">
                Passages
              </th>
              <th scope="col" className="number">
                Claims
              </th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map(({ document }) => (
              <DocumentRow key={document.id} record={record} document={document} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </div>
  )
}

interface DocumentProps {
  readonly record: Dataset
  readonly document: Document
}

function DocumentRow({ record, document }: DocumentProps): ReactNode {
  const { id, title, lang, publisher, published } = document
  const reports = standingReports(record, id)
  return (
    <tr>
      <th scope="row">
        <a href={href(pageOf('documents', id))} lang={lang}>
          {title}
        </a>
        <br />
        <span className="quiet">
          {actorTitle(record, publisher)}, in {languageInWords(lang)}, {publishedInWords(published)}
        </span>
      </th>
      <td className="number">{reports.length}</td>
      <td className="number">{new Set(reports.map(({ claim }) => claim)).size}</td>
    </tr>
  )
}

function DocumentBody({ record, document }: DocumentProps): ReactNode {
  const { id, title, lang, publisher, published } = document
  const reports = allReportsByDocument(record).get(id) ?? []
  return (
    <div className="record-page">
      <h1 lang={lang}>{title}</h1>
      <p className="lead">
        {actorTitle(record, publisher)}, {publishedInWords(published)}. {whatItCarries(record, document)}
      </p>
      <Facts facts={documentFacts(record, document)} />
      <CiteBox record={record} id={id} />
      {reports.length > 0 && (
        <>
          <h2>Its passages, in the order of the text</h2>
          <p className="quiet">
            Each with the claim that it carries, in this record’s words, then the words of the document as far
            as the record keeps them: direct speech, or the first and the last words.
          </p>
          {reports.map((report) => (
            <ReportArticle key={report.id} record={record} report={report} />
          ))}
        </>
      )}
      <h2>What became of the text</h2>
      <DocumentAccounting record={record} document={document} />
      <p className="quiet">
        Permanent address of the document: <a href={href(`/id/${id}/`)}>{id}</a>
      </p>
    </div>
  )
}

/** Counts; and that nothing was found is a result like any other. */
function whatItCarries(record: Dataset, { id }: Document): string {
  const reports = standingReports(record, id)
  if (reports.length === 0) {
    return 'All of it was read, and no passage carries a claim on a question of this record.'
  }
  const claims = new Set(reports.map(({ claim }) => claim))
  const asked = new Set([...claims].map((claim) => find(record, 'claims', claim)?.question))
  return `${count(reports.length, 'passage')} of it ${reports.length === 1 ? 'carries' : 'carry'} ${count(claims.size, 'claim')} on ${count(asked.size, 'question')}.`
}

function standingReports(record: Dataset, document: string) {
  return (allReportsByDocument(record).get(document) ?? []).filter(({ withdrawn }) => withdrawn === undefined)
}
