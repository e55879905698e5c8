import size from '@generated/record/default/which-size.json'
import type { ReactNode } from 'react'

/** Up to which size memory does, and up to which one machine. */
export default function WhichSize(): ReactNode {
  const { memory, heapGigabytes, sooner, duckdb } = size
  return (
    <ul>
      <li>
        <strong>In memory, up to about {memory.upTo} claims.</strong> {memory.at} load in {memory.took} and
        take {memory.megabytes} MB at most. About {memory.upTo} fill half of the {heapGigabytes} GB that Node
        gives a program there unless told otherwise; the other half is for indexes and answers.
      </li>
      {sooner && (
        <li>
          <strong>
            DuckDB for one question from a cold start, from {sooner.from} claims on at the latest.
          </strong>{' '}
          There it has its tables and the slowest answer to a question about one thing in {sooner.duckdb}, and
          loading takes {sooner.load}. A program that goes on asking stays in memory.
        </li>
      )}
      <li>
        <strong>DuckDB on one machine, up to about {duckdb.upTo} claims.</strong> At {duckdb.at} the slowest
        question, {duckdb.question}, takes {duckdb.took}, and no question more than {duckdb.gigabytes} GB. By
        the way it grew from {duckdb.below}, it takes a minute at about {duckdb.upTo}.
      </li>
      <li>
        <strong>A cluster beyond that,</strong> or where many ask at once: ClickHouse, Trino, Spark or
        BigQuery over the same files and views.
      </li>
    </ul>
  )
}
