import type { ReactNode } from 'react'
import { languageName } from '../words/languages.js'
import type { Fact } from './Facts.js'
import { OutsideLink } from './OutsideLink.js'

interface Named {
  readonly names?: Readonly<Record<string, string>>
  readonly aliases?: readonly string[]
  readonly ids?: Readonly<Record<string, string>>
}

/** The names of an actor or a place in other languages, each in its script. */
export function namesFact({ names = {} }: Named): Fact | undefined {
  const all = Object.entries(names)
  return all.length === 0
    ? undefined
    : {
        term: 'In other languages',
        says: (
          <ul className="names">
            {all.map(([tag, name]) => (
              <li key={tag}>
                <span lang={tag}>{name}</span> <span className="quiet">{languageName(tag)}</span>
              </li>
            ))}
          </ul>
        ),
      }
}

export function aliasesFact({ aliases = [] }: Named): Fact | undefined {
  return aliases.length === 0
    ? undefined
    : {
        term: 'Also written',
        says: (
          <ul className="names">
            {aliases.map((alias) => (
              <li key={alias}>{alias}</li>
            ))}
          </ul>
        ),
      }
}

/** The ids that other catalogues give it, with a link where the catalogue has one address for each. */
export function outsideIdsFact({ ids = {} }: Named): Fact | undefined {
  const all = Object.entries(ids)
  return all.length === 0
    ? undefined
    : {
        term: 'In other catalogues',
        says: (
          <ul className="names">
            {all.map(([scheme, id]) => (
              <li key={scheme}>
                {schemes.get(scheme)?.name ?? scheme} <OutsideId scheme={scheme} id={id} />
              </li>
            ))}
          </ul>
        ),
      }
}

const schemes: ReadonlyMap<string, { readonly name: string; readonly address?: string }> = new Map([
  ['iso3166', { name: 'ISO 3166' }],
  ['wikidata', { name: 'Wikidata', address: 'https://www.wikidata.org/wiki/' }],
  ['geonames', { name: 'GeoNames', address: 'https://www.geonames.org/' }],
])

function OutsideId({ scheme, id }: { readonly scheme: string; readonly id: string }): ReactNode {
  const address = schemes.get(scheme)?.address
  return address === undefined ? (
    <code>{id}</code>
  ) : (
    <OutsideLink url={address + encodeURIComponent(id)}>{id}</OutsideLink>
  )
}

/** Its other names in one line, as a list of actors or places has them. */
export function OtherNames({ named }: { readonly named: Named & { readonly name: string } }): ReactNode {
  const known = [named.name, ...(named.aliases ?? [])]
  const scripts = Object.entries(named.names ?? {}).filter(([, name]) => !known.includes(name))
  return (
    <span className="other-names quiet">
      {(named.aliases ?? []).map((alias) => (
        <span key={alias}>{alias}</span>
      ))}
      {scripts.map(([tag, name]) => (
        <span key={tag} lang={tag}>
          {name}
        </span>
      ))}
    </span>
  )
}
