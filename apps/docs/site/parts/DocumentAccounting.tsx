import { type Dataset, type Document, type Framing, framingBy, type Mode } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { inDigits } from '../figures/scales.js'
import { grouped } from '../grouped.js'
import { oncePerRecord } from '../once-per-record.js'
import { framingInWords, modeInWords, uncodedInWords, zoneInWords } from '../words/codes.js'
import { capitalised } from '../words/counts.js'
import { codedStretches, uncodedStretches, zoneStretches } from './accounting.js'
import { TableBox } from './TableBox.js'
import { allReportsByDocument } from './whole-record.js'

const framings = oncePerRecord((record) => new Map(framingBy(record, 'document').map((one) => [one.of, one])))

interface DocumentAccountingProps {
  readonly record: Dataset
  readonly document: Document
}

/** What became of every part of a text: what carries claims, what was left out and why, and how claims are put. */
export function DocumentAccounting({ record, document }: DocumentAccountingProps): ReactNode {
  const reports = (allReportsByDocument(record).get(document.id) ?? []).filter(
    ({ withdrawn }) => withdrawn === undefined,
  )
  const whole = document.text.length
  const parts = (characters: number) => `${inDigits(characters)} (${share(characters, whole)})`
  const coded = codedStretches(reports)
  const uncoded = uncodedStretches(document)
  const framing = framings(record).get(document.id)
  const modes = grouped(reports, ({ mode }) => mode)
  return (
    <>
      <Tally
        caption="The text by its parts, in characters. A part may lie in another, so shares need not add up to 100 %."
        heads={['Part', 'Stretches', 'Characters']}
        rows={[
          ['Passages that carry claims', coded.count, parts(coded.characters)],
          ...zoneStretches(document).map(
            ({ of, count, characters }) => [capitalised(zoneInWords[of]), count, parts(characters)] as const,
          ),
        ]}
      />
      {uncoded.length > 0 && (
        <Tally
          caption="What was not coded, and why"
          heads={['Why', 'Stretches', 'Characters']}
          rows={uncoded.map(({ of, count, characters }) => [
            capitalised(uncodedInWords[of]),
            count,
            parts(characters),
          ])}
        />
      )}
      {reports.length > 0 && (
        <>
          <Tally
            caption="In whose words the passages carry their claims"
            heads={['Carried as', 'Passages']}
            rows={[...modes].map(([mode, own]) => [capitalised(modeInWords[mode as Mode]), own.length])}
          />
          {framing && (
            <Tally
              caption="What the wording around the claims does, by the rule of the codebook. A count, no rating."
              heads={['Framing', 'Passages']}
              rows={(['neutral', 'endorsing', 'distancing'] satisfies Framing[]).map((one) => [
                capitalised(framingInWords[one]),
                framing[one].length,
              ])}
            />
          )}
        </>
      )}
    </>
  )
}

interface TallyProps {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly [string, ...(string | number)[]])[]
}

function Tally({ caption, heads, rows }: TallyProps): ReactNode {
  return (
    <TableBox label={caption}>
      <table className="tally">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index > 0 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...numbers]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {numbers.map((number, index) => (
                <td key={heads[index + 1]} className="number">
                  {number}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function share(characters: number, whole: number): string {
  return `${((100 * characters) / whole).toFixed(1)} %`
}
