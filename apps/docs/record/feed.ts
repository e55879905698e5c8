import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataset, isDay } from '@dprk-ru/data'
import { changes, type ReleasePart } from './changes'
import released from './released.json'

/** What a feed is made from. */
export interface FeedSource {
  /** The address of the site, with a slash at its end. */
  readonly site: string
  /** From the last to the first, as the page of changes has them. */
  readonly releases: readonly ReleasePart[]
  /** On which day each release was published. Releases carry no date, so one that is not here has no entry. */
  readonly released: Readonly<Record<string, string>>
  /** The last day on which a text was taken: until there is a release, nothing in the record is later. */
  readonly lastTaken: string
}

/** The releases as an Atom feed. A date in it is the day of a release, at midnight in UTC; none is made up. */
export function feed({ site, releases, released, lastTaken }: FeedSource): string {
  for (const [release, day] of Object.entries(released)) {
    if (!isDay(day)) throw new Error(`released.json: "${day}" is not a day`)
    if (!releases.some((one) => one.release === release))
      throw new Error(`released.json: there is no release ${release}`)
  }
  const page = `${site}docs/changes/`
  const dated = releases.flatMap((one) => {
    const day = one.release === null ? undefined : released[one.release]
    return one.release === null || day === undefined ? [] : [{ release: one.release, day, part: one }]
  })
  const entries = dated.map(({ release, day, part }) => {
    const address = `${page}#release-${release.replaceAll('.', '-')}`
    return `  <entry>
    <id>${escaped(address)}</id>
    <title>Release ${escaped(release)}</title>
    <link href="${escaped(address)}"/>
    <updated>${atMidnight(day)}</updated>
    <summary>${escaped(summaryOf(part))}</summary>
  </entry>
`
  })
  const last = dated
    .map(({ day }) => day)
    .sort()
    .at(-1)
  const subtitle = last
    ? 'What each release of the record added, corrected and withdrew.'
    : 'No release yet. The date of this feed is the day on which the last text was taken.'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escaped(`${site}changes.xml`)}</id>
  <title>dprk-ru: releases of the record</title>
  <subtitle>${subtitle}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escaped(`${site}changes.xml`)}"/>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
  <updated>${atMidnight(last ?? lastTaken)}</updated>
  <author><name>The dprk-ru contributors</name></author>
${entries.join('')}</feed>
`
}

/** Writes it beside the pages. */
export async function writeFeed(outDir: string, site: string): Promise<void> {
  const lastTaken =
    dataset.documents
      .map(({ accessed }) => accessed)
      .sort()
      .at(-1) ?? ''
  await writeFile(join(outDir, 'changes.xml'), feed({ site, releases: await changes(), released, lastTaken }))
}

function summaryOf({ since, added, changed, withdrawn }: ReleasePart): string {
  const rows = added.map(({ table, rows }) => `${rows.length} in ${table}`).join(', ')
  return [
    since === null ? 'The first release.' : `Compared with ${since}.`,
    rows && `Added: ${rows}.`,
    changed.length > 0 && `Corrected fields: ${changed.length}.`,
    withdrawn.length > 0 && `Withdrawn rows: ${withdrawn.length}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function atMidnight(day: string): string {
  return `${day}T00:00:00Z`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
