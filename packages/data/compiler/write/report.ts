import { get } from '../../src/indexes/find.js'
import { UsageError } from '../commands/command.js'
import type { Change } from './change.js'
import type { Context } from './context.js'
import { type Given, only, required } from './flags.js'
import { nextReportId } from './free-id.js'
import { type Fields, insertRow } from './insert-row.js'
import { partsOf } from './report-flags.js'

/** The report of a claim, in the file of its document. */
export function newReport(
  given: Given,
  claim: string,
  claimant: string | null,
  { files, record, ids }: Context,
): Change {
  const document = get(record, 'documents', required(given, 'document'))
  for (const [part, whole] of Object.entries(partsOf)) {
    if (given.has(part) && !given.has(whole)) throw new UsageError(`--${part} belongs to --${whole}`)
  }
  const report = {
    claim,
    mode: only(given, 'mode') ?? modeOf(claimant, document.publisher),
    spans: given.get('passage'),
    via: given.get('via'),
    ...originOf(given),
    raw: only(given, 'raw'),
    translatedBy: only(given, 'translated-by'),
    ...faultOf(given),
    framing: only(given, 'framing'),
    attribution: only(given, 'attribution'),
    ...(given.has('first') && { first: true }),
  }
  const id = nextReportId(document.id, [...ids, claim])
  const file = `documents/${document.id}.yaml`
  const text = insertRow(files.get(file) ?? '', id, report, 'reports', ['via', 'origin', 'fault'])
  return { files: new Map([[file, text]]), added: [{ what: 'report', id, file }] }
}

function originOf(given: Given): Fields {
  const actor = only(given, 'origin')
  if (actor === undefined) return {}
  return { origin: { actor, basis: only(given, 'origin-basis'), why: only(given, 'origin-why') } }
}

function faultOf(given: Given): Fields {
  const printed = only(given, 'fault')
  return printed === undefined ? {} : { fault: { printed, why: only(given, 'fault-why') } }
}

/** The mode that follows from who claims and who publishes; between direct and indirect, the cautious one. */
function modeOf(claimant: string | null, publisher: string): string {
  return claimant === null ? 'unattributed' : claimant === publisher ? 'own' : 'indirect'
}
