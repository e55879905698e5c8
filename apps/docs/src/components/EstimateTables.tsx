// biome-ignore-all lint/a11y/noRedundantRoles: rows stack on small screens, and a restyled table loses its roles in Safari
import tables from '@generated/record/default/first-estimates.json'
import Heading from '@theme/Heading'
import type { ReactNode } from 'react'
import type { EstimateRow, EstimateTable } from '../../record/first-estimates'
import styles from './EstimateTables.module.css'

/** Who said how many, when, in the printed words: a table for each thing counted. */
export default function EstimateTables(): ReactNode {
  return tables.map((table) => <Estimates key={table.question} {...table} />)
}

function Estimates({ question, counted, documents, publishers, languages, rows }: EstimateTable): ReactNode {
  return (
    <div className={styles.estimates}>
      <Heading as="h3" id={question}>
        {counted}
      </Heading>
      <table role="table">
        <caption>
          Claims: {rows.length}. Documents: {documents}. Publishers: {publishers}. Languages: {languages}.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Said
            </th>
            <th role="columnheader" scope="col">
              By
            </th>
            <th role="columnheader" scope="col">
              In the printed words
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.claim} {...row} />
          ))}
        </tbody>
      </table>
      <details>
        <summary>The same as sentences to quote</summary>
        <ul>
          {rows.map(({ claim, sentence }) => (
            <li key={claim}>{sentence}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Row({
  claim,
  said,
  claimant,
  printed,
  sense,
  publishers,
  sameStatement,
  note,
}: EstimateRow): ReactNode {
  return (
    <tr role="row" id={claim}>
      <td role="cell">{said}</td>
      <th role="rowheader" scope="row">
        {claimant}
      </th>
      <td role="cell">
        {printed.map((words) => `“${words}”`).join(' · ')}
        {sense !== undefined && <span className={styles.sense}>{sense}</span>}
        <span className={styles.note}>
          Printed by {publishers.join(', ')}.
          {sameStatement.length > 0 &&
            ` Linked as one statement with the row of ${sameStatement.join(' and ')}.`}
          {note !== undefined && ` Coder’s note: ${note}`}
        </span>
      </td>
    </tr>
  )
}
