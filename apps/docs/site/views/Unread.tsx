import type { ReactNode } from 'react'
import type { Unreadable } from '../state/address.js'

/** Names the parts of the address that this page could not read; it goes on without them. */
export function Unread({ unreadable }: { readonly unreadable: readonly Unreadable[] }): ReactNode {
  if (unreadable.length === 0) return null
  return (
    <div className="notice" role="status">
      {unreadable.map(({ key, words }) => (
        <p key={key}>
          The part <code>{shortened(key)}</code> of this address cannot be read:{' '}
          <code>{shortened(words)}</code> is no value of it here. The page leaves it out.
        </p>
      ))}
    </div>
  )
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}
