/** What a column holds. An integer has 64 bits; a date is a calendar day, here as `YYYY-MM-DD`. */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'date'

/** A value of a row; `null` is what the record leaves out, or says that nobody is named. */
export type RelationValue = string | number | boolean | null

/** A column of a relation. */
export interface RelationColumn {
  /** In snake case, and never a word that SQL reserves: it needs no quotes. */
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  /** What the column says, in plain English. */
  readonly description: string
  /** All codes that it may hold, each with its meaning, where it holds codes. */
  readonly codes?: Readonly<Record<string, string>>
}

/** A column whose values are ids of another relation, or of its own. */
export interface ForeignKey {
  readonly column: string
  /** The name of the relation in whose `id` they are. */
  readonly relation: string
}

/** A table in first normal form: one value a cell. */
export interface Relation {
  readonly name: string
  /** What one of its rows is, in plain English. */
  readonly description: string
  readonly columns: readonly RelationColumn[]
  /** The names of the columns by which a row is known. */
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** Each with a value for each column, in the order of the columns. */
  readonly rows: readonly (readonly RelationValue[])[]
}
