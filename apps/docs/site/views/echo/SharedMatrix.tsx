import { type Dataset, get } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { addressOf, href } from '../../addresses.js'
import { TableBox } from '../../parts/TableBox.js'
import { count } from '../../words/counts.js'
import type { SharedCount } from './documents-that-share.js'
import { labelOf, publishedInWords } from './names.js'

interface SharedProps {
  readonly record: Dataset
  readonly pairs: readonly SharedCount[]
}

/** More documents than this make a list: a matrix of them would be empty cells for the most part. */
const widest = 12

/** Which documents carry the same claims, and how many of these go back to one origin. */
export function SharedByDocuments({ record, pairs }: SharedProps): ReactNode {
  const ids = new Set(pairs.flatMap(({ documents }) => documents))
  const documents = record.documents.flatMap(({ id }) => (ids.has(id) ? [id] : []))
  return (
    <TableBox label="Documents that share claims">
      {documents.length <= widest ? (
        <Matrix record={record} pairs={pairs} documents={documents} />
      ) : (
        <List record={record} pairs={pairs} />
      )}
    </TableBox>
  )
}

function Matrix({
  record,
  pairs,
  documents,
}: SharedProps & { readonly documents: readonly string[] }): ReactNode {
  const cells = new Map(
    pairs.flatMap((pair) => {
      const [a, b] = pair.documents
      return [
        [`${a} ${b}`, pair],
        [`${b} ${a}`, pair],
      ] as const
    }),
  )
  return (
    <table className="shared-matrix">
      <caption>Claims that two documents both carry, and how many of these they have from one origin</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          {documents.map((id) => (
            <th key={id} scope="col">
              {labelOf(record, get(record, 'documents', id).publisher)}
              <span className="names">{publishedInWords(record, id)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {documents.map((row) => (
          <tr key={row}>
            <th scope="row">
              <DocumentLink record={record} id={row} />
            </th>
            {documents.map((column) => (
              <td key={column}>
                <Cell pair={cells.get(`${row} ${column}`)} isSame={row === column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({
  pair,
  isSame,
}: {
  readonly pair: SharedCount | undefined
  readonly isSame: boolean
}): ReactNode {
  if (isSame) return <span className="quiet">the same</span>
  if (pair === undefined) return <span className="quiet">none</span>
  return (
    <>
      <strong>{pair.shared} shared</strong>
      <span className="names">{pair.oneOrigin} of one origin</span>
    </>
  )
}

function List({ record, pairs }: SharedProps): ReactNode {
  return (
    <table>
      <caption>{count(pairs.length, 'pair')} of documents that share a claim</caption>
      <thead>
        <tr>
          <th scope="col">One document</th>
          <th scope="col">The other</th>
          <th scope="col">Shared</th>
          <th scope="col">Of one origin</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ documents: [one, other], shared, oneOrigin }) => (
          <tr key={`${one} ${other}`}>
            <th scope="row">
              <DocumentLink record={record} id={one} />
            </th>
            <td>
              <DocumentLink record={record} id={other} />
            </td>
            <td>{shared}</td>
            <td>{oneOrigin}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DocumentLink({ record, id }: { readonly record: Dataset; readonly id: string }): ReactNode {
  const { publisher, title } = get(record, 'documents', id)
  return (
    <>
      <a href={href(addressOf(record, 'documents', id))}>{title}</a>
      <span className="names">
        {labelOf(record, publisher)}, {publishedInWords(record, id)}
      </span>
    </>
  )
}
