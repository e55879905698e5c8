import { parseDate } from '../../src/dates.js'
import { find } from '../../src/indexes/find.js'
import { UsageError } from '../commands/command.js'
import { answerFlags, answerOf, answers } from './answer.js'
import type { Change } from './change.js'
import { codesOf } from './codes.js'
import type { Context } from './context.js'
import { datedField } from './dated.js'
import { always, type Flag, type Given, only } from './flags.js'
import { nextFree, nextReportId, refuseTaken } from './free-id.js'
import { type Fields, insertRow } from './insert-row.js'
import { slug } from './slug.js'

/** Whether the claim is not there yet, so that more than a report is written. */
const isNew = (given: Given): boolean => !given.has('claim')

export const claimFlags: readonly Flag[] = [
  { name: 'document', takes: 'ID', wants: 'the document that prints it', needed: always, table: 'documents' },
  {
    name: 'passage',
    takes: '"first … last"',
    wants: 'the passage: its first and last words around " … ", at most three at each end',
    needed: always,
    many: true,
  },
  {
    name: 'claim',
    takes: 'ID',
    wants: 'a claim that is there, where this is another report of it',
    table: 'claims',
  },
  {
    name: 'question',
    takes: 'ID',
    wants: 'the question that it answers',
    needed: isNew,
    table: 'questions',
  },
  {
    name: 'claimant',
    takes: 'ID',
    wants: 'the office, state or outlet that vouches for it, or null where nobody is named',
    needed: isNew,
    table: 'actors',
    or: 'null',
  },
  { name: 'speaker', takes: 'ID', wants: 'the person who spoke for the claimant', table: 'actors' },
  {
    name: 'mode',
    takes: 'M',
    wants: 'in whose words the document prints it',
    codes: codesOf('reports', 'mode'),
  },
  ...answerFlags,
  { name: 'modality', takes: 'M', wants: 'what is, is planned, …', codes: codesOf('claims', 'modality') },
  { name: 'about', takes: 'EDTF', wants: 'the time that the answer is about' },
  { name: 'occasion', takes: 'ID', wants: 'the event at which it was said', table: 'events' },
  {
    name: 'said',
    dated: true,
    takes: '"EDTF basis"',
    wants:
      'when it was said and how that is known, such as "2024-10-28 completed", or "[..2024-11-01] bounded" where only the document bounds it',
    needed: (given) => isNew(given) && !given.has('occasion'),
  },
  {
    name: 'why',
    takes: 'W',
    wants: 'what the date was inferred from',
    needed: (given) => /\sinferred\s*$/.test(only(given, 'said') ?? ''),
  },
  {
    name: 'attribution',
    takes: 'W',
    wants: 'the words that stand for a source, such as "it was reported"',
    needed: (given) => only(given, 'claimant') === 'null',
  },
  { name: 'via', takes: '"actor date"', wants: 'a relay, nearest the claimant first', many: true },
  { name: 'framing', takes: 'F', wants: 'how the outlet puts it', codes: codesOf('reports', 'framing') },
  { name: 'note', takes: 'N', wants: 'a note on the coding' },
  { name: 'sources', takes: 'DIR', wants: 'the folder of the texts' },
  { name: 'id', takes: 'ID', wants: 'the id of the claim', fresh: true },
]

/** The flags that say what a claim is; a further report of one that is there has no say in it. */
const ofClaim = [
  'question',
  'claimant',
  'speaker',
  'modality',
  'about',
  'occasion',
  'said',
  'why',
  'note',
  'id',
]

/** The claim in the file of its question and the report in the file of its document; or the report alone. */
export function newClaim(given: Given, context: Context): Change {
  const known = find(context.record, 'claims', only(given, 'claim') ?? '')
  if (known) {
    const strange = [...ofClaim, ...answers].find((name) => given.has(name))
    if (strange)
      throw new UsageError(
        `--${strange} says what a claim is, and "${known.id}" is there already; leave it out`,
      )
    return reportIn(given, known.id, known.claimant, context)
  }
  const { files, record, taken } = context
  const question = find(record, 'questions', only(given, 'question') ?? '')
  if (!question) throw new UsageError('new claim needs --question ID')
  const written = only(given, 'claimant') ?? ''
  const claimant = written === 'null' ? null : written
  const said = only(given, 'said')
  const occasion = only(given, 'occasion')
  const when = said?.trim().split(/\s+/)[0] ?? find(record, 'events', occasion ?? '')?.time?.edtf
  const chosen = only(given, 'id')
  const id =
    chosen === undefined
      ? nextFree(proposedId(when, claimant, question.id), taken)
      : refuseTaken(chosen, taken)
  const claim = {
    claimant,
    ...asGiven(given, 'speaker'),
    ...answerOf(given, question),
    ...asGiven(given, 'modality'),
    ...asGiven(given, 'about'),
    ...(said !== undefined && { said: datedField(said, only(given, 'why')) }),
    ...asGiven(given, 'occasion'),
    ...asGiven(given, 'note'),
  }
  const file = `questions/${question.id}.yaml`
  const report = reportIn(given, id, claimant, context)
  return {
    files: new Map([[file, insertRow(files.get(file) ?? '', id, claim, 'claims')], ...report.files]),
    added: [{ what: 'claim', id, file }, ...report.added],
  }
}

/** The report of a claim, in the file of its document. */
function reportIn(
  given: Given,
  claim: string,
  claimant: string | null,
  { files, record, ids }: Context,
): Change {
  const document = find(record, 'documents', only(given, 'document') ?? '')
  if (!document) throw new UsageError('new claim needs --document ID')
  const via = given.get('via')
  const report = {
    claim,
    mode: only(given, 'mode') ?? modeOf(claimant, document.publisher),
    spans: given.get('passage'),
    ...asGiven(given, 'raw'),
    ...(via && { via }),
    ...asGiven(given, 'framing'),
    ...asGiven(given, 'attribution'),
  }
  const id = nextReportId(document.id, [...ids, claim])
  const file = `documents/${document.id}.yaml`
  return {
    files: new Map([[file, insertRow(files.get(file) ?? '', id, report, 'reports')]]),
    added: [{ what: 'report', id, file }],
  }
}

/** A flag as the field of its name, where it was given. */
function asGiven(given: Given, name: string): Fields {
  const value = only(given, name)
  return value === undefined ? {} : { [name]: value }
}

/** The mode that follows from who claims and who publishes; between direct and indirect, the cautious one. */
function modeOf(claimant: string | null, publisher: string): string {
  return claimant === null ? 'unattributed' : claimant === publisher ? 'own' : 'indirect'
}

/** Date, claimant and question: a hint for readers, never parsed. */
function proposedId(said: string | undefined, claimant: string | null, question: string): string {
  const parsed = said === undefined ? undefined : parseDate(said)
  const day = parsed?.to ?? parsed?.from ?? ''
  const date = parsed?.form === 'date' ? day : day.slice(0, 7)
  return slug(`${date} ${claimant ?? 'unnamed'} ${question}`)
}
