import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { href, pageOf, type TableWithPages } from '../../addresses.js'
import { navigation } from '../../navigation.js'
import { count } from '../../words/counts.js'

/** What there is to find, from A to Z: the page before anything was typed, and all of it where no script runs. */
export function Everything({ record }: { readonly record: Dataset }): ReactNode {
  const tables: readonly (readonly [TableWithPages, string, readonly Named[]])[] = [
    ['actors', 'Actors', record.actors],
    ['places', 'Places', record.places],
    ['events', 'Events', record.events.map(({ id, label }) => ({ id, name: label }))],
    ['documents', 'Documents', record.documents.map(({ id, title }) => ({ id, name: title }))],
    [
      'questions',
      'Questions',
      record.questions.map(({ id, text }) => ({ id, name: text.replace(/\.$/, '') })),
    ],
  ]
  const label = new Map(navigation.flatMap(({ pages }) => pages.map((page) => [page.address, page.label])))
  return tables.map(([table, heading, rows]) => (
    <section key={table} className="a-to-z">
      <h2>{heading}</h2>
      {rows.length > most ? (
        <p>
          <a href={href(`/${table}/`)}>
            {label.get(`/${table}/`)}: all {count(rows.length, 'row')}
          </a>
        </p>
      ) : (
        <ul>
          {rows
            .toSorted((a, b) => (a.name < b.name ? -1 : 1))
            .map(({ id, name }) => (
              <li key={id}>
                <a href={href(pageOf(table, id))}>{name}</a>
              </li>
            ))}
        </ul>
      )}
    </section>
  ))
}

/** A longer list is the page of its table. */
const most = 300

interface Named {
  readonly id: string
  readonly name: string
}
