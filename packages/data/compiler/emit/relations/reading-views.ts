/**
 * The main readings as views over the relations, for databases that hold more claims than a program would.
 *
 * They are written by hand, one idea a file, in `sql/`; here they are put in an order in which they can be created.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import type { DataFile } from '../data-file.js'

/** The ideas, each after those whose views it uses. */
export const ideas = [
  'dates',
  'as-of',
  'people',
  'statements',
  'answers',
  'estimates',
  'origins',
  'independence',
  'positions',
  'first-answers',
  'contradictions',
] as const

const preamble = `-- The main readings as views over the relations of schema.sql, which has to be there before: as tables, or as views over
-- the files in parquet/. They stand in an order in which they can be created. Standard SQL: common table expressions,
-- some of them recursive, and window functions. No function that one database alone has.
`

/** The statements of one idea. */
export function viewsOf(idea: (typeof ideas)[number]): string {
  return readFileSync(new URL(`../../../sql/${idea}.sql`, import.meta.url), 'utf8')
}

/** All views, in one file. */
export function readingViews(): DataFile {
  return {
    path: 'sql/views.sql',
    mediaType: 'application/sql',
    content: [preamble, ...ideas.map(viewsOf)].join('\n'),
    rows: {},
  }
}
