import coded from '@generated/record/default/coded-documents.json'
import summary from '@generated/record/default/summary.json'
import coding from '@generated/record/default/two-codings.json'
import type { ReactNode } from 'react'

/** What the record rests on, counted at build. */
export default function RecordLimits(): ReactNode {
  const { documents, languages, published, said } = summary
  const { publishers, byOffices, ofStates, languagesMissing } = coded
  return (
    <ul>
      <li>
        <strong>Small.</strong> Documents: {documents}. Publishers: {publishers.length} (
        {publishers.join(', ')}). Languages: {languages.length} ({languages.join(', ')}).
      </li>
      <li>
        <strong>A short time.</strong> Published: first {published.first}, last {published.last}. Said: first{' '}
        {said.first}, last {said.last}.
      </li>
      <li>
        <strong>At second hand.</strong> Documents put out by an office or a body itself: {byOffices}.
        Documents of publishers that belong to a state: {ofStates}. What offices said is here as these
        publishers printed it.
        {languagesMissing.length > 0 && ` No document is in ${either(languagesMissing)}.`}
      </li>
      <li>
        <strong>Codings compared.</strong> The agreement figures rest on {coding.documents} documents as they
        were coded before the comparison. Rows changed or added since then were coded once.
      </li>
    </ul>
  )
}

function either(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names)
}
