import { type Dataset, describe, get } from '@dprk-ru/data'
import { type SearchHit, type SearchMatch, search } from '@dprk-ru/data/search'
import { type ReactNode, useEffect, useState } from 'react'
import { addressOf, href } from '../../addresses.js'
import { whenSaid } from '../../words/claims.js'
import { count } from '../../words/counts.js'

const kinds: Readonly<Record<SearchHit['table'], string>> = {
  claims: 'Claim',
  questions: 'Question',
  events: 'Event',
  documents: 'Document',
  actors: 'Actor',
  places: 'Place',
}

const fields: Partial<Record<SearchMatch['field'], string>> = {
  name: 'the name',
  names: 'a name',
  aliases: 'another spelling',
  lineage: 'what the claimant belongs to',
  claimant: 'the claimant',
  speaker: 'the speaker',
  note: 'the coder’s note',
  question: 'the question',
  place: 'the place',
}

/** How many rows are shown before the reader asks for the rest. */
const first = 25

/** The rows of the record that hold the words, best first, with the place where they were found. */
export function FoundRows({
  record,
  words,
}: {
  readonly record: Dataset
  readonly words: string
}): ReactNode {
  const [shownFor, setShownFor] = useState('')
  const hits = search(record, words)
  const shown = shownFor === words ? hits : hits.slice(0, first)
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">In the record</h2>
      <Announced text={`${count(hits.length, 'row')} found for “${words}”`} />
      {hits.length === 0 && (
        <p>
          No row of this record holds these words. Names can be written as in English, in Cyrillic, Hangul or
          Chinese; another spelling may be in the record.
        </p>
      )}
      <ol className="hits" data-results="">
        {shown.map((hit) => (
          <li key={hit.id}>
            <span className="tag">{kinds[hit.table]}</span>
            <a href={href(addressOf(record, hit.table, hit.id))}>{titleOf(record, hit)}</a>
            <FoundWhere record={record} hit={hit} />
          </li>
        ))}
      </ol>
      {shown.length < hits.length && (
        <button type="button" onClick={() => setShownFor(words)}>
          Show all {hits.length}
        </button>
      )}
    </section>
  )
}

/** The count is told once the typing stops, not with every letter. */
function Announced({ text }: { readonly text: string }): ReactNode {
  const [told, setTold] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), 300)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="status" role="status">
      {told}
    </p>
  )
}

function titleOf(record: Dataset, { table, id }: SearchHit): ReactNode {
  switch (table) {
    case 'claims':
      return describe(record, id)
    case 'questions':
      return get(record, 'questions', id).text
    case 'events':
      return get(record, 'events', id).label
    case 'documents': {
      const { title, lang } = get(record, 'documents', id)
      return <span lang={lang}>{title}</span>
    }
    case 'actors':
    case 'places':
      return get(record, table, id).name
  }
}

/** Where the words stand, if that is not plain from the title; of a claim, also when it was said. */
function FoundWhere({ record, hit }: { readonly record: Dataset; readonly hit: SearchHit }): ReactNode {
  const [match] = hit.matches
  const isInTitle = match && ['name', 'title', 'label', 'text', 'sentence'].includes(match.field)
  return (
    <span className="where">
      {hit.table === 'claims' && whenSaid(record, get(record, 'claims', hit.id))}
      {match && !isInTitle && (
        <>
          {hit.table === 'claims' && '; '}found in {fields[match.field] ?? match.field}:{' '}
          <Marked match={match} />
        </>
      )}
    </span>
  )
}

function Marked({ match: { text, ranges } }: { readonly match: SearchMatch }): ReactNode {
  const parts: ReactNode[] = []
  let at = 0
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return [...parts, text.slice(at)]
}
