import type { TableName } from '../model.js'

/** The names of the tables, in the order in which one leans on another. */
export const tableNames: readonly TableName[] = /* @__PURE__ */ Object.keys({
  actors: 1,
  places: 1,
  documents: 1,
  events: 1,
  questions: 1,
  claims: 1,
  reports: 1,
  links: 1,
} satisfies Readonly<Record<TableName, 1>>) as readonly TableName[]
