import { arquero } from './engines/arquero.js'
import { duckdb } from './engines/duckdb.js'
import { filter } from './engines/filter.js'
import { lodashMaps } from './engines/lodash.js'
import { sqlite } from './engines/sqlite.js'
import type { Engine } from './questions.js'

/** What a user would pick instead. */
export const engines: readonly Engine[] = [filter, lodashMaps, arquero, sqlite, duckdb]
