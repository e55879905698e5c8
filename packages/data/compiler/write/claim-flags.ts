import { answerFlags } from './answer.js'
import { codesOf } from './codes.js'
import { isInferred, whyNotDated } from './dated.js'
import { always, type Flag, type Given, only } from './flags.js'
import { reportFlags } from './report-flags.js'

/** Whether the claim is not there yet, so that more than a report is written. */
const isNew = (given: Given): boolean => !given.has('claim')

/** The flags that say what a claim is, and with it the printed words of a number, which stand on the report. */
const answering: readonly Flag[] = [
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
  { name: 'joint', takes: 'ID', wants: 'another who signed the same text', table: 'actors', many: true },
  { name: 'speaker', takes: 'ID', wants: 'the person who spoke for the claimant', table: 'actors' },
  ...answerFlags,
  { name: 'modality', takes: 'M', wants: 'what is, is planned, …', codes: codesOf('claims', 'modality') },
  { name: 'tacit', wants: 'that the wording presupposes it and does not assert it' },
  { name: 'about', takes: 'EDTF', wants: 'the time that the answer is about' },
  { name: 'occasion', takes: 'ID', wants: 'the event at which it was said', table: 'events' },
  {
    name: 'said',
    takes: '"EDTF basis"',
    wants:
      'when it was said and how that is known, such as "2024-10-28 completed", or "[..2024-11-01] bounded" where only the document bounds it',
    needed: (given) => isNew(given) && !given.has('occasion'),
    whyNot: whyNotDated,
  },
  {
    name: 'why',
    takes: 'W',
    wants: 'what the date was inferred from',
    needed: (given) => isInferred(only(given, 'said')),
  },
  {
    name: 'basis',
    takes: 'B',
    wants: 'what the claimant says that it rests on',
    codes: codesOf('claims', 'basis'),
  },
  { name: 'citing', takes: 'ID', wants: 'whom the claimant itself cites', table: 'actors', many: true },
  {
    name: 'repeats',
    takes: 'N',
    wants: 'how often it was said on that occasion, where the document counts',
    whyNot: (value) => (/^[1-9]\d*$/.test(value) ? undefined : `"${value}" is not a number of times`),
  },
  { name: 'note', takes: 'N', wants: 'a note on the coding' },
  { name: 'id', takes: 'ID', wants: 'the id of the claim', fresh: true },
]

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
  ...answering,
  ...reportFlags,
  { name: 'sources', takes: 'DIR', wants: 'the folder of the texts' },
]

/** The names of the flags that say what a claim is; a further report of one that is there has no say in it. */
export const ofClaim: readonly string[] = answering.map(({ name }) => name).filter((name) => name !== 'raw')
