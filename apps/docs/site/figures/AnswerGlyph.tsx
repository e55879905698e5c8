import type { ReactNode } from 'react'
import type { AnswerKind } from '../words/answers.js'

/** The sign of an answer in a square of 16 pixels around the point where it stands, coloured by its side. */
export function AnswerShape({ kind }: { readonly kind: AnswerKind }): ReactNode {
  switch (kind) {
    case 'affirm':
      return <circle r="6" className="filled" />
    case 'deny':
      return <path d="M-5-5 5 5M-5 5 5-5" className="stroke" />
    case 'decline':
      return (
        <>
          <circle r="6" className="outline" />
          <path d="M-3.5 0h7" className="stroke" />
        </>
      )
    case 'disclaim':
      return (
        <>
          <circle r="6.5" className="outline thin" />
          <text y="4" textAnchor="middle" className="sign">
            ?
          </text>
        </>
      )
    case 'no-reply':
      return <circle r="6" className="outline dotted" />
    case 'retract':
      return <path d="M-5 0a5 5 0 1 0 2-4M-5-6v3h4" className="stroke" />
    case 'other':
      return <rect x="-5" y="-5" width="10" height="10" className="filled" />
  }
}

/** The sign of an answer within a line of text. The word stands beside it: the sign alone says nothing. */
export function AnswerGlyph({ kind }: { readonly kind: AnswerKind }): ReactNode {
  return (
    <svg className="glyph" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <AnswerShape kind={kind} />
    </svg>
  )
}

const names: Readonly<Record<AnswerKind, string>> = {
  affirm: 'yes',
  deny: 'no',
  decline: 'gave no answer',
  disclaim: 'said it did not know',
  'no-reply': 'did not reply',
  retract: 'took it back',
  other: 'a number, a stance or a choice, in words',
}

/** What the signs mean, for those that a chart shows. */
export function AnswerLegend({ kinds }: { readonly kinds: Iterable<AnswerKind> }): ReactNode {
  const shown = new Set(kinds)
  return (
    <ul className="legend" aria-label="Signs">
      {(Object.keys(names) as AnswerKind[])
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <li key={kind}>
            <AnswerGlyph kind={kind} />
            {names[kind]}
          </li>
        ))}
    </ul>
  )
}
