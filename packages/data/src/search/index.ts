/**
 * Full-text search over a dataset or view, in an entry of its own so that those who do not search do not load it.
 *
 * @packageDocumentation
 */
export type { SearchMatch, TextRange } from './matches.js'
export type { SearchedField, SearchedTable } from './passages.js'
export { type SearchHit, type SearchOptions, search } from './search.js'
