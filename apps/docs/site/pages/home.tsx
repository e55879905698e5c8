import type { Dataset } from '@dprk-ru/data'
import { absolute, href } from '../addresses.js'
import { OneClaim } from '../parts/OneClaim.js'
import type { Page } from '../shell/Page.js'
import { lanesOf, sharesScale } from '../views/troops/lanes.js'
import { TroopNumbers, TroopTable } from '../views/troops/TroopNumbers.js'
import { type Summary, summaryOf } from '../words/summary.js'

const title = 'Who said what, and when, about DPRK–Russia military cooperation'
const description =
  'An open, claim-level record of what has been said about DPRK–Russia military cooperation: who said it, when, and in which passage of which document.'

export function* homePages(record: Dataset): Generator<Page> {
  const summary = summaryOf(record)
  const lanes = lanesOf(record).filter(({ name }) => sharesScale(name))
  yield {
    address: '/',
    title,
    description,
    json: summary,
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'dprk-ru',
      description,
      url: absolute('/'),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: absolute('/record.json'),
      },
    },
    body: (
      <div className="home">
        <header>
          <h1>{title}</h1>
          <p className="lead">
            An open record of what has been said about military cooperation between North Korea and Russia,
            and about the reactions to it. Every number and every position in it is somebody’s claim: dated,
            hedged as printed, traced to its passage and to where that passage came from.
          </p>
          <p className="not">
            <strong>It is not a fact-check.</strong> There is no verdict in it, no score and no best estimate,
            and it is not complete: what no document in this record says may well have been said elsewhere.
          </p>
        </header>

        <section aria-labelledby="numbers">
          <h2 id="numbers">Who said how many, when</h2>
          <TroopNumbers record={record} lanes={lanes} />
          <TroopTable record={record} lanes={lanes} isFolded />
          <p>
            <a href={href('/troops/')}>All numbers, with their table</a>, casualties and other counts
            included.
          </p>
        </section>

        <section aria-labelledby="holds">
          <h2 id="holds">What the record holds</h2>
          <Counts summary={summary} />
        </section>

        <OneClaim record={record} />

        <section aria-labelledby="start">
          <h2 id="start">Where to start</h2>
          <StartPoints />
        </section>
      </div>
    ),
  }
}

/** How much the record holds. Each date names its clock. */
function Counts({ summary }: { readonly summary: Summary }) {
  const { documents, publishers, languages, questions, claims, reports, published, said } = summary
  const counts: readonly (readonly [name: string, number: number, what: string, address?: string])[] = [
    ['Questions', questions, 'what is at issue', '/questions/'],
    ['Claims', claims, `said from ${day(said.first)} to ${day(said.last)}`, '/claims/'],
    ['Reports', reports, 'passages that carry a claim'],
    [
      'Documents',
      documents,
      `published from ${day(published.first)} to ${day(published.last)}`,
      '/documents/',
    ],
    ['Publishers', publishers, 'of these documents'],
    ['Languages', languages.length, languages.join(', ')],
  ]
  return (
    <dl className="counts">
      {counts.map(([name, number, what, address]) => (
        <div key={name}>
          <dt>{address === undefined ? name : <a href={href(address)}>{name}</a>}</dt>
          <dd>
            <span className="number">{number}</span> <span className="quiet">{what}</span>
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

function StartPoints() {
  return (
    <div className="start-points">
      <div>
        <h3>Journalists</h3>
        <p>
          Before a number goes into a text: see <a href={href('/troops/')}>who said it</a>, in which words,
          and <a href={href('/echo/')}>how many outlets repeat one origin</a>. Count origins, not outlets.
          Then look at <a href={href('/contradictions/')}>which answers do not go together</a>.
        </p>
      </div>
      <div>
        <h3>Researchers</h3>
        <p>
          Follow <a href={href('/positions/')}>the position of a state</a> from occasion to occasion, or ask
          what the record held <a href={href('/as-of/')}>as of a day</a>. The{' '}
          <a href={href('/docs/codebook/')}>codebook</a> gives each rule with its reason;{' '}
          <a href={href('/docs/how-the-record-was-made/')}>how the record was made</a> says how far two
          codings agree.
        </p>
      </div>
      <div>
        <h3>Developers</h3>
        <p>
          One package without dependencies: ask{' '}
          <a href={href('/docs/guide/getting-started/')}>a first question in ten lines</a>, look into the{' '}
          <a href={href('/docs/api/')}>API reference</a>, or{' '}
          <a href={href('/docs/downloads/')}>take the files</a> into R, Python or SQL.
        </p>
      </div>
    </div>
  )
}
