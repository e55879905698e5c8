import type { ReactNode } from 'react'

/** What a row says of itself: a term and what stands for it. A fact without anything to say is left out. */
export interface Fact {
  readonly term: string
  readonly says: ReactNode
}

export function Facts({ facts }: { readonly facts: readonly (Fact | undefined)[] }): ReactNode {
  return (
    <dl className="facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.term}>
              <dt>{fact.term}</dt>
              <dd>{fact.says}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
