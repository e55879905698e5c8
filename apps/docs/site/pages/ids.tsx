import { type Dataset, find, type TableName } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, href } from '../addresses.js'
import { Withdrawn } from '../parts/Withdrawn.js'
import type { Page } from '../shell/Page.js'

const kinds: Readonly<Record<TableName, string>> = {
  actors: 'actor',
  claims: 'claim',
  documents: 'document',
  events: 'event',
  links: 'link',
  places: 'place',
  questions: 'question',
  reports: 'passage',
}

/** One short address for whatever has an id: it leads on to the page, or the place on a page, that shows the row. */
export function* idPages(record: Dataset): Generator<Page> {
  for (const table of Object.keys(kinds).sort() as TableName[]) {
    for (const { id } of record[table]) {
      const target = addressOf(record, table, id)
      yield {
        address: `/id/${id}/`,
        title: id,
        description: `The ${kinds[table]} ${id} of the record.`,
        unlisted: true,
        movedTo: target,
        body: <Signpost record={record} table={table} id={id} target={target} />,
      }
    }
  }
}

interface SignpostProps {
  readonly record: Dataset
  readonly table: TableName
  readonly id: string
  readonly target: string
}

function Signpost({ record, table, id, target }: SignpostProps): ReactNode {
  const row = table === 'claims' || table === 'reports' ? find(record, table, id) : undefined
  return (
    <>
      <h1>{id}</h1>
      {row && (table === 'claims' || table === 'reports') && (
        <Withdrawn record={record} table={table} row={row} />
      )}
      <p>
        The {kinds[table]} with this id is at <a href={href(target)}>{target}</a>.
      </p>
    </>
  )
}
