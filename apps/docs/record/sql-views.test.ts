// The queries of the guide to the views must give what the package's readings give.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  asOf,
  certaintyOf,
  contradictions,
  dataset,
  estimates,
  firstAnswer,
  independence,
  origins,
  positions,
} from '@dprk-ru/data'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, describe, expect, it } from 'vitest'
import { sqlDialects, sqlScale } from './sql-scale'

const folder = join(__dirname, 'snippets/sql')
const files = dirname(require.resolve('@dprk-ru/data/manifest.json'))
const code = (name: string): Promise<string> => readFile(join(folder, `${name}.sql`), 'utf8')
const views = await readFile(join(files, 'sql/views.sql'), 'utf8')

const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
await connection.run((await code('tables')).replaceAll('node_modules/@dprk-ru/data/dist', files))
await connection.run(views)
afterAll(() => connection.closeSync())

async function rows(query: string): Promise<readonly (readonly unknown[])[]> {
  const result = await connection.runAndReadAll(query)
  return result
    .getRows()
    .map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)))
}
const answers = async (name: string): Promise<readonly (readonly unknown[])[]> =>
  rows(await code(`views/${name}`))
const sorted = (given: readonly (readonly unknown[])[]): readonly string[] =>
  given.map((row) => JSON.stringify(row.map((cell) => cell ?? null))).sort()

const claim = '2025-04-28-cn-mfa-non-interference'
const day = '2025-04-27'

describe('the views of the guide', () => {
  it('as-of: the claims of asOf', async () => {
    const then = asOf(dataset, day)
    const standing = then.claims.filter(({ withdrawn }) => withdrawn === undefined)
    expect(sorted(await answers('as-of'))).toEqual(
      sorted(standing.map(({ id }) => [id, certaintyOf(then, id)])),
    )
  })

  it('estimates: in their order', async () => {
    expect(await answers('estimates')).toEqual(
      estimates(dataset, 'dprk-troops-sent').map(({ claim: { id }, quantity, modality, said }) => [
        ...[id, quantity.hedge, quantity.low ?? null, quantity.high ?? null],
        ...[modality, said?.edtf ?? null],
      ]),
    )
  })

  it('positions: in their order', async () => {
    expect(await answers('positions')).toEqual(
      positions(dataset, 'cn').flatMap(({ question, answers: given }) =>
        given.map(({ claim: { id, act }, said, headlineOnly }) => [
          ...[question.id, id, act],
          ...[said?.edtf ?? null, headlineOnly],
        ]),
      ),
    )
  })

  it('first-answers: in their order', async () => {
    const first = firstAnswer(dataset, 'dprk-part-in-war', { state: 'kp', polarity: 'affirm' })
    expect(await answers('first-answers')).toEqual(
      first.map((one) => [one.claim.id, one.flagged, one.certainty]),
    )
  })

  it('origins: those of one claim', async () => {
    expect(sorted(await answers('origins'))).toEqual(
      sorted(
        origins(dataset, claim).origins.map(({ actor, inferred, reports }) => [
          actor,
          inferred,
          reports.length,
        ]),
      ),
    )
  })

  it('independence: what stands behind one answer', async () => {
    const all = independence(dataset, claim)
    const stated = independence(dataset, claim, { inferred: false })
    expect(await answers('independence')).toEqual([
      [
        ...[all.statements, all.documents.length, all.origins.length, stated.origins.length],
        ...[all.claimants.length, all.states.length],
      ],
    ])
  })

  it('contradictions: all of them, and those as of a day in a schema of their own', async () => {
    const pairs = (given: Pick<typeof dataset, keyof typeof dataset>) =>
      sorted(
        contradictions(given).map(({ basis, question, claims, link }) => {
          const ids = claims.map(({ id }) => id)
          return [basis, question.id, ...(link ? ids : [...ids].sort()), link?.id]
        }),
      )
    expect(sorted(await answers('contradictions'))).toEqual(pairs(dataset))
    await connection.run(await code('views/as-of-schema'))
    await connection.run(`SET search_path = 'that_day,main'; ${views}`)
    const then = sorted(await answers('contradictions'))
    await connection.run("SET search_path = 'main'")
    expect(then).toEqual(pairs(asOf(dataset, day, { possible: false })))
    expect(then).not.toEqual(pairs(dataset))
  })
})

describe('what the guide says of other databases and sizes', () => {
  it('has measurements, and differences', async () => {
    for (const { claims, asked } of await sqlScale())
      expect([claims, asked.length > 10]).toEqual([claims, true])
    expect((await sqlScale()).length).toBeGreaterThan(0)
    expect((await sqlDialects()).length).toBeGreaterThan(0)
  })
})
