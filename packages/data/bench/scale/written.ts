import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { parquetFiles } from '../../compiler/emit/relations/parquet-files.js'
import { readingViews } from '../../compiler/emit/relations/reading-views.js'
import type { Relation } from '../../compiler/emit/relations/relation.js'
import { relationsOf } from '../../compiler/emit/relations/relations-of.js'
import type { Dataset, Tables } from '../../src/model.js'
import { type GeneratedSize, generatedParts, generatedReferences } from '../generated-dataset.js'

const empty: Dataset = {
  ...{ actors: [], places: [], documents: [], events: [], questions: [] },
  ...{ claims: [], reports: [], links: [], possible: [] },
}

/** The relations, in their order. */
export const relationNames: readonly string[] = relationsOf(empty).map(({ name }) => name)

/** The relations that are partitioned, by the year of the last day on which their claim may have been said. */
export const partitioned = ['claims', 'reports'] as const

const isPartitioned = (name: string): boolean => (partitioned as readonly string[]).includes(name)

/**
 * Writes a generated dataset as Parquet files, part for part, each relation into a folder of its own. What claims refer
 * to is held in memory as a whole, the claims are not.
 */
export function writeGenerated(size: GeneratedSize, folder: string): void {
  for (const name of relationNames) mkdirSync(join(folder, name), { recursive: true })
  const write = (part: Partial<Tables>, number: number): void => {
    const relations = relationsOf({ ...empty, ...part }).filter(({ rows }) => rows.length > 0 || number === 0)
    writeRelations(relations, folder, String(number).padStart(4, '0'))
  }
  write(generatedReferences(size), 0)
  let number = 0
  for (const part of generatedParts(size)) write(part, ++number)
}

function writeRelations(relations: readonly Relation[], folder: string, part: string): void {
  for (const relation of relations) {
    const [file] = parquetFiles([relation])
    if (file) writeFileSync(join(folder, relation.name, `${part}.parquet`), file.content)
  }
}

/** Names of the rows that each copy of a dataset has of its own, by the columns that hold them. */
const copiedIds: Readonly<Record<string, readonly string[]>> = {
  documents: ['id', 'copy_of'],
  documents_authors: ['document'],
  documents_zones: ['document'],
  events: ['id', 'part_of'],
  events_concerns: ['event'],
  questions: ['id', 'event', 'subset_of'],
  questions_phrases: ['question'],
  questions_choices: ['question'],
  claims: ['id', 'question', 'occasion', 'replaced_by'],
  claims_joint: ['claim'],
  claims_choice: ['claim'],
  claims_citing: ['claim'],
  reports: ['id', 'claim', 'document', 'replaced_by'],
  reports_spans: ['report'],
  reports_via: ['report'],
  links: ['id', 'from_claim', 'to_claim', 'document'],
}

/**
 * Lays what was written out as an engine wants it: claims and reports in a folder for each year (`said_year=2024`), the
 * rest in a file each. With `copies`, each row stands so many times under ids of its own, on questions of its own, in
 * documents of its own; actors and places are shared.
 */
export async function layOut(
  connection: DuckDBConnection,
  from: string,
  to: string,
  copies: number,
): Promise<void> {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  const staged = (name: string): string => `read_parquet('${from}/${name}/*.parquet')`
  await connection.run('CREATE SCHEMA staged; USE staged')
  for (const name of relationNames) await connection.run(`CREATE VIEW ${name} AS FROM ${staged(name)}`)
  await connection.run(String(readingViews().content))
  await connection.run(
    'CREATE TABLE said_years AS SELECT claim, EXTRACT(YEAR FROM latest) AS said_year FROM claims_said',
  )
  const copied = (name: string): string => {
    const ids = copiedIds[name]
    if (!ids || copies === 1) return `SELECT * FROM ${name} r`
    const renamed = ids.map((id) => `r.${id} || '-' || k.copy AS ${id}`)
    return `SELECT r.* REPLACE (${renamed.join(', ')}) FROM ${name} r, range(${copies}) AS k (copy)`
  }
  for (const name of relationNames) {
    if (isPartitioned(name)) {
      const key = name === 'claims' ? 'id' : 'claim'
      const years = `(SELECT r.*, y.said_year FROM ${name} r JOIN said_years y ON y.claim = r.${key})`
      await connection.run(
        `COPY (${copied(name).replace(`FROM ${name} r`, `FROM ${years} r`)}) TO '${to}/${name}' (FORMAT parquet, PARTITION_BY (said_year))`,
      )
    } else {
      mkdirSync(join(to, name))
      await connection.run(`COPY (${copied(name)}) TO '${to}/${name}/all.parquet' (FORMAT parquet)`)
    }
  }
  await connection.run('USE main; DROP SCHEMA staged CASCADE')
}

/** The relations as views over the files, and the readings over those. */
export async function registerViews(connection: DuckDBConnection, folder: string): Promise<void> {
  for (const name of relationNames) {
    const files = isPartitioned(name)
      ? `read_parquet('${folder}/${name}/*/*.parquet', hive_partitioning = true)`
      : `read_parquet('${folder}/${name}/*.parquet')`
    await connection.run(`CREATE VIEW ${name} AS SELECT * FROM ${files}`)
  }
  await connection.run(String(readingViews().content))
}

/** The views that others stand on, each after those that it uses itself. */
const foundations = [
  ...['reports_published', 'claims_published', 'claims_said', 'claims_about', 'actors_above', 'actors_state'],
  ...['claims_voices', 'claims_states', 'claims_statement', 'claims_answer', 'reports_origin'],
  ...['claims_documents', 'claims_headline_only'],
] as const

/** Makes tables of the views that others stand on, under the same names, so that no answer computes them anew. */
export async function storeFoundations(connection: DuckDBConnection): Promise<void> {
  for (const name of foundations)
    await connection.run(
      `CREATE TABLE stored AS FROM ${name}; DROP VIEW ${name}; ALTER TABLE stored RENAME TO ${name}`,
    )
}

/** How many bytes each relation takes, and how many files. */
export function sizesOf(
  folder: string,
): Readonly<Record<string, { readonly bytes: number; readonly files: number }>> {
  return Object.fromEntries(
    relationNames.map((name) => {
      const files = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.parquet'))
        .map((path) => statSync(join(folder, name, path)).size)
      return [name, { bytes: files.reduce((sum, bytes) => sum + bytes, 0), files: files.length }]
    }),
  )
}
