import Head from '@docusaurus/Head'
import useBaseUrl from '@docusaurus/useBaseUrl'
import releases from '@generated/record/default/changes.json'
import Heading from '@theme/Heading'
import type { ReactNode } from 'react'
import type { RowLink } from '../../record/row-addresses'
import RowId from './RowId'

/** What each release added, corrected and withdrew, and which computed answers moved. */
export default function Changes(): ReactNode {
  return (
    <>
      <Head>
        <link
          rel="alternate"
          type="application/atom+xml"
          title="Releases of the record"
          href={useBaseUrl('/changes.xml', { absolute: true })}
        />
      </Head>
      <Releases />
    </>
  )
}

function Releases(): ReactNode {
  return releases.map((one) => {
    const name = one.release ?? 'In no release yet'
    const { added, changed, withdrawn, contradictions, origins, firstAnswers } = one
    return (
      <section key={name}>
        <Heading as="h2" id={name === one.release ? `release-${name.replaceAll('.', '-')}` : 'unreleased'}>
          {name}
        </Heading>
        <p>{one.since === null ? 'The first release.' : `Compared with ${one.since}.`}</p>
        {added.map(({ table, rows }) => (
          <Ids key={table} title={`Added to ${table}`} rows={rows} />
        ))}
        <Lines
          title="Corrected"
          lines={changed.map(({ id, field, before, after }) => `${id}, ${field}: ${before} → ${after}`)}
        />
        <Lines
          title="Withdrawn"
          lines={withdrawn.map(
            ({ id, why, replacedBy }) => `${id}: ${why}${replacedBy ? `, now ${replacedBy}` : ''}`,
          )}
        />
        <Lines
          title="Pairs of claims that are now listed as contradictions"
          lines={contradictions.added.map((pair) => pair.join(' × '))}
        />
        <Lines
          title="Pairs that are no longer listed"
          lines={contradictions.removed.map((pair) => pair.join(' × '))}
        />
        <Lines
          title="Claims traced to other origins than before"
          lines={origins.map(({ claim, before, after }) => `${claim}: ${moved(before, after)}`)}
        />
        <Lines
          title="First answers that are others than before"
          lines={firstAnswers.map(
            ({ question, state, before, after }) => `${state} on ${question}: ${moved(before, after)}`,
          )}
        />
      </section>
    )
  })
}

const moved = (before: readonly string[], after: readonly string[]): string =>
  `${before.join(', ') || 'none'} → ${after.join(', ') || 'none'}`

/** A list that is folded, since it may be long, and left out where it is empty. */
function Folded({
  title,
  count,
  children,
}: {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}): ReactNode {
  if (count === 0) return null
  return (
    <details>
      <summary>
        {title}: {count}
      </summary>
      {children}
    </details>
  )
}

function Ids({ title, rows }: { readonly title: string; readonly rows: readonly RowLink[] }): ReactNode {
  return (
    <Folded title={title} count={rows.length}>
      <p>
        {rows.map((row) => (
          <span key={row.id}>
            <RowId {...row} />{' '}
          </span>
        ))}
      </p>
    </Folded>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  return (
    <Folded title={title} count={lines.length}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Folded>
  )
}
