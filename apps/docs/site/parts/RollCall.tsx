import { type Claim, type Dataset, nameOf } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { claimHref } from '../addresses.js'
import { AnswerLegend } from '../figures/AnswerGlyph.js'
import { SideLegend } from '../figures/Legend.js'
import { grouped } from '../grouped.js'
import { sideClass } from '../sides.js'
import { answerKind } from '../words/answers.js'
import { whenSaid } from '../words/claims.js'
import { capitalised, count, listed } from '../words/counts.js'
import { inOrderOfSaying } from '../words/order.js'
import { ShortAnswer } from './ClaimList.js'
import { TableBox } from './TableBox.js'

interface Voice {
  readonly name: string
  readonly claims: readonly [Claim, ...Claim[]]
}

/** Everyone who answered, in the order of first answers. Voices that nobody names are never taken for one. */
export function voicesOf(record: Dataset, claims: readonly Claim[]): readonly Voice[] {
  const byVoice = grouped(inOrderOfSaying(record, claims), ({ id, claimant, joint = [] }) =>
    claimant === null ? `unnamed ${id}` : [claimant, ...joint].join(' '),
  )
  return [...byVoice.values()].flatMap((own) => {
    const [first, ...later] = own
    return first ? [{ name: nameOfVoice(record, first), claims: [first, ...later] as const }] : []
  })
}

function nameOfVoice(record: Dataset, { claimant, joint = [] }: Claim): string {
  if (claimant === null) return 'No source named'
  return capitalised(listed([claimant, ...joint].map((actor) => nameOf(record, actor))).replace(/^the /i, ''))
}

interface RollCallProps {
  readonly record: Dataset
  readonly claims: readonly Claim[]
  readonly caption: string
}

/** Who answered a question: the first answer of each and the latest, by the day of saying. */
export function RollCall({ record, claims, caption }: RollCallProps): ReactNode {
  const voices = voicesOf(record, claims)
  const hasLater = voices.some(({ claims: own }) => own.length > 1)
  return (
    <figure className="roll-call">
      <figcaption>
        <SideLegend record={record} claimants={claims.map(({ claimant }) => claimant)} />
        <AnswerLegend kinds={claims.map(answerKind)} />
      </figcaption>
      <TableBox label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">{hasLater ? 'First answer' : 'Answer'}</th>
              {hasLater && <th scope="col">Latest answer</th>}
            </tr>
          </thead>
          <tbody>
            {voices.map(({ name, claims: own }) => (
              <tr key={own[0].id} className={sideClass(record, own[0].claimant)}>
                <th scope="row">
                  {name}
                  {own.length > 1 && <span className="quiet"> ({count(own.length, 'claim')})</span>}
                </th>
                <AnswerCell record={record} claim={own[0]} />
                {hasLater && <AnswerCell record={record} claim={own.length > 1 ? own.at(-1) : undefined} />}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </figure>
  )
}

function AnswerCell({
  record,
  claim,
}: {
  readonly record: Dataset
  readonly claim: Claim | undefined
}): ReactNode {
  if (!claim) return <td className="quiet">no later one</td>
  return (
    <td>
      <a href={claimHref(record, claim.id)} data-claim-id={claim.id}>
        <ShortAnswer record={record} claim={claim} />
      </a>
      <br />
      <span className="quiet">{whenSaid(record, claim)}</span>
    </td>
  )
}
