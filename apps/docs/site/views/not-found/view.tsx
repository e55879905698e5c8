import type { Dataset } from '@dprk-ru/data'
import { search } from '@dprk-ru/data/search'
import { type ReactNode, useEffect, useState } from 'react'
import { addressOf, href } from '../../addresses.js'
import { type ViewProps, view } from '../view.js'

/** What stands nearest to an address without a page. It has no choices: what was asked for is the address itself. */
export const notFound = view<object>({ fields: {}, Body: NearestIds })

function NearestIds({ record }: ViewProps<object>): ReactNode {
  const [asked, setAsked] = useState('')
  useEffect(() => setAsked(wordsOf(location.pathname)), [])
  const nearest = asked === '' ? [] : nearestTo(record, asked)
  if (nearest.length === 0) return null
  return (
    <section aria-labelledby="nearest">
      <h2 id="nearest">The nearest in the record</h2>
      <ul>
        {nearest.map(({ table, id }) => (
          <li key={id}>
            <a href={href(addressOf(record, table, id))}>
              <code>{id}</code>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words of the last part of an address: ids are words joined by hyphens. */
function wordsOf(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  return last
    .replace(/\.(html|json)$/, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

function nearestTo(record: Dataset, words: string) {
  const tokens = new Set(words.split(' '))
  const shared = (id: string): number => id.split('-').filter((part) => tokens.has(part)).length
  return search(record, words, { any: true, fuzzy: true, limit: 40 })
    .toSorted((a, b) => shared(b.id) - shared(a.id))
    .slice(0, 5)
}
