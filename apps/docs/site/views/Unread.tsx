import type { ReactNode } from 'react'
import type { Unreadable } from '../state/address.js'
import { count } from '../words/counts.js'
import { inTheAddress } from '../words/failures.js'

/** An address may have thousands of parts. */
const mostNamed = 10

/** Names the parts of the address that this page could not read; it goes on without them. */
export function Unread({ unreadable }: { readonly unreadable: readonly Unreadable[] }): ReactNode {
  if (unreadable.length === 0) return null
  const [before, between, after] = inTheAddress
  const left = unreadable.length - mostNamed
  return (
    <div className="notice" role="status">
      {unreadable.slice(0, mostNamed).map(({ key, words }, index) => (
        <p key={index}>
          {before} <code dir="auto">{shortened(key)}</code> {between}{' '}
          <code dir="auto">{shortened(words)}</code> {after}
        </p>
      ))}
      {left > 0 && <p>And {count(left, 'more part')}, which it leaves out as well.</p>}
    </div>
  )
}

/** Not in the middle of a sign, of which half could not be shown. */
function shortened(words: string): string {
  return words.length > 60 ? `${[...words.slice(0, 61)].slice(0, -1).join('')}…` : words
}
