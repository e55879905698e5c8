import type { ReactNode } from 'react'

/** A name and what stands beside it; nothing where a row leaves the field out. */
export type Fact = readonly [name: string, words: ReactNode] | undefined | false

/** The fields of a row, by name. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
