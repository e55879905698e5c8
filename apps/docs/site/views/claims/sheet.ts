import { type Dataset, type Dated, dateInWords, saidOn } from '@dprk-ru/data'
import { serialiseState } from '../../state/address.js'
import { answerInWords } from '../../words/answers.js'
import { type Flag, flagWords, modalityWords } from './codes.js'
import { printedNumbers, quoted } from './printed.js'
import type { ClaimRow } from './rows.js'
import { type ClaimsState, fields } from './state.js'

export const fileFormats = ['csv', 'json', 'ndjson'] as const
export type FileFormat = (typeof fileFormats)[number]

/** A row of the table as a file has it: the same columns in the same words. */
export interface SheetRow {
  readonly id: string
  readonly said: string
  readonly claimant: string
  readonly question: string
  readonly answer: string
  readonly quoted: string
  readonly modality: string
  readonly documents: number
  readonly origins: number
  readonly flags: string
}

export function sheetRow(record: Dataset, row: ClaimRow): SheetRow {
  const { claim, who, question, documents, origins } = row
  return {
    id: claim.id,
    said: dayInWords(saidOn(record, claim)),
    claimant: who,
    question,
    answer:
      claim.quantity === undefined ? answerInWords(record, claim) : printedNumbers(record, claim).join(' · '),
    quoted: quoted(record, claim)
      .map(({ words }) => words)
      .join(' · '),
    modality: modalityWords[claim.modality ?? 'actual'].toLowerCase(),
    documents,
    origins,
    flags: flagsInWords(row).join(' · '),
  }
}

const howKnown: Partial<Record<Dated['basis'], string>> = {
  relative: 'worked out from the text',
  inferred: 'inferred',
}

/** A date as its cell has it, with how it is known where it was not printed. */
export function dayInWords(said: Dated | undefined): string {
  if (said === undefined) return 'no date stated'
  const words = dateInWords(said.edtf)
  const how = howKnown[said.basis]
  if (how === undefined) return words
  return words.endsWith(')') ? `${words.slice(0, -1)}, ${how})` : `${words} (${how})`
}

/** The flags of a row but those that another of its cells says already. */
export function flagsInWords({ values }: ClaimRow): readonly string[] {
  return (values.flag as readonly Flag[])
    .filter((flag) => flag !== 'unattributed' && flag !== 'day-uncertain')
    .map((flag) => flagWords[flag].toLowerCase())
}

/** The name of a file of these rows: what they were narrowed by, as far as a name should be long. */
export function fileName(state: ClaimsState, extension: FileFormat): string {
  const { sort, rows } = fields
  const filters = serialiseState(fields, { ...state, sort: sort.initial, rows: rows.initial })
    .replaceAll(/%[\dA-F]{2}|[^a-zA-Z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  const name = `dprk-ru-claims${filters && `-${filters}`}`.slice(0, 120).replace(/-+$/, '')
  return `${name}.${extension}`
}
