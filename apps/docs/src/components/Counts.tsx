import summary from '@generated/record/default/summary.json'
import type { ReactNode } from 'react'
import styles from './Counts.module.css'

/** How much the record holds. Each date names its clock. */
export default function Counts(): ReactNode {
  const { documents, publishers, languages, questions, claims, reports, published, said } = summary
  const counts: readonly (readonly [string, string | number, string])[] = [
    ['Questions', questions, 'what is at issue'],
    ['Claims', claims, `said from ${day(said.first)} to ${day(said.last)}`],
    ['Reports', reports, 'passages that carry a claim'],
    ['Documents', documents, `published from ${day(published.first)} to ${day(published.last)}`],
    ['Publishers', publishers, 'of these documents'],
    ['Languages', languages.length, languages.join(', ')],
  ]
  return (
    <dl className={styles.counts}>
      {counts.map(([name, count, what]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span className={styles.number}>{count}</span> <span className={styles.what}>{what}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** "on 28 April 2025" without its preposition. */
function day(inWords: string): string {
  return inWords.replace(/^(on|in|by) /, '')
}
