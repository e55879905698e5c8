import { type Claim, type Dataset, isBefore, nameOf, saidBounds } from '@dprk-ru/data'
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
  return capitalised(listed([claimant, ...joint].map((actor) => nameOf(record, actor))).replace(/^the /, ''))
}

interface RollCallProps {
  readonly record: Dataset
  readonly claims: readonly Claim[]
  readonly caption: string
}

/** Who answered a question: the first answer of each and the latest, by the latest possible day of saying. */
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
                {hasLater && <AnswerCell record={record} claim={latestOf(own)} after={own[0]} />}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </figure>
  )
}

function latestOf(claims: readonly Claim[]): Claim | undefined {
  return claims.length > 1 ? claims.at(-1) : undefined
}

interface AnswerCellProps {
  readonly record: Dataset
  readonly claim: Claim | undefined
  /** The answer that this one is set after: whether it came after it, the dates may leave open. */
  readonly after?: Claim
}

function AnswerCell({ record, claim, after }: AnswerCellProps): ReactNode {
  if (!claim) return <td className="quiet">no other</td>
  const isOpen = after && !isBefore(saidBounds(record, after), saidBounds(record, claim))
  return (
    <td>
      <a href={claimHref(record, claim.id)} data-claim-id={claim.id}>
        <ShortAnswer record={record} claim={claim} />
      </a>
      <br />
      <span className="quiet">
        {whenSaid(record, claim)}
        {isOpen && '; the dates leave open which of the two came first'}
      </span>
    </td>
  )
}
