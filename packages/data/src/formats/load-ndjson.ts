import { DatasetError } from '../dataset.js'
import type { Dataset, TableName } from '../model.js'
import { noTable } from '../no-table.js'
import { isPlainMap, mustBeOptions } from '../options.js'
import { inMessage, quoted } from '../printed.js'
import { tableNames } from '../schema/table-names.js'
import { firstProblems } from './first-problems.js'
import { lineReader } from './lines.js'
import { gatherNdjson } from './ndjson-rows.js'
import { type LoadSignal, pace } from './pace.js'
import { type Chunks, chunkOf, isChunks, type OpenSource, open } from './sources.js'

/** How far a load has come. */
export interface LoadProgress {
  /** How much was read, in bytes; in UTF-16 units where the source gives text. */
  readonly bytes: number
  /** How many lines were read, blank ones too. */
  readonly lines: number
  /** How many of them held a row of a table. */
  readonly rows: number
  /** How many problems were found. */
  readonly problems: number
}

/** How {@link loadNdjson} goes about it. */
export interface LoadOptions {
  /** Called at most ten times a second while lines are read, and once when the dataset is there. */
  readonly onProgress?: (progress: LoadProgress) => void
  /** Calls the load off, and with it the source. */
  readonly signal?: LoadSignal
  /** How many problems the error lists, those of the first lines; 1,000 unless told. The others are counted. */
  readonly mostProblems?: number
  /** How long a line may be, in UTF-16 units; 1,048,576 unless told. What is longer is refused and not held. */
  readonly longestLine?: number
}

/** Lines that `toNdjson` writes; or for each table its rows alone, as the files under `ndjson/` have them. */
export type NdjsonSource = Chunks | { readonly [Table in TableName]?: Chunks }

const progressEvery = 100 // milliseconds

/**
 * Loads lines of JSON from a stream, also millions of them. No more than a chunk and the longest line is held beside
 * the rows; others have their turn in between. The lines may come in any order (the loading is fastest where rows
 * come after those that they name), end in LF or CRLF, and begin with a byte order mark; blank ones are passed over.
 *
 * @param source - a stream, or whatever gives chunks of UTF-8 or of text, of lines that {@link toNdjson} writes:
 * `response.body`, a stream of Node, a generator. Or one for each table, of its rows alone, such as
 * `{ actors: createReadStream('ndjson/actors.ndjson') }`; a table left out is empty
 * @param options - whom to tell of progress, what calls the load off, how much is too much
 * @returns a dataset with plain string ids, as `createDataset` makes it; all of it or, where the promise is rejected,
 * nothing
 * @throws DatasetError with every line that cannot be read and every problem within a row, and where all lines can be
 * read, with what is wrong between rows; in the order of the lines, each with its number, up to `mostProblems`. An
 * Error whose `cause` is that of the source, where it breaks off; the reason of the signal; what `onProgress` throws.
 * A TypeError where the source gives no chunks, a RangeError where a number in the options is none to count with
 * @example
 * ```ts
 * const text = toNdjson(dataset)
 * (await loadNdjson([text.slice(0, 5000), text.slice(5000)])).claims.length === dataset.claims.length // => true
 * ```
 */
export async function loadNdjson(source: NdjsonSource, options: LoadOptions = {}): Promise<Dataset> {
  mustBeOptions('loadNdjson', options, ['onProgress', 'signal', 'mostProblems', 'longestLine'])
  const { onProgress, signal, mostProblems = 1000, longestLine = 2 ** 20 } = options
  mustCount('mostProblems', mostProblems, 2 ** 31)
  mustCount('longestLine', longestLine, 2 ** 27)
  const texts = textsOf(source)

  const problems = firstProblems(mostProblems)
  const gathering = gatherNdjson(problems.add)
  const opened: { readonly table: TableName | undefined; readonly text: OpenSource }[] = []
  const read = { bytes: 0, lines: 0 }
  let told = Date.now()
  const tell = (): void => {
    told = Date.now()
    onProgress?.({ ...read, rows: gathering.count(), problems: problems.count() })
    work.check()
  }
  const work = pace(signal)
  const breathe = async (): Promise<void> => {
    if (Date.now() - told >= progressEvery) tell()
    if (work.isTime()) await work.rest()
  }

  const readText = async (table: TableName | undefined, text: OpenSource): Promise<void> => {
    const before = read.lines
    const reader = lineReader(
      {
        ...gathering.listenerFor(table),
        noText: (reason) => {
          gathering.listenerFor(table).noText(reason)
          throw problems.error()
        },
      },
      longestLine,
    )
    for (;;) {
      const next = await work.wait(text.next()).catch((cause: unknown) => {
        work.check()
        const where = `${table === undefined ? 'the source' : table} broke off after`
        throw new Error(`${where} ${reader.count()} whole lines`, { cause })
      })
      work.check()
      if (next.done) break
      const chunk = chunkOf(next.value)
      for (const _ of reader.push(chunk)) {
        read.lines = before + reader.count()
        await breathe()
      }
      read.bytes += chunk.length
      await breathe()
    }
    reader.end()
    read.lines = before + reader.count()
    text.release()
  }

  try {
    for (const { table, chunks } of texts) opened.push({ table, text: open(chunks) })
    work.check()
    for (const { table, text } of opened) await readText(table, text)
    for (const _ of gathering.check()) await breathe()
    if (problems.count() > 0) throw problems.error()
    const dataset = gathering.dataset()
    tell()
    return dataset
  } catch (error) {
    for (const { text } of opened) text.giveUp(error)
    throw error
  } finally {
    work.end()
  }
}

interface Text {
  readonly table: TableName | undefined
  readonly chunks: Chunks
}

/** The texts of a source, those of tables in the order in which one leans on another. */
function textsOf(source: NdjsonSource): readonly Text[] {
  if (isChunks(source)) return [{ table: undefined, chunks: source }]
  if (!isPlainMap(source))
    throw new TypeError('the source is neither a stream nor anything else that gives chunks')
  const wrong = Object.keys(source).filter((name) => !tableNames.includes(name as TableName))
  if (wrong.length > 0)
    throw new DatasetError(
      wrong.map((name) => ({ table: inMessage(name), id: '', field: '', reason: noTable(name) })),
    )
  return tableNames.flatMap((table): readonly Text[] => {
    const chunks = source[table]
    if (chunks === undefined) return []
    if (!isChunks(chunks))
      throw new TypeError(`${table} is neither a stream nor anything else that gives chunks`)
    return [{ table, chunks }]
  })
}

function mustCount(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new RangeError(`${name} is ${quoted(value)}, not a whole number from 1 to ${most}`)
}
