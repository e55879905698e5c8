import type { Failure } from './failure'
import { thrown } from './thrown'

/** What is thrown where tables of one's own are not what the model knows. */
export const loading: readonly Failure[] = [
  {
    id: 'wrong-rows',
    title: 'Rows that do not fit their table',
    attempts: [
      thrown(
        "createDataset({ actors: [{ id: 'ar', kind: 'stat', nme: 'Arland' }], places: [{ id: 'port', kind: 'city', name: 'Northport', within: 'ar' }] })",
      ),
      thrown('createDataset({ claim: [] })'),
    ],
    means:
      'One error for the whole input: each line has the table, the id of the row (or its place in the table), the field and the reason. Nothing was loaded.',
    mend: 'Mend the lines one by one; `error.problems` has them as data. The schema of each table, with every field and code, is in the package (`@dprk-ru/data/schema/claims.json`) and in the data dictionary.',
  },
  {
    id: 'unsound-text',
    title: 'A text or an address that would do harm on a page',
    attempts: [
      thrown("createDataset({ actors: [{ id: 'ar', kind: 'state', name: 'Ar\\u202Eland' }] })"),
      thrown(
        "createDataset({ actors: [{ id: 'ar', kind: 'state', name: 'Arland' }], documents: [{ id: 'one', publisher: 'ar', title: 'One', lang: 'en', url: 'javascript:alert(1)', published: { edtf: '2030', basis: 'stated' }, accessed: '2030-01-01', text: { sha256: 'x', length: 1 }, rights: 'unknown', zones: [] }] })",
      ),
    ],
    means:
      'A text changes the direction of writing and does not change it back, or holds half of a character; or an address is not one of the web. Whatever stands beside such a text would be shown turned around, and such a link would run code.',
    mend: 'Delete the signs that the message shows as `\\u202e` and the like; Arabic, Hebrew and Persian need none of them. Write the whole address, with `https://` or `http://`.',
  },
  {
    id: 'wrong-csv',
    title: 'CSV that was changed on its way',
    attempts: [
      thrown("fromCsv({ places: 'id;kind;name\\r\\nport;city;Northport\\r\\n' })"),
      thrown("fromCsv({ places: toCsv(dataset, 'places').replace('\"', '') })"),
    ],
    means:
      'A column is missing or has another name, a row has another number of cells than the header, or a quotation mark is out of place. A sheet that was opened and saved again often has semicolons, other dates and other line ends.',
    mend: 'Read the file that you were given, not what a spreadsheet made of it. If you write such files yourself: commas, CRLF, the columns of `toCsv`, lists as JSON in one cell.',
  },
  {
    id: 'wrong-lines',
    title: 'Lines of JSON that cannot be read',
    attempts: [
      thrown(
        'fromNdjson(\'{"table":"actors","row":{"id":"ar","kind":"state","name":"Arland"}}\\n{"table":"actors","row":{"id":"bo"\\n\')',
      ),
      thrown('await loadNdjson({ actors: [\'{"id":"ar"}\\n\'] })'),
      thrown("await loadNdjson(['{}\\n'.repeat(5)], { mostProblems: 2 })"),
    ],
    means:
      'Each problem has its line. Half of a last line usually means that a download broke off. Where there are more problems than the error lists, it says how many more.',
    mend: 'Fetch the file again and compare its hash with `manifest.json`. Of a list of JSON (`[…]`) each row must stand on a line of its own.',
  },
  {
    id: 'broken-off',
    title: 'A source that breaks off',
    attempts: [
      thrown(
        'await loadNdjson((function* () { yield \'{"table":"actors",\'; throw new Error(\'socket hang up\') })())',
      ),
    ],
    means:
      'The stream itself failed. The message says after how many whole lines, and `error.cause` is the error of the stream. Nothing was loaded.',
    mend: 'See to the cause (the connection, the file) and load again from the beginning.',
  },
  {
    id: 'called-off',
    title: 'A load that was called off',
    attempts: [thrown('await loadNdjson([toNdjson(dataset)], { signal: AbortSignal.abort() })')],
    means: 'The signal that you handed in was given before the load was done. Its reason is thrown as it is.',
    mend: 'Where it was meant, catch it: `if (signal.aborted) return`. Otherwise give `AbortSignal.timeout` more time.',
  },
  {
    id: 'no-chunks',
    title: 'A source that gives no chunks',
    attempts: [
      thrown('await loadNdjson(42)'),
      thrown("await loadNdjson(new Response(''))"),
      thrown('await loadNdjson({ actors: 42 })'),
      thrown('await loadNdjson([42])'),
    ],
    means:
      'What was handed in is neither a stream, nor a list or generator of bytes or text, nor one of these for each table. A response instead of its body is a common slip.',
    mend: 'Hand in `response.body`, `createReadStream(path)`, or the text itself. A stream that somebody else has begun to read is refused by the stream.',
  },
]
