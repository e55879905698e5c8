import { parseDate } from '../../src/dates.js'
import { get } from '../../src/indexes/find.js'
import { UsageError } from '../commands/command.js'
import { answerOf } from './answer.js'
import type { Change } from './change.js'
import { ofClaim } from './claim-flags.js'
import type { Context } from './context.js'
import { datedField, wordsOf } from './dated.js'
import { type Given, only, required } from './flags.js'
import { nextFree, refuseTaken } from './free-id.js'
import { insertRow } from './insert-row.js'
import { newReport } from './report.js'
import { slug } from './slug.js'

/** The claim in the file of its question and the report in the file of its document; or the report alone. */
export function newClaim(given: Given, context: Context): Change {
  if (given.has('claim')) {
    const known = get(context.record, 'claims', required(given, 'claim'))
    const strange = ofClaim.find((name) => given.has(name))
    if (strange)
      throw new UsageError(
        `--${strange} says what a claim is, and "${known.id}" is there already; leave it out`,
      )
    return newReport(given, known.id, known.claimant, context)
  }
  const { files, record, taken } = context
  const question = get(record, 'questions', required(given, 'question'))
  const written = required(given, 'claimant')
  const claimant = written === 'null' ? null : written
  const said = only(given, 'said')
  const when = wordsOf(said)[0] ?? get(record, 'events', required(given, 'occasion')).time?.edtf
  const chosen = only(given, 'id')
  const id =
    chosen === undefined
      ? nextFree(proposedId(when, claimant, question.id), taken)
      : refuseTaken(chosen, taken)
  const repeats = only(given, 'repeats')
  const claim = {
    claimant,
    joint: given.get('joint'),
    speaker: only(given, 'speaker'),
    ...answerOf(given, question),
    modality: only(given, 'modality'),
    ...(given.has('tacit') && { tacit: true }),
    about: only(given, 'about'),
    ...(said !== undefined && { said: datedField(said, only(given, 'why')) }),
    occasion: only(given, 'occasion'),
    basis: only(given, 'basis'),
    citing: given.get('citing'),
    ...(repeats !== undefined && { repeats: Number(repeats) }),
    note: only(given, 'note'),
  }
  const file = `questions/${question.id}.yaml`
  const report = newReport(given, id, claimant, context)
  const text = insertRow(files.get(file) ?? '', id, claim, 'claims', ['choice'])
  return {
    files: new Map([[file, text], ...report.files]),
    added: [{ what: 'claim', id, file }, ...report.added],
  }
}

/** Date, claimant and question: a hint for readers, never parsed. */
function proposedId(said: string | undefined, claimant: string | null, question: string): string {
  const parsed = said === undefined ? undefined : parseDate(said)
  const day = parsed?.to ?? parsed?.from ?? ''
  const date = parsed?.form === 'date' ? day : day.slice(0, 7)
  return slug(`${date} ${claimant ?? 'unnamed'} ${question}`)
}
