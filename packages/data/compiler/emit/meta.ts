import { saidOn } from '../../src/clocks.js'
import { type Bounds, bounds } from '../../src/dates.js'
import type { Meta } from '../../src/meta.js'
import type { Dataset, Edtf, TableName } from '../../src/model.js'
import { tableNames } from '../../src/schema/table-names.js'

/** What a record holds, in figures. */
export function metaOf(record: Dataset, version: string): Meta {
  const { claims, documents } = record
  const counts = tableNames.map((table) => [table, record[table].length] as const)
  return {
    version,
    counts: Object.fromEntries(counts) as Readonly<Record<TableName, number>>,
    said: named(claims.flatMap((claim) => saidOn(record, claim)?.edtf ?? [])),
    published: named(documents.map(({ published }) => published.edtf)),
    documents: documents.map(({ id }) => id),
    languages: [...new Set(documents.map(({ lang }) => lang))].sort(),
  }
}

/** The first and the last day that some dates name; the open side of a date names none. */
function named(dates: readonly Edtf[]): Bounds {
  const days = dates
    .map(bounds)
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== undefined)
    .sort()
  return { earliest: days[0], latest: days.at(-1) }
}
